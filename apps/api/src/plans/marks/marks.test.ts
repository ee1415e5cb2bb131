// Marks between the plans a citizen has: added, changed, removed, hidden, frozen.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan } from '../../testing/a-document.ts';
import { change } from '../../testing/a-plan.ts';
import { agreesAnew } from '../../testing/agreeing-anew.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let planId: string;
let job: string;
let treatment: string;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());
beforeEach(async () => {
  planId = (await anAgreedPlan(server, karla)).id;
  [job, treatment] = [newId(), newId()];
  await change(karla, 'addExistingPlan', { planId, id: job, kind: 'JOB_PLAN' });
  await change(karla, 'addExistingPlan', { planId, id: treatment, kind: 'TREATMENT_PLAN' });
});

const add = (input: Record<string, unknown> = {}, person = karla) =>
  change(person, 'addExistingPlanMark', {
    planId,
    id: newId(),
    existingPlanId: job,
    otherPlanId: treatment,
    kind: 'CONTRADICTION',
    note: 'Praktik samme dag som behandling',
    ...input,
  });

type Mark = { id: string; existingPlanId: string; otherPlanId: string; kind: string; note: string };

async function marks(person: Pick<Person, 'client'> = karla): Promise<Mark[] | null> {
  const answer = await person.client.ask(
    `query ($id: ID!) { plan(id: $id) { existingPlanMarks { id existingPlanId otherPlanId kind note } } }`,
    { id: planId },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const plan = answer.data?.['plan'] as unknown as { existingPlanMarks: Mark[] } | null;
  return plan?.existingPlanMarks ?? null;
}

describe('a mark', () => {
  test('is added, changed and removed', async () => {
    const id = newId();
    expect((await add({ id })).__typename).toBe('PlanChanged');
    expect(await marks()).toEqual([
      {
        id,
        existingPlanId: job,
        otherPlanId: treatment,
        kind: 'CONTRADICTION',
        note: 'Praktik samme dag som behandling',
      },
    ]);
    await change(karla, 'changeExistingPlanMark', {
      planId,
      id,
      kind: { from: 'CONTRADICTION', to: 'OVERLAP' },
      note: { from: 'Praktik samme dag som behandling', to: 'Begge dage' },
    });
    expect(await marks()).toMatchObject([{ kind: 'OVERLAP', note: 'Begge dage' }]);
    await change(karla, 'removeFromPlan', { planId, part: 'EXISTING_PLAN_MARK', id });
    expect(await marks()).toEqual([]);
  });

  test('that a colleague changed first is a conflict, and the other field is kept', async () => {
    const id = newId();
    await add({ id });
    const answer = await change(karla, 'changeExistingPlanMark', {
      planId,
      id,
      kind: { from: 'CONTRADICTION', to: 'OVERLAP' },
      note: { from: 'Noget andet', to: 'Mit' },
    });
    expect(answer.fields).toEqual([
      { field: 'note', mine: 'Mit', theirs: 'Praktik samme dag som behandling' },
    ]);
    expect(await marks()).toMatchObject([{ kind: 'OVERLAP' }]);
  });

  test('sent twice is there once', async () => {
    const id = newId();
    await add({ id });
    expect((await add({ id })).__typename).toBe('PlanChanged');
    expect(await marks()).toHaveLength(1);
  });

  test.each([
    ['between a plan and itself', () => ({ otherPlanId: job }), 'MARK_NEEDS_TWO'],
    [
      'that says the same from the other side',
      () => ({ existingPlanId: treatment, otherPlanId: job }),
      'MARK_EXISTS',
    ],
    ['with a note of a book', () => ({ note: 'x'.repeat(4001) }), 'TEXT_TOO_LONG'],
  ])('%s is refused', async (_, input, code) => {
    await add();
    const answer = await add(input());
    expect(answer.problems.map((problem) => problem.code)).toEqual([code]);
    expect(await marks()).toHaveLength(1);
  });

  test('that two plans both overlap and contradict may be said', async () => {
    await add();
    expect((await add({ kind: 'OVERLAP' })).__typename).toBe('PlanChanged');
  });

  test('with a plan from elsewhere is not found', async () => {
    const elsewhere = newId();
    const other = await anAgreedPlan(server, karla);
    await change(karla, 'addExistingPlan', { planId: other.id, id: elsewhere, kind: 'OTHER' });
    expect((await add({ otherPlanId: elsewhere })).__typename).toBe('NotFound');
    expect((await add({ otherPlanId: newId() })).__typename).toBe('NotFound');
  });

  test('goes with the plan it was about', async () => {
    await add();
    await change(karla, 'removeFromPlan', { planId, part: 'EXISTING_PLAN', id: treatment });
    expect(await marks()).toEqual([]);
  });

  test('is not for whoever may not have the mapping', async () => {
    await add();
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
    await aGuest(karla, planId, milo, ['GOALS']);
    expect(await marks(milo)).toEqual([]);
    expect((await add({}, milo)).__typename).toBe('NotFound');
    const asta = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
    await aGuest(karla, planId, asta, ['MAPPING']);
    expect(await marks(asta)).toHaveLength(1);
    const stranger = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    expect(await marks(stranger)).toBeNull();
    expect((await add({}, stranger)).__typename).toBe('NotFound');
  });

  test('is frozen with the version, and stays there when it is taken away', async () => {
    const id = newId();
    await add({ id });
    await agreesAnew(karla, planId);
    await change(karla, 'removeFromPlan', { planId, part: 'EXISTING_PLAN_MARK', id });
    const answer = await karla.client.ask(
      `query ($id: ID!) { planVersion(planId: $id, number: 2) {
        isIntact content { existingPlans { id } existingPlanMarks { id existingPlanId kind } } } }`,
      { id: planId },
    );
    expect(answer.data?.['planVersion']).toEqual({
      isIntact: true,
      content: {
        existingPlans: [{ id: job }, { id: treatment }],
        existingPlanMarks: [{ id, existingPlanId: job, kind: 'CONTRADICTION' }],
      },
    });
  });
});
