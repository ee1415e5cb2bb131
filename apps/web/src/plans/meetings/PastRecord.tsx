/** What stands of a meeting that was: what was decided, the minutes, who came and what they said. */
import { T, useText } from '../../ui/text.tsx';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';

type Props = { meeting: Meeting; mayCorrect: boolean };

export function PastRecord({ meeting, mayCorrect }: Props) {
  const t = useText();
  const { minutes, attendances } = meeting;
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
    </>
  );
}
