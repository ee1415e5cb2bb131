/** Who is asked to the meeting, and what each has answered. */
import { T } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { AskedRow } from './AskedRow.tsx';
import { isAsked } from './meeting-words.ts';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';

type Props = { planId: string; meeting: Meeting; mayWrite: boolean };

export function AskedList({ planId, meeting, mayWrite }: Props) {
  const { attendances } = meeting;
  if (attendances.length === 0) return null;
  const coming = attendances.filter(({ answer }) => answer === 'COMING').length;
  const silent = attendances.filter((one) => isAsked(one) && one.answer === null).length;
  return (
    <div>
      <h3 className={card.subtitle}>
        <T id="plans.meetings.whoComes" />
      </h3>
      <p className={styles.quiet} role="status">
        <T id="plans.meetings.counts" values={{ coming, silent }} />
      </p>
      <ul className={styles.list}>
        {attendances.map((attendance) => (
          <AskedRow
            key={attendance.participant.id}
            planId={planId}
            meetingId={meeting.id}
            attendance={attendance}
            mayWrite={mayWrite}
          />
        ))}
      </ul>
    </div>
  );
}
