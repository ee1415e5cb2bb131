// What stands in a plan: mapping, challenges, goals and interventions.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aPlan, change, type PlanAnswer, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());
beforeEach(async () => {
  plan = await aPlan(server, karla);
});

const call = (mutation: string, input: Record<string, unknown>) =>
  change(karla, mutation, { planId: plan.id, ...input });

/** A relative on the plan, and a goal with one intervention of theirs. */
async function aGoalOf(name = 'Bodil Demo-Kilde') {
  const [participantId, goalId, id] = [newId(), newId(), newId()];
  await call('addParticipant', { id: participantId, kind: 'RELATIVE', name });
  await call('addGoal', { id: goalId, title: 'En fast bolig' });
  await call('addIntervention', { goalId, id, title: 'Søge bolig', responsibleId: participantId });
  return { participantId, goalId, interventionId: id };
}

describe('adding', () => {
  const additions = () => ({
    addParticipant: { kind: 'GP', name: 'Lægehuset Demo-Torv' },
    addExistingPlan: { kind: 'JOB_PLAN', owner: 'Jobcenter' },
    addChallenge: { kind: 'ACUTE', text: 'Står uden bolig' },
    addGoal: { title: 'En fast bolig' },
  });

  test.each(Object.entries(additions()))('%s sent twice adds once', async (mutation, input) => {
    const id = newId();
    const first = await call(mutation, { id, ...input });
    const second = await call(mutation, { id, ...input });
    expect(first.__typename).toBe('PlanChanged');
    expect(second.plan).toEqual(first.plan);
  });

  test.each(Object.entries(additions()))(
    '%s under an id of another plan is not found',
    async (mutation, input) => {
      const id = newId();
      const other = await aPlan(server, karla);
      await change(karla, mutation, { planId: other.id, id, ...input });
      expect((await call(mutation, { id, ...input })).__typename).toBe('NotFound');
    },
  );

  test('a consent or an intervention sent twice is there once', async () => {
    const { goalId, participantId } = await aGoalOf();
    const intervention = { goalId, id: newId(), title: 'Indsats' };
    await call('addIntervention', intervention);
    const again = await call('addIntervention', intervention);
    expect(again.plan.goals[0]?.interventions).toHaveLength(2);
    const consent = {
      id: newId(),
      participantId,
      partyKind: 'RELATIVE',
      purpose: 'Støtte',
      sections: ['GOALS'],
      form: 'WRITTEN',
      fromOn: '2026-11-20',
      toOn: '2027-11-20',
    };
    await call('giveConsent', consent);
    expect((await call('giveConsent', consent)).plan.consents).toHaveLength(1);
  });

  test('a row of another plan cannot be changed or removed through one’s own', async () => {
    const other = await aPlan(server, karla, { goals: [{ id: newId(), title: 'Urørt' }] });
    const id = other.goals[0]?.id;
    const title = { from: 'Urørt', to: 'Rørt' };
    expect((await call('changeGoal', { id, title })).__typename).toBe('NotFound');
    expect((await call('removeFromPlan', { part: 'GOAL', id })).__typename).toBe('NotFound');
    expect((await call('addIntervention', { goalId: id, id: newId() })).__typename).toBe(
      'NotFound',
    );
    expect((await call('prioritiseGoals', { goalIds: [id] })).__typename).toBe('NotFound');
    expect((await readPlan(karla, other.id))?.goals).toEqual(other.goals);
  });
});

describe('goals and interventions', () => {
  test('are put in order, and a goal that was not named comes last', async () => {
    const [a, b, c] = [newId(), newId(), newId()];
    for (const id of [a, b, c]) await call('addGoal', { id, title: id });
    const { plan: ordered } = await call('prioritiseGoals', { goalIds: [c, a] });
    expect(ordered.goals.map(({ id, priority }) => [id, priority])).toEqual([
      [c, 1],
      [a, 2],
      [b, 3],
    ]);
  });

  test('an intervention has one responsible, who is on the plan today', async () => {
    const { goalId, interventionId, participantId } = await aGoalOf();
    const other = await aPlan(server, karla);
    const strangers = [other.lead.id, newId(), 'x'];
    for (const to of strangers) {
      const wanted = { id: interventionId, responsibleId: { from: participantId, to } };
      const answer = await call('changeIntervention', wanted);
      expect(answer.problems).toMatchObject([{ field: 'responsibleId', code: 'RESPONSIBLE_LEFT' }]);
    }
    const added = { goalId, id: newId(), title: 'Indsats', responsibleId: other.lead.id };
    expect((await call('addIntervention', added)).problems).toMatchObject([
      { code: 'RESPONSIBLE_LEFT' },
    ]);
    const moved = await call('changeIntervention', {
      id: interventionId,
      responsibleId: { from: participantId, to: plan.lead.id },
      dueOn: { from: null, to: '2027-01-15' },
    });
    expect(moved.plan.goals[0]?.interventions[0]).toMatchObject({
      responsible: { id: plan.lead.id },
      dueOn: '2027-01-15',
    });
  });

  test('a removed goal takes its interventions along, and the removal is in the log', async () => {
    const { goalId } = await aGoalOf();
    const { plan: after } = await call('removeFromPlan', { part: 'GOAL', id: goalId });
    expect(after.goals).toEqual([]);
    expect(await server.db.intervention.count({ where: { planId: plan.id } })).toBe(0);
    const row = await server.db.auditEvent.findFirst({
      where: { planId: plan.id, action: 'DELETE' },
    });
    expect(row?.criterion).toEqual({ fields: ['goal'], removed: goalId });
  });
});

