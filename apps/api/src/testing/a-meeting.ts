// Meetings for tests: planned at the door, and read as the screen reads them.

import { newId } from '../graph/ids.ts';
import { change, type ChangeAnswer } from './a-plan.ts';
import type { Person } from './test-server.ts';

export type MeetingAnswer = {
  id: string;
  state: string;
  meetingOn: string;
  startsAt: string | null;
  endsAt: string | null;
  place: string;
  agenda: string;
  minutes: string;
  callCount: number;
  isChangedSinceCall: boolean;
  isPartlyHidden: boolean;
  attendances: {
    participant: { id: string; name: string };
    answer: string | null;
    input: string;
    attendance: string | null;
    round: string;
  }[];
  decisions: { id: string; text: string }[];
  corrections: {
    correctedAt: string;
    correctedByName: string;
    earlier: string | null;
    earlierDecisions: string[] | null;
    earlierAttendances:
      | { name: string; attendance: string | null; input: string; round: string }[]
      | null;
  }[];
};

const MEETINGS = `meetings { id state meetingOn startsAt endsAt place agenda minutes callCount
  calledAt isChangedSinceCall isPartlyHidden decisions { id text }
  corrections { correctedAt correctedByName earlier earlierDecisions
    earlierAttendances { name attendance input round } }
  attendances { isOwn answer answeredOn input attendance round participant { id name } } }`;

/** The meetings of a plan, or null where the viewer gets no plan. */
export async function readMeetings(
  person: Pick<Person, 'client'>,
  id: string,
  purpose?: string,
): Promise<MeetingAnswer[] | null> {
  const answer = await person.client.ask(
    `query ($id: ID!, $purpose: String) { plan(id: $id, purpose: $purpose) { ${MEETINGS} } }`,
    { id, purpose },
  );
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  const plan = answer.data['plan'] as unknown as { meetings: MeetingAnswer[] } | null;
  return plan && plan.meetings;
}

/** Plans a meeting for 2 December 2026, 13:30 to 14:30, unless said otherwise. */
export async function aMeeting(
  lead: Person,
  planId: string,
  more: Record<string, unknown> = {},
): Promise<{ id: string; answer: ChangeAnswer }> {
  const id = newId();
  const answer = await change(lead, 'planMeeting', {
    planId,
    id,
    meetingOn: '2026-12-02',
    startsAt: '13:30',
    endsAt: '14:30',
    place: 'Lokale 2',
    agenda: 'Velkommen\nBoligen',
    ...more,
  });
  return { id, answer };
}
