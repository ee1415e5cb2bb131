/** How much is answered: a thin bar for the eye, and the same in words. */
import { useText } from '../ui/text.tsx';
import styles from './Progress.module.css';

type ProgressProps = { answered: number; own: number };

export function Progress({ answered, own }: ProgressProps) {
  const t = useText();
  return (
    <span className={styles.progress}>
      <span className={styles.track} aria-hidden>
        <span
          className={styles.bar}
          style={{ inlineSize: `${own === 0 ? 0 : (answered / own) * 100}%` }}
        />
      </span>
      <span className={styles.words}>{t('assessment.progress', { answered, own })}</span>
    </span>
  );
}
