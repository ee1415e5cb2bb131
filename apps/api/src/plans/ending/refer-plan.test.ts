// The referral to the region's integrated treatment: a clock of its own, and a way back from a mistake.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RECORD } from '../../follow-ups/follow-up-documents.test-data.ts';
import { newId } from '../../graph/ids.ts';
import { aPlan, change } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());

const START = { id: '', kind: 'TREATMENT_START', dueOn: '2026-11-30' };
const aPlanWithClock = () => aPlan(server, karla, { followUps: [{ ...START, id: newId() }] });
const refer = (planId: string, referredOn: string) =>
  change(karla, 'referPlan', { planId, referredOn });
const regret = (planId: string, reason: string) =>
  change(karla, 'regretReferral', { planId, reason });

async function stateOf(planId: string) {
  const { referredOn } = await server.db.plan.findUniqueOrThrow({ where: { id: planId } });
  const rows = await server.db.followUp.findMany({ where: { planId }, orderBy: { dueOn: 'asc' } });
  return {
    referredOn: referredOn?.toISOString().slice(0, 10) ?? null,
    followUps: rows.map((row) => [row.kind, row.dueOn.toISOString().slice(0, 10), row.outcome]),
  };
}

test('gives the region 14 days and stops the clock of the municipality', async () => {
  const plan = await aPlanWithClock();
  expect((await refer(plan.id, '2026-11-19')).__typename).toBe('PlanChanged');
  expect(await stateOf(plan.id)).toEqual({
    referredOn: '2026-11-19',
    followUps: [
      ['TREATMENT_START', '2026-11-30', 'E3'],
      ['INTEGRATED_TREATMENT_START', '2026-12-03', null],
    ],
  });
});

test('is one referral, said twice or said otherwise', async () => {
  const plan = await aPlanWithClock();
  await refer(plan.id, '2026-11-19');
  expect((await refer(plan.id, '2026-11-19')).__typename).toBe('PlanChanged');
  const other = await refer(plan.id, '2026-11-18');
  expect(other.problems.map(({ code }) => code)).toEqual(['ALREADY_REFERRED']);
  expect((await stateOf(plan.id)).followUps).toHaveLength(2);
});

test('is not noted before it happens', async () => {
  const plan = await aPlanWithClock();
  const answer = await refer(plan.id, '2026-11-21');
  expect(answer.problems.map(({ code }) => code)).toEqual(['DATE_IN_FUTURE']);
});

test('is taken back with a reason, and the clock of the municipality runs on', async () => {
  const plan = await aPlanWithClock();
  await refer(plan.id, '2026-11-19');
  expect((await regret(plan.id, ' ')).problems.map(({ code }) => code)).toEqual(['TEXT_EMPTY']);
  expect((await regret(plan.id, 'Forkert borger')).__typename).toBe('PlanChanged');
  expect(await stateOf(plan.id)).toEqual({
    referredOn: null,
    followUps: [['TREATMENT_START', '2026-11-30', null]],
  });
  const logged = await server.db.auditEvent.findMany({
    where: { planId: plan.id, action: 'REFER_PLAN' },
    orderBy: { id: 'asc' },
  });
  expect(logged.at(-1)?.criterion).toMatchObject({ regretted: 'Forkert borger' });
  const again = await regret(plan.id, 'Igen');
  expect(again.problems.map(({ code }) => code)).toEqual(['NOT_REFERRED']);
});

test('stands once the treatment of the region has begun', async () => {
  const plan = await aPlanWithClock();
  await refer(plan.id, '2026-11-19');
  const open = await server.db.followUp.findFirstOrThrow({
    where: { planId: plan.id, kind: 'INTEGRATED_TREATMENT_START' },
  });
  const input = { id: open.id, revision: 1, outcome: 'E1', doneOn: '2026-11-20' };
  const { data } = await karla.client.ask(RECORD, { input });
  expect(data?.['recordFollowUp']).toMatchObject({ __typename: 'FollowUpRecorded', next: null });
  const answer = await regret(plan.id, 'For sent');
  expect(answer.problems.map(({ code }) => code)).toEqual(['REFERRAL_STARTED']);
});

test.each([
  ['noted before', true],
  ['said at the end', false],
])('a plan that ends with a referral %s keeps one clock', async (_, isBefore) => {
  const plan = await aPlanWithClock();
  if (isBefore) await refer(plan.id, '2026-11-19');
  const input = { planId: plan.id, reason: 'REFERRED_TO_REGION', referredOn: '2026-11-19' };
  expect((await change(karla, 'closePlan', input)).plan.status).toBe('CLOSED');
  expect(await stateOf(plan.id)).toMatchObject({
    referredOn: '2026-11-19',
    followUps: [
      ['TREATMENT_START', '2026-11-30', 'E3'],
      ['INTEGRATED_TREATMENT_START', '2026-12-03', null],
    ],
  });
  const answer = await regret(plan.id, 'For sent');
  expect(answer.problems.map(({ code }) => code)).toEqual(['PLAN_CLOSED']);
});

test('the list of plans is narrowed to those who are referred', async () => {
  const LIST = `query ($isReferred: Boolean) { myPlans(isReferred: $isReferred, first: 100) {
    edges { node { id referredOn } } } }`;
  const plan = await aPlanWithClock();
  await refer(plan.id, '2026-11-19');
  const without = await aPlanWithClock();
  const { data } = await karla.client.ask(LIST, { isReferred: true });
  const list = data?.['myPlans'] as unknown as { edges: { node: { id: string } }[] } | undefined;
  const ids = list?.edges.map(({ node }) => node.id) ?? [];
  expect([ids.includes(plan.id), ids.includes(without.id)]).toEqual([true, false]);
});
