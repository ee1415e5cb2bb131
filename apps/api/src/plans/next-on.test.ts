// The next day of a plan: the same on the plan, in its header and in every list.

import { expect, test } from '@jest/globals';
import { aMeeting } from '../testing/a-meeting.ts';
import { change, type PlanAnswer } from '../testing/a-plan.ts';
import { agree } from '../testing/a-promise.ts';
import { eachOnAPlan } from '../testing/each-on-a-plan.ts';
import type { Person } from '../testing/test-server.ts';

let karla: Person;
let plan: PlanAnswer;

eachOnAPlan((house) => {
  ({ karla, plan } = house);
});

type Day = { nextOn: string | null };
type Answer = {
  plan: Day;
  planHeader: Day;
  myPlans: { edges: { node: Day }[] };
  caseload: { plans: Day[] };
};

/** What is said of the plan at each of the four places. */
async function nextDays(): Promise<(string | null | undefined)[]> {
  const { data, errors } = await karla.client.ask(
    `query ($id: ID!, $leadId: ID!) { plan(id: $id) { nextOn } planHeader(id: $id) { nextOn }
      myPlans { edges { node { nextOn } } } caseload(leadId: $leadId) { plans { nextOn } } }`,
    { id: plan.id, leadId: karla.employeeId },
  );
  expect(errors).toBeUndefined();
  const answer = data as unknown as Answer;
  const [{ node } = { node: null }] = answer.myPlans.edges;
  return [answer.plan, answer.planHeader, node, answer.caseload.plans[0]].map((at) => at?.nextOn);
}

const everywhere = (day: string) => [day, day, day, day];
const writes = (from: string, to: string) =>
  change(karla, 'changePlan', { id: plan.id, nextFollowUpOn: { from, to } });

test('before anything is agreed it is the day that was written', async () => {
  expect(await nextDays()).toEqual(everywhere('2027-03-01'));
});

test('what was agreed counts on its working day, whatever is being written for the time after', async () => {
  await writes('2027-03-01', '2027-02-28');
  await agree(karla, plan.id);
  await writes('2027-02-28', '2027-05-03');
  // The 28th of February is a Sunday.
  expect(await nextDays()).toEqual(everywhere('2027-03-01'));
});

test('a meeting that comes before it is the next day, until it is cancelled', async () => {
  await agree(karla, plan.id);
  const { id } = await aMeeting(karla, plan.id, { meetingOn: '2026-12-02' });
  expect(await nextDays()).toEqual(everywhere('2026-12-02'));
  await change(karla, 'cancelMeeting', { planId: plan.id, id });
  expect(await nextDays()).toEqual(everywhere('2027-03-01'));
});
