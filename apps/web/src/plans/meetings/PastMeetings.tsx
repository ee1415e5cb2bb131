/** The meetings that were: who came, what was decided, the minutes. */
import { useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import card from '../plan-card.module.css';
import { CorrectMeeting } from './CorrectMeeting.tsx';
import { correctionKey } from './CorrectMinutesForm.tsx';
import { useWhen } from './meeting-words.ts';
import type { Meeting, PlanWithMeetings } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { PastRecord } from './PastRecord.tsx';
import { SendCancellation } from './SendCancellation.tsx';

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
  const { state, isPartlyHidden } = meeting;
  const { open, isByHand, setOpen } = useOpenForm({ correction: correctionKey(meeting.id) });
  const wasCalled = state === 'CANCELLED' && meeting.callCount > 0;
  const today = useToday();
  // Those who were called do not know yet: what is sent to them lies open until the day is past.
  const [isUnfolded, setUnfolded] = useState(wasCalled && meeting.meetingOn >= today);
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
      {wasCalled ? <SendCancellation meetingId={meeting.id} /> : null}
      <PastRecord meeting={meeting} mayCorrect={mayCorrect} />
      <CorrectMeeting
        planId={plan.id}
        meeting={meeting}
        mayCorrect={mayCorrect}
        isOpen={open !== null}
        isByHand={isByHand}
        setOpen={(isOpen) => setOpen(isOpen ? 'correction' : null)}
      />
    </details>
  );
}
