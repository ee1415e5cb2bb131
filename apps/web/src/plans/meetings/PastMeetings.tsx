/** The meetings that were: who came, what was decided, the minutes. */
import { useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { correctionKey } from './CorrectMinutesForm.tsx';
import { useWhen } from './meeting-words.ts';
import type { Meeting, PlanWithMeetings } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { PastMinutes } from './PastMinutes.tsx';

type Props = { plan: PlanWithMeetings; meetings: readonly Meeting[] };

export function PastMeetings({ plan, meetings }: Props) {
  return (
    <div>
      <h3 className={card.subtitle}>
        <T id="plans.meetings.past" />
      </h3>
      {meetings.map((meeting) => (
        <PastMeeting key={meeting.id} plan={plan} meeting={meeting} />
      ))}
    </div>
  );
}

function PastMeeting({ plan, meeting }: { plan: PlanWithMeetings; meeting: Meeting }) {
  const t = useText();
  const when = useWhen();
  const { state, attendances, decisions, isPartlyHidden } = meeting;
  const { open, isByHand, setOpen } = useOpenForm({ correction: correctionKey(meeting.id) });
  const [isUnfolded, setUnfolded] = useState(false);
  const mayCorrect = plan.viewerCanChange && state === 'HELD' && !isPartlyHidden;
  return (
    <details
      className={styles.past}
      // What was being written comes back where it is seen.
      open={isUnfolded || open !== null}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
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
      <PastMinutes
        planId={plan.id}
        meeting={meeting}
        mayCorrect={mayCorrect}
        isOpen={open !== null}
        isByHand={isByHand}
        setOpen={(isOpen) => setOpen(isOpen ? 'correction' : null)}
      />
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
