// What an agreement does to the follow-up that waits for the next meeting, and to punctuality.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aMeeting } from '../testing/a-meeting.ts';
import { aReadyPlan, change, readPlan } from '../testing/a-plan.ts';
import { agreesAnew } from '../testing/agreeing-anew.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let planId: string;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.clock.now = new Date('2026-11-20T10:00:00Z');
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  const plan = await aReadyPlan(server, karla);
  planId = plan.id;
  await change(karla, 'agreePlan', { planId, seenChangedAt: plan.changedAt });
});

/** Moves the clock, and keeps everybody signed in. */
async function itIs(instant: string) {
  server.clock.now = new Date(instant);
  const [lastSeenAt, endsAt] = [server.clock.now, new Date('2028-01-01')];
  await server.db.session.updateMany({ data: { lastSeenAt, endsAt } });
}

async function agreesOn(changes: Record<string, unknown>) {
  await change(karla, 'changePlan', { id: planId, ...changes });
  return agreesAnew(karla, planId);
}

const followUps = () =>
  server.db.followUp.findMany({
    where: { planId, kind: 'KI_MEETING' },
    orderBy: { createdAt: 'asc' },
  });
const onDay = (on: string) => new Date(`${on}T00:00:00Z`);
const kept = async (on: string) => {
  const row = await server.db.followUpDay.findFirst({ where: { workOn: onDay(on) } });
  return row && [row.due, row.onTime];
};

test('agreed at a later meeting, the open one is done on its day and keeps its own date', async () => {
  await itIs('2027-03-02T12:00:00Z');
  const { id } = await aMeeting(karla, planId, { meetingOn: '2027-02-26' });
  await change(karla, 'holdMeeting', { planId, id, heldOn: '2027-02-26' });
  const answer = await agreesOn({ nextFollowUpOn: { from: '2027-03-01', to: '2027-08-02' } });
  expect(answer.plan).toMatchObject({ version: 2, nextFollowUpOn: '2027-08-02' });
  const [first, next] = await followUps();
  expect(first).toMatchObject({
    dueOn: onDay('2027-03-01'),
    doneOn: onDay('2027-02-26'),
    outcome: 'E2',
    recordedById: karla.employeeId,
  });
  expect(next).toMatchObject({
    dueOn: onDay('2027-08-02'),
    doneOn: null,
    previousId: first?.id,
  });
  expect(await kept('2027-03-01')).toEqual([1, 1]);
});

test('a meeting held after the date is late, and punctuality says so', async () => {
  await itIs('2027-04-07T12:00:00Z');
  await agreesOn({
    meetingOn: { from: '2026-11-20', to: '2027-04-06' },
    nextFollowUpOn: { from: '2027-03-01', to: '2027-09-01' },
  });
  const before = await kept('2027-03-01');
  const [first] = await followUps();
  expect(first).toMatchObject({ dueOn: onDay('2027-03-01'), doneOn: onDay('2027-04-06') });
  // One follow-up of this test and one of the test before are due that day; this one was late.
  expect(before).toEqual([2, 1]);
});

test('a correction on the day of the agreement moves the date, and a later one keeps it', async () => {
  await agreesOn({ nextFollowUpOn: { from: '2027-03-01', to: '2027-04-06' } });
  expect(await followUps()).toMatchObject([{ dueOn: onDay('2027-04-06'), doneOn: null }]);
  await itIs('2026-12-01T12:00:00Z');
  await agreesOn({ basis: { from: 'Flere indsatser på én gang', to: 'Rettet' } });
  expect(await followUps()).toMatchObject([{ dueOn: onDay('2027-04-06'), doneOn: null }]);
});

test('the outcome that came with an agreement is not taken back from the worklist', async () => {
  await itIs('2027-03-02T12:00:00Z');
  await agreesOn({
    meetingOn: { from: '2026-11-20', to: '2027-03-01' },
    nextFollowUpOn: { from: '2027-03-01', to: '2027-08-02' },
  });
  const [first] = await followUps();
  const answer = await karla.client.ask(
    `mutation ($input: UndoFollowUpInput!) { undoFollowUp(input: $input) {
      __typename ... on Invalid { problems { code } } } }`,
    { input: { id: first?.id, revision: first?.revision } },
  );
  expect(answer.data?.['undoFollowUp']).toEqual({
    __typename: 'Invalid',
    problems: [{ code: 'UNDO_OF_AGREEMENT' }],
  });
  const shown = await karla.client.ask(
    'query ($id: ID!) { node(id: $id) { ... on FollowUp { viewerCanUndo } } }',
    { id: first?.id },
  );
  expect(shown.data?.['node']).toEqual({ viewerCanUndo: false });
});

test('an outcome recorded in the worklist still gives the plan its next date', async () => {
  await itIs('2027-03-01T12:00:00Z');
  const [open] = await followUps();
  const input = { id: open?.id, revision: open?.revision, outcome: 'E1', doneOn: '2027-03-01' };
  const answer = await karla.client.ask(
    `mutation ($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { __typename } }`,
    { input: { ...input, nextOn: '2027-08-02' } },
  );
  expect(answer.data?.['recordFollowUp']).toEqual({ __typename: 'FollowUpRecorded' });
  expect(await readPlan(karla, planId)).toMatchObject({
    nextFollowUpOn: '2027-08-02',
    hasUnagreedChanges: false,
  });
});
