/** The meetings that were: who came, what was decided, the minutes. */
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { useWhen } from './meeting-words.ts';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';

export function PastMeetings({ meetings }: { meetings: readonly Meeting[] }) {
  return (
    <div>
      <h3 className={card.subtitle}>
        <T id="plans.meetings.past" />
      </h3>
      {meetings.map((meeting) => (
        <PastMeeting key={meeting.id} meeting={meeting} />
      ))}
    </div>
  );
}

function PastMeeting({ meeting }: { meeting: Meeting }) {
  const t = useText();
  const when = useWhen();
  const { state, attendances, decisions, minutes } = meeting;
  return (
    <details className={styles.past}>
      <summary>
        {when(meeting)}{' '}
        {state === 'CANCELLED' ? <Tag>{t('plans.meetings.state.CANCELLED')}</Tag> : null}
      </summary>
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
      {minutes ? (
        <>
          <h4 className={styles.small}>
            <T id="plans.meetings.minutes" />
          </h4>
          <p className={styles.minutes}>{minutes}</p>
        </>
      ) : null}
      <ul className={styles.list}>
        {attendances.map(({ participant, attendance, input, round }) => (
          <li key={participant.id} className={styles.came}>
            <strong>{participant.name}</strong>
            <span className={styles.quiet}>
              {t(`plans.meetings.attendance.${attendance ?? 'none'}`)}
            </span>
            {input || round ? (
              <p className={styles.minutes}>{[input, round].filter(Boolean).join('\n')}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
