/** How many lines of the log one stands for, and the way to see each of them. */
import { Button } from '@navikt/ds-react/Button';
import { T } from '../ui/text.tsx';
import styles from './audit.module.css';

type Props = { count: number; since: string; isOpen: boolean; onToggle: () => void };

export function FoldedLines({ count, since, isOpen, onToggle }: Props) {
  return (
    <span className={styles.under}>
      <T id="audit.times" values={{ count, since }} />
      <span className={styles.unfold}>
        <Button size="xsmall" variant="tertiary" aria-expanded={isOpen} onClick={onToggle}>
          <T id={isOpen ? 'audit.foldTimes' : 'audit.showTimes'} />
        </Button>
      </span>
    </span>
  );
}
