// An intervention that is taken out and put back finds its promise again; the ledger is true meanwhile.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { aReadyPlan, change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import { agree, onlyPromise, promisesOf } from '../../testing/a-promise.ts';
import { eachOnAPlan } from '../../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

eachOnAPlan((house) => {
  ({ server, karla, plan } = house);
});

beforeEach(() => agree(karla, plan.id));

const the = () => {
  const [goal] = plan.goals;
  const [intervention] = goal?.interventions ?? [];
  if (!goal || !intervention) throw new Error('no intervention');
  return { goal, intervention };
};

const takeOut = (part = 'INTERVENTION', id = the().intervention.id) =>
  change(karla, 'removeFromPlan', { planId: plan.id, part, id });

/** What the screen sends when the removal is undone. */
async function putBack() {
  const { goal, intervention } = the();
  const answer = await change(karla, 'addIntervention', {
    planId: plan.id,
    goalId: goal.id,
    id: intervention.id,
    title: 'Søge bolig',
    responsibleId: intervention.responsible?.id,
    dueOn: '2027-01-15',
  });
  expect(answer.__typename).toBe('PlanChanged');
}

const settle = async (more: Record<string, unknown>) => {
  const { id } = await onlyPromise(karla, plan.id);
  const answer = await change(karla, 'settlePromise', { planId: plan.id, id, ...more });
  expect(answer.__typename).toBe('PlanChanged');
};

const standsNow = async () =>
  (await readPlan(karla, plan.id))?.goals[0]?.interventions.find(
    ({ id }) => id === the().intervention.id,
  );

describe('an intervention that is taken out', () => {
  test('leaves its promise open in the ledger, about nothing in the plan', async () => {
    await takeOut();
    expect(await onlyPromise(karla, plan.id)).toMatchObject({
      text: 'Søge bolig',
      interventionId: null,
      outcome: null,
    });
  });

  test('and put back has its promise again: done keeps it, and no second one is made', async () => {
    await takeOut();
    await putBack();
    const { id } = the().intervention;
    expect(await onlyPromise(karla, plan.id)).toMatchObject({ interventionId: id, outcome: null });
    await agree(karla, plan.id);
    expect(await promisesOf(karla, plan.id)).toHaveLength(1);
    const state = { from: 'PLANNED', to: 'DONE' };
    await change(karla, 'changeIntervention', { planId: plan.id, id, state });
    expect(await onlyPromise(karla, plan.id)).toMatchObject({ outcome: 'KEPT' });
  });

  test('with its goal finds its promise again too', async () => {
    const { goal, intervention } = the();
    await takeOut('GOAL', goal.id);
    expect(await onlyPromise(karla, plan.id)).toMatchObject({ interventionId: null });
    await change(karla, 'addGoal', { planId: plan.id, id: goal.id, title: 'Et sted at bo' });
    await putBack();
    expect(await onlyPromise(karla, plan.id)).toMatchObject({ interventionId: intervention.id });
  });

  test('is done when it comes back, where its promise was kept meanwhile', async () => {
    await takeOut();
    await settle({ outcome: 'KEPT' });
    await putBack();
    expect(await standsNow()).toMatchObject({ state: 'DONE' });
    await change(karla, 'reopenPromise', {
      planId: plan.id,
      id: (await onlyPromise(karla, plan.id)).id,
    });
    expect(await standsNow()).toMatchObject({ state: 'IN_PROGRESS' });
  });

  test('has the new date when it comes back, where its promise was moved meanwhile', async () => {
    await takeOut();
    await settle({ outcome: 'MOVED', movedTo: '2027-02-26' });
    await putBack();
    expect(await standsNow()).toMatchObject({ dueOn: '2027-02-26' });
    await agree(karla, plan.id);
    expect(await promisesOf(karla, plan.id)).toMatchObject([
      { outcome: 'MOVED', movedTo: '2027-02-26' },
      { outcome: null, dueOn: '2027-02-26', interventionId: the().intervention.id },
    ]);
  });
});

describe('the same id in another plan', () => {
  test('takes no promise along, and leaves the one it was alone', async () => {
    await takeOut();
    const other = await aReadyPlan(server, karla);
    const responsibleId = other.goals[0]?.interventions[0]?.responsible?.id;
    const row = { planId: other.id, goalId: other.goals[0]?.id, id: the().intervention.id };
    const more = { title: 'Noget andet', responsibleId, dueOn: '2027-03-01' };
    const added = await change(karla, 'addIntervention', { ...row, ...more });
    expect(added.__typename).toBe('PlanChanged');
    await agree(karla, other.id);
    expect(await promisesOf(karla, other.id)).toHaveLength(2);
    expect(await onlyPromise(karla, plan.id)).toMatchObject({
      interventionId: null,
      outcome: null,
    });
  });
});