test('mapping and challenges save themselves field by field', async () => {
  const [existing, challenge] = [newId(), newId()];
  await call('addExistingPlan', { id: existing, kind: 'JOB_PLAN' });
  await call('addChallenge', { id: challenge, kind: 'PRIMARY' });
  await call('changeExistingPlan', {
    id: existing,
    kind: { from: 'JOB_PLAN', to: 'TREATMENT_PLAN' },
    goals: { from: '', to: 'Stabil medicin' },
  });
  const answer = await call('changeChallenge', {
    id: challenge,
    kind: { from: 'PRIMARY', to: 'ACUTE' },
    text: { from: '', to: 'Opsagt bolig' },
  });
  expect(answer.plan).toMatchObject({
    existingPlans: [{ kind: 'TREATMENT_PLAN', goals: 'Stabil medicin', owner: '' }],
    challenges: [{ kind: 'ACUTE', text: 'Opsagt bolig' }],
  });
  await call('removeFromPlan', { part: 'EXISTING_PLAN', id: existing });
  const last = await call('removeFromPlan', { part: 'CHALLENGE', id: challenge });
  expect(last.plan).toMatchObject({ existingPlans: [], challenges: [] });
});

describe('removing what a colleague has written in meanwhile', () => {
  const takeOut = (part: string, id: string, seen: string[]) =>
    call('removeFromPlan', { part, id, seen });

  test('is refused until the new words are read; nothing goes in silence', async () => {
    const [challenge, existing] = [newId(), newId()];
    await call('addChallenge', { id: challenge, kind: 'ACUTE', text: 'Står uden bolig' });
    await call('addExistingPlan', { id: existing, kind: 'JOB_PLAN', owner: 'Jobcenter' });
    await call('changeChallenge', {
      id: challenge,
      text: { from: 'Står uden bolig', to: 'Opsagt bolig' },
    });
    const refused = await takeOut('CHALLENGE', challenge, ['Står uden bolig']);
    expect(refused.problems).toMatchObject([{ field: 'id', code: 'WRITTEN_MEANWHILE' }]);
    expect((await readPlan(karla, plan.id))?.challenges).toMatchObject([{ text: 'Opsagt bolig' }]);
    expect((await takeOut('EXISTING_PLAN', existing, [''])).problems).toHaveLength(1);
    expect((await takeOut('CHALLENGE', challenge, ['Opsagt bolig'])).plan.challenges).toEqual([]);
    expect((await takeOut('EXISTING_PLAN', existing, ['Jobcenter'])).plan.existingPlans).toEqual(
      [],
    );
  });

  test('holds for the interventions that go with a goal, and not for what is beside it', async () => {
    const { goalId, interventionId } = await aGoalOf();
    await call('changeIntervention', {
      id: interventionId,
      title: { from: 'Søge bolig', to: 'Søge bolig i Slagelse' },
    });
    await call('addGoal', { id: newId(), title: 'Et andet mål' });
    const refused = await takeOut('GOAL', goalId, ['En fast bolig', 'Søge bolig']);
    expect(refused.problems).toMatchObject([{ code: 'WRITTEN_MEANWHILE' }]);
    expect((await takeOut('INTERVENTION', interventionId, ['Søge bolig'])).problems).toHaveLength(
      1,
    );
    const gone = await takeOut('GOAL', goalId, ['En fast bolig', 'Søge bolig i Slagelse']);
    expect(gone.plan.goals.map(({ title }) => title)).toEqual(['Et andet mål']);
  });
});
