// Whoever takes a plan over is asked to the meeting that is planned, and can be answered for there.

import { beforeEach, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { fetchDocument } from '../../testing/a-document.ts';
import { answerTo, handOver, propose } from '../../testing/a-hand-over.ts';
import { aMeeting, readMeetings } from '../../testing/a-meeting.ts';
import { change, type PlanAnswer } from '../../testing/a-plan.ts';
import { agree } from '../../testing/a-promise.ts';
import { eachOnAPlan } from '../../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let jonas: Person;

eachOnAPlan((house) => {
  ({ server, karla, plan } = house);
});

beforeEach(async () => {
  jonas = await server.aPerson('PRACTITIONER', { name: 'Jonas Demo-Berg' });
  await agree(karla, plan.id);
});

const meetingSeenBy = async (person: Person, planId = plan.id) => {
  const meeting = (await readMeetings(person, planId))?.[0];
  if (!meeting) throw new Error('no meeting');
  return meeting;
};
const namesAt = ({ attendances }: Awaited<ReturnType<typeof meetingSeenBy>>) =>
  attendances.map(({ participant }) => participant.name);

const takesOver = async (more: Record<string, unknown> = {}) => {
  const { id } = await propose(karla, plan.id, jonas, more);
  expect(await answerTo(jonas, 'accept', id)).toBe('ACCEPTED');
};

test.each([
  ['planned', false],
  ['called', true],
])('a meeting that is %s asks the new lead too, and keeps the old one', async (_, isCalled) => {
  const { id } = await aMeeting(karla, plan.id);
  if (isCalled) await change(karla, 'callMeeting', { planId: plan.id, id });
  await takesOver();
  const meeting = await meetingSeenBy(jonas);
  expect(namesAt(meeting)).toContain(jonas.name);
  expect(namesAt(meeting)).toContain(karla.name);
  const own = meeting.attendances.find(({ participant }) => participant.name === jonas.name);
  const answer = await change(jonas, 'changeMeetingAttendance', {
    planId: plan.id,
    meetingId: id,
    participantId: own?.participant.id,
    answer: { from: null, to: 'COMING' },
  });
  expect(answer.__typename).toBe('PlanChanged');
});

test('an old lead who leaves the plan is not asked any more', async () => {
  await aMeeting(karla, plan.id);
  await takesOver({ leadLeaves: true });
  const names = namesAt(await meetingSeenBy(jonas));
  expect(names).toContain(jonas.name);
  expect(names).not.toContain(karla.name);
});

test('the letter and the calendar entry are there for the new lead', async () => {
  const { id } = await aMeeting(karla, plan.id);
  await takesOver();
  const meeting = await meetingSeenBy(jonas);
  const own = meeting.attendances.find(({ participant }) => participant.name === jonas.name);
  for (const path of [`${id}.ics`, `${id}/${own?.participant.id}/invitation.pdf`]) {
    const { status } = await fetchDocument(server, jonas, `moede/${path}`);
    expect([path, status]).toEqual([path, 200]);
  }
});

test('a meeting that was held stays as it was', async () => {
  const { id } = await aMeeting(karla, plan.id);
  await change(karla, 'holdMeeting', { planId: plan.id, id, heldOn: '2026-11-20' });
  await takesOver();
  expect(namesAt(await meetingSeenBy(jonas))).not.toContain(jonas.name);
});

test('in a caseload, each plan asks the new lead to its own meeting', async () => {
  await aMeeting(karla, plan.id);
  const proposal = { planId: plan.id, toEmployeeId: jonas.employeeId, knowThis: 'Ring først.' };
  const nora = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });
  const id = newId();
  const proposals = [{ ...proposal, id }];
  await handOver(nora, 'proposeHandOvers', { batchId: newId(), leadLeaves: true, proposals });
  await handOver(jonas, 'acceptHandOvers', { ids: [id] });
  expect(namesAt(await meetingSeenBy(jonas))).toContain(jonas.name);
});
