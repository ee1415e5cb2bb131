// What a goal points at and how near it is, and the method of an intervention.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { addReferenceData } from '../testing/a-region.ts';
import { aPlan, change } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let planId: string;
let goalId: string;

beforeAll(async () => {
  server = await startTestServer();
  await addReferenceData(server);
  karla = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());
beforeEach(async () => {
  planId = (await aPlan(server, karla)).id;
  goalId = newId();
  await change(karla, 'addGoal', { planId, id: goalId, title: 'Ro i familien' });
});

const changeGoal = (fields: Record<string, unknown>) =>
  change(karla, 'changeGoal', { planId, id: goalId, ...fields });

type Choice = { id: string; number: number; title: string };

async function choices(municipalityCode: string): Promise<Choice[]> {
  const answer = await karla.client.ask(
    `query ($code: String!) { recommendationChoices(municipalityCode: $code) { id number title } }`,
    { code: municipalityCode },
  );
  return answer.data?.['recommendationChoices'] ?? [];
}

async function theGoal() {
  const answer = await karla.client.ask(
    `query ($id: ID!) { plan(id: $id) { goals {
      attainment recommendation { number title } interventions { methodKey method { name evidence } } } } }`,
    { id: planId },
  );
  const plan = answer.data?.['plan'] as unknown as { goals: Record<string, unknown>[] };
  return plan.goals[0];
}

describe('how near a goal is', () => {
  test.each([0, 7, 10])('%i is kept', async (to) => {
    expect((await changeGoal({ attainment: { from: null, to } })).__typename).toBe('PlanChanged');
    expect(await theGoal()).toMatchObject({ attainment: to });
  });

  test.each([-1, 11])('%i is off the scale, and the title of the same call waits', async (to) => {
    const answer = await changeGoal({ attainment: { from: null, to } });
    expect(answer.problems).toMatchObject([{ field: 'attainment', code: 'ATTAINMENT_OFF_SCALE' }]);
    expect(await theGoal()).toMatchObject({ attainment: null });
  });

  test('can be taken back', async () => {
    await changeGoal({ attainment: { from: null, to: 4 } });
    await changeGoal({ attainment: { from: 4, to: null } });
    expect(await theGoal()).toMatchObject({ attainment: null });
  });

  test('that a colleague has said otherwise is a conflict', async () => {
    await changeGoal({ attainment: { from: null, to: 4 } });
    const answer = await changeGoal({ attainment: { from: 2, to: 5 } });
    expect(answer.fields).toEqual([{ field: 'attainment', mine: '5', theirs: '4' }]);
  });
});

describe('the recommendation a goal serves', () => {
  test('is one of the region’s own, and not what the state is to do', async () => {
    const offered = await choices('370');
    expect(offered.map(({ number }) => number)).toEqual([1, 2, 5, 6, 7, 9, 10, 11, 12]);
    const [first] = offered;
    await changeGoal({ recommendationId: { from: null, to: first?.id } });
    expect(await theGoal()).toMatchObject({
      recommendation: { number: 1, title: first?.title },
    });
  });

  test('of another region, of nobody, or no id at all is refused', async () => {
    const elsewhere = await server.db.recommendation.findFirstOrThrow({
      where: { programmeKey: 'kkr-midtjylland' },
    });
    for (const to of [elsewhere.id, newId(), 'anbefaling']) {
      const answer = await changeGoal({ recommendationId: { from: null, to } });
      expect(answer.problems).toMatchObject([{ code: 'RECOMMENDATION_UNKNOWN' }]);
    }
    expect(await theGoal()).toMatchObject({ recommendation: null });
  });

  test('is asked of nobody in a place without a programme', async () => {
    expect(await choices('999')).toEqual([]);
  });

  test('can be taken away again', async () => {
    const [first] = await choices('370');
    await changeGoal({ recommendationId: { from: null, to: first?.id } });
    await changeGoal({ recommendationId: { from: first?.id, to: null } });
    expect(await theGoal()).toMatchObject({ recommendation: null });
  });
});

describe('the method of an intervention', () => {
  const addIntervention = (fields: Record<string, unknown>) =>
    change(karla, 'addIntervention', { planId, goalId, id: newId(), ...fields });

  test('is none until one is chosen', async () => {
    await addIntervention({ title: 'Tre samtaler' });
    expect(await theGoal()).toMatchObject({ interventions: [{ methodKey: null, method: null }] });
  });

  test('is shown with its name and how well it is founded', async () => {
    const id = newId();
    await addIntervention({ id, title: 'Tre samtaler' });
    await change(karla, 'changeIntervention', {
      planId,
      id,
      methodKey: { from: null, to: 'FAMILY_ORIENTED' },
    });
    expect(await theGoal()).toMatchObject({
      interventions: [
        {
          methodKey: 'FAMILY_ORIENTED',
          method: { name: 'Familieorienteret behandling', evidence: 'MODERATE' },
        },
      ],
    });
  });

  test('that the catalogue does not have is refused, new or changed', async () => {
    const id = newId();
    const added = await addIntervention({ title: 'Krystaller', methodKey: 'CRYSTALS' });
    expect(added.problems).toMatchObject([{ field: 'methodKey', code: 'METHOD_UNKNOWN' }]);
    await addIntervention({ id, title: 'Samtale', methodKey: 'MOTIVATIONAL_INTERVIEWING' });
    const changed = await change(karla, 'changeIntervention', {
      planId,
      id,
      methodKey: { from: 'MOTIVATIONAL_INTERVIEWING', to: 'CRYSTALS' },
    });
    expect(changed.problems).toMatchObject([{ code: 'METHOD_UNKNOWN' }]);
  });
});
