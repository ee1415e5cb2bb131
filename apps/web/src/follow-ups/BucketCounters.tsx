/** Three counters that are filters: overdue, this week, later. */
import { CalendarIcon, ClockDashedIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { Bucket } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import styles from './BucketCounters.module.css';
import type { Counts } from './counts-now.ts';

const COUNTERS = [
  { bucket: 'OVERDUE', count: 'overdue', Icon: ExclamationmarkTriangleIcon },
  { bucket: 'THIS_WEEK', count: 'thisWeek', Icon: CalendarIcon },
  { bucket: 'LATER', count: 'later', Icon: ClockDashedIcon },
] as const;

type BucketCountersProps = {
  /** Null while the first answer is on its way. */
  counts: Counts | null;
  chosen: Bucket | null;
  onChoose: (bucket: Bucket | null) => void;
};

export function BucketCounters({ counts, chosen, onChoose }: BucketCountersProps) {
  const t = useText();
  const format = useFormat();
  return (
    <div role="group" aria-label={t('followUps.buckets')} className={styles.counters}>
      {COUNTERS.map(({ bucket, count, Icon }) => {
        const isChosen = chosen === bucket;
        const isAlarming = bucket === 'OVERDUE' && (counts?.overdue ?? 0) > 0;
        return (
          <button
            key={bucket}
            type="button"
            aria-pressed={isChosen}
            className={`${styles.counter} ${isAlarming ? styles.alarming : ''}`}
            onClick={() => onChoose(isChosen ? null : bucket)}
          >
            <Icon aria-hidden className={styles.icon} />
            <span className={styles.count}>{counts ? format.number(counts[count]) : '–'}</span>{' '}
            <span className={styles.label}>{t(`followUps.bucket.${bucket}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
