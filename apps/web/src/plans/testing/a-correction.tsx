/** Draws a meeting that was held, to be corrected, with an API that answers in turn. */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { aMeeting } from '../meetings/a-meeting.test-data.ts';
import MeetingSection from '../meetings/MeetingSection.tsx';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aPlan, PLAN_ID } from './a-plan.ts';
import { changed } from './open-plan.tsx';

export const FIRST = 'Vi talte om boligen.';
export const SECOND = 'Vi talte om boligen og økonomien.';

/** A meeting that was held, with minutes. */
export const held = (changes: object = {}) =>
  aMeeting({ id: 'past', state: 'HELD', meetingOn: '2026-09-02', minutes: FIRST, ...changes });

export const correction = {
  __typename: 'MinutesCorrection',
  id: 'k1',
  correctedAt: '2026-09-03T08:00:00Z',
  correctedByName: 'Karla Demo-Vinter',
  earlier: FIRST,
  earlierDecisions: null,
  earlierAttendances: null,
};

/** The meeting after the correction. */
export const corrected = () => held({ minutes: SECOND, corrections: [correction] });

type Sent = {
  id: string;
  meetingId: string;
  minutes?: { from: string; to: string };
  decisions?: { id: string; text: { from: string | null; to: string | null } }[];
  attendances?: { participantId: string }[];
};

/** Draws the card with the meeting folded out. Each answer is the next of `answers`; null is no answer at all. */
export async function unfold(
  meeting: object,
  answers: (object | null)[] = [],
  changes: object = {},
) {
  const sent: Sent[] = [];
  const plan = aPlan({ meetings: [meeting], ...changes });
  const card = (
    <ClockContext value={() => TUESDAY}>
      <PlanSaving planId={PLAN_ID}>
        <MeetingSection planId={PLAN_ID} />
      </PlanSaving>
    </ClockContext>
  );
  renderAt(`/planer/${PLAN_ID}`, card, {
    plan: () => ({ ...plan }),
    correctMinutes: ({ input }: { input: Sent }) => {
      sent.push(structuredClone(input));
      const answer = answers.shift();
      if (!answer) throw new Error('The server is away');
      return answer;
    },
  });
  // The form's own label names the day too, where it came back folded out.
  const [day] = await screen.findAllByText(/ons\. 2\. sep\. 2026/);
  if (day?.closest('details')?.open === false) await userEvent.click(day);
  return sent;
}

/** The answer that the correction is saved. */
export const afterwards = () => changed(aPlan({ meetings: [corrected()] }));

/** The field of the minutes. */
export const field = () => screen.getByRole('textbox', { name: /^Referat fra mødet/ });
