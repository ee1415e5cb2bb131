/** Says on every page that what is shown is made up; only where it is. */
import { useRef } from 'react';
import { useText } from '../ui/text.tsx';
import styles from './FictiveMark.module.css';
import { useDisclosure } from './use-disclosure.ts';

export function FictiveMark() {
  const t = useText();
  const box = useRef<HTMLSpanElement>(null);
  const { isOpen, toggle } = useDisclosure(box);
  return (
    <span ref={box} className={styles.box}>
      <button type="button" className={styles.mark} aria-expanded={isOpen} onClick={toggle}>
        {t('app.fictive')}
      </button>
      {isOpen && (
        <span role="status" className={styles.words}>
          {t('app.fictive.hint')}
        </span>
      )}
    </span>
  );
}
