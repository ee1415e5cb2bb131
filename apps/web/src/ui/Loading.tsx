/** What stands where something is being fetched. */
import { Skeleton } from '@navikt/ds-react/Skeleton';
import styles from './Loading.module.css';
import { useText } from './text.tsx';

/** Grey lines for the eye, one sentence for the screen reader. */
export function Loading({ label, lines = 4 }: { label?: string; lines?: number }) {
  const t = useText();
  return (
    <div className={styles.loading} role="status">
      <span className={styles.words}>{label ?? t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          variant="text"
          height="2.75rem"
          width={line % 3 === 2 ? '70%' : '100%'}
        />
      ))}
    </div>
  );
}
