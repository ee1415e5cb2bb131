/** Who chairs a cluster, who will, and everybody who has. */
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import { chairOn, chairsAfter, periodWords } from './chairs-on.ts';
import type { Cluster } from './places.graph.ts';
import styles from './reference.module.css';

export function ClusterChairs({ chairs }: Pick<Cluster, 'chairs'>) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const now = chairOn(chairs, today);
  return (
    <>
      <p className={styles.line}>
        {now
          ? t('organisation.places.chairNow', { chair: periodWords(now, t, format) })
          : t('organisation.places.chairNone')}
        {chairsAfter(chairs, today).map((chair) => (
          <span key={chair.id} className={styles.next}>
            {t('organisation.places.chairNext', { chair: periodWords(chair, t, format) })}
          </span>
        ))}
      </p>
      {chairs.length > 1 && (
        <details>
          <summary>
            <T id="organisation.places.chairHistory" />
          </summary>
          <ol className={styles.history}>
            {chairs.toReversed().map((chair) => (
              <li key={chair.id}>{periodWords(chair, t, format)}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
