/** What stands of a meeting that was: what was decided, the minutes, who came and what they said. */
import { T, useText } from '../../ui/text.tsx';
import type { Meeting } from './meetings.graph.ts';
import { MinutesLinks } from './MinutesLinks.tsx';
import styles from './meetings.module.css';

type Props = { meeting: Meeting; mayCorrect: boolean };

/** Minutes are given to everybody by those of the unit that holds the plan; others fetch their own. */
const isOfHouse = ({ attendances }: Meeting): boolean =>
  attendances.some(({ isOwn, participant }) => isOwn && !participant.needsConsent);

export function PastRecord({ meeting, mayCorrect }: Props) {
  const t = useText();
  const { id: meetingId, minutes, attendances } = meeting;
  const mayGive = mayCorrect || isOfHouse(meeting);
  const decisions = meeting.decisions.filter(({ text }) => text !== '');
  return (
    <>
      {decisions.length > 0 ? (
        <>
          <h4 className={styles.small}>
            <T id="plans.meetings.decisions" />
          </h4>
          <ul className={styles.agenda}>
            {decisions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {minutes || mayCorrect ? (
        <>
          <h4 className={styles.small}>
            <T id="plans.meetings.minutes" />
          </h4>
          <p className={minutes ? styles.minutes : styles.quiet}>
            {minutes || t('plans.meetings.minutesNone')}
          </p>
        </>
      ) : null}
      <ul className={styles.list}>
        {attendances.map((one) => (
          <li key={one.participant.id} className={styles.came}>
            <strong>{one.participant.name}</strong>
            <span className={styles.quiet}>
              {t(`plans.meetings.attendance.${one.attendance ?? 'none'}`)}
            </span>
            {one.input || one.round ? (
              <p className={styles.minutes}>{[one.input, one.round].filter(Boolean).join('\n')}</p>
            ) : null}
            {meeting.state === 'HELD' && (mayGive || one.isOwn) ? (
              <MinutesLinks meetingId={meetingId} attendance={one} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
