/** Says on every page that what is shown is made up; only where it is. */
import { Tooltip } from '@navikt/ds-react/Tooltip';
import { useText } from '../ui/text.tsx';
import styles from './FictiveMark.module.css';

export function FictiveMark() {
  const t = useText();
  return (
    <Tooltip content={t('app.fictive.hint')} describesChild maxChar={120}>
      <button type="button" className={styles.mark}>
        {t('app.fictive')}
      </button>
    </Tooltip>
  );
}
