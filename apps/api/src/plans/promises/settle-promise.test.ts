// What became of a promise is said once, said otherwise or taken back, and the intervention comes along.

import { expect, test } from '@jest/globals';
import { change, type PlanAnswer } from '../../testing/a-plan.ts';
import { agree, onlyPromise, promisesOf } from '../../testing/a-promise.ts';
import { eachOnAPlan } from '../../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let id: string;

eachOnAPlan(async (house) => {
  ({ server, karla, plan } = house);
  await agree(karla, plan.id);
  id = (await onlyPromise(karla, plan.id)).id;
});

const settle = (promiseId: string, input: object) =>
  change(karla, 'settlePromise', { planId: plan.id, id: promiseId, ...input });
const interventionNow = async () => {
  const interventionId = plan.goals[0]?.interventions[0]?.id ?? '';
  const row = await server.db.intervention.findUniqueOrThrow({ where: { id: interventionId } });
  return { state: row.state, dueOn: row.dueOn?.toISOString().slice(0, 10) };
};

test('a promise that was kept brings the intervention along, once', async () => {
  const answer = await settle(id, { outcome: 'KEPT', note: 'Flyttet ind' });
  expect(answer.plan).toMatchObject({ hasUnagreedChanges: true });
  expect(await onlyPromise(karla, plan.id)).toMatchObject({
    outcome: 'KEPT',
    settledOn: '2026-11-20',
    settledByName: 'Karla Demo-Vinter',
    note: 'Flyttet ind',
  });
  expect(await interventionNow()).toMatchObject({ state: 'DONE' });
  const { plan: again } = await settle(id, { outcome: 'KEPT', note: 'Flyttet ind' });
  expect(again.changedAt).toBe(answer.plan.changedAt);
});

test('a promise that is moved goes on with the new date, and can be moved once more', async () => {
  await settle(id, { outcome: 'MOVED', movedTo: '2027-02-01' });
  await settle(id, { outcome: 'MOVED', movedTo: '2027-02-05' });
  expect(await promisesOf(karla, plan.id)).toMatchObject([
    { outcome: 'MOVED', movedTo: '2027-02-05' },
    { outcome: null, dueOn: '2027-02-05', text: 'Søge bolig' },
  ]);
  expect(await interventionNow()).toEqual({ state: 'PLANNED', dueOn: '2027-02-05' });
  await agree(karla, plan.id);
  expect(await promisesOf(karla, plan.id)).toHaveLength(2);
});

test('a promise that was not kept leaves the intervention to those at the table', async () => {
  await settle(id, { outcome: 'NOT_KEPT' });
  expect(await interventionNow()).toMatchObject({ state: 'PLANNED' });
  await settle(id, { outcome: 'NOT_KEPT', isGivenUp: true });
  expect(await interventionNow()).toMatchObject({ state: 'NOT_DONE' });
});

test.each([
  { outcome: 'KEPT' },
  { outcome: 'MOVED', movedTo: '2027-02-01' },
  { outcome: 'NOT_KEPT', isGivenUp: true },
])('a promise settled as $outcome can be taken back', async (input) => {
  await settle(id, input);
  await change(karla, 'reopenPromise', { planId: plan.id, id });
  const { outcome, settledOn, movedTo } = await onlyPromise(karla, plan.id);
  expect({ outcome, settledOn, movedTo }).toEqual({
    outcome: null,
    settledOn: null,
    movedTo: null,
  });
  expect(await interventionNow()).toMatchObject({ dueOn: '2027-01-15' });
  expect((await interventionNow()).state).not.toMatch(/DONE/);
});

test('a promise cannot be taken back once another has followed it', async () => {
  await settle(id, { outcome: 'MOVED', movedTo: '2027-02-01' });
  const next =
    (await promisesOf(karla, plan.id))?.find(({ outcome }) => outcome === null)?.id ?? '';
  await settle(next, { outcome: 'KEPT' });
  const answer = await change(karla, 'reopenPromise', { planId: plan.id, id });
  expect(answer.problems).toMatchObject([{ code: 'PROMISE_FOLLOWED' }]);
});

test.each([
  { input: { outcome: 'MOVED' }, field: 'movedTo', code: 'MOVED_NEEDS_DATE' },
  {
    input: { outcome: 'MOVED', movedTo: '2026-11-19' },
    field: 'movedTo',
    code: 'MOVED_TO_PAST',
  },
  { input: { outcome: 'KEPT', note: 'x'.repeat(201) }, field: 'note', code: 'TEXT_TOO_LONG' },
])('settling is refused with a sentence: $code', async ({ input, field, code }) => {
  expect((await settle(id, input)).problems).toMatchObject([{ field, code }]);
  expect(await onlyPromise(karla, plan.id)).toMatchObject({ outcome: null });
});

test('settling never changes what was frozen', async () => {
  const content = () =>
    server.db.planVersion.findMany({ where: { planId: plan.id }, orderBy: { number: 'asc' } });
  const before = await content();
  await settle(id, { outcome: 'KEPT' });
  expect(await content()).toEqual(before);
});
