// "A plan is not needed now": written once with its reason, and read where the citizen is found again.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aCitizen, addsByNumber, aPlan, aReadyPlan, change } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let nora: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER');
  nora = await server.aPerson('COORDINATOR', { kind: 'MUNICIPAL_ADMINISTRATION' });
});
afterAll(() => server.stop());

const NOTE = `mutation ($input: NotePlanNotNeededInput!) { notePlanNotNeeded(input: $input) {
  __typename ... on PlanNotNeededNoted { id } ... on Invalid { problems { field code } } } }`;
const FIND = `query ($cpr: String!) { citizenByCpr(cpr: $cpr) { match { plans { id }
  notNeeded { decidedOn unitName decidedByFunction reason } } } }`;
const COUNT = `query { endedPlans(status: CLOSED) { totalCount notNeededThisYear } }`;

type Answer = { __typename: string; problems: { code: string }[] };
async function note(by: Person, input: { id?: string; citizenId: string; reason?: string }) {
  const { data } = await by.client.ask(NOTE, {
    input: { id: newId(), reason: 'Én indsats er nok', ...input },
  });
  return data?.['notePlanNotNeeded'] as unknown as Answer;
}

type Found = { match: { plans: object[]; notNeeded: object[] } };
async function found(by: Person, cpr: string) {
  const { data } = await by.client.ask(FIND, { cpr });
  const answer = data?.['citizenByCpr'] as unknown as Found | undefined;
  if (!answer) throw new Error('The search was not answered');
  return answer.match;
}

const countOf = async (by: Person) =>
  (await by.client.ask(COUNT)).data?.['endedPlans'] as unknown as {
    totalCount: number;
    notNeededThisYear: number;
  };

describe('the choice', () => {
  test('is kept once, without a plan, and is seen by a colleague of the municipality', async () => {
    const { id: citizenId, cpr } = await aCitizen(server);
    const id = newId();
    expect((await note(karla, { id, citizenId })).__typename).toBe('PlanNotNeededNoted');
    expect((await note(karla, { id, citizenId })).__typename).toBe('PlanNotNeededNoted');
    expect(await server.db.plan.count({ where: { citizenId } })).toBe(0);
    const colleague = await server.aPerson('PRACTITIONER');
    expect(await found(colleague, cpr)).toEqual({
      plans: [],
      notNeeded: [
        {
          decidedOn: '2026-11-20',
          unitName: 'Enhed SUBSTANCE_USE_TREATMENT',
          decidedByFunction: 'Misbrugsbehandler',
          reason: 'Én indsats er nok',
        },
      ],
    });
  });

  test('is not seen in another municipality', async () => {
    const { id: citizenId, cpr } = await aCitizen(server);
    await note(karla, { citizenId });
    const elsewhere = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    await addsByNumber(elsewhere, cpr);
    expect((await found(elsewhere, cpr)).notNeeded).toEqual([]);
  });

  test.each([
    ['nothing', '  ', 'END_WORDS_MISSING'],
    ['a book', 'å'.repeat(100_000), 'TEXT_TOO_LONG'],
  ])('needs words: not %s', async (_, reason, code) => {
    const { id: citizenId } = await aCitizen(server);
    const answer = await note(karla, { citizenId, reason });
    expect(answer.problems.map((problem) => problem.code)).toEqual([code]);
    expect(await server.db.planNotNeeded.count({ where: { citizenId } })).toBe(0);
  });

  test('is not made about a citizen of elsewhere who was not found, nor by other roles', async () => {
    const { id: citizenId } = await aCitizen(server, { municipalityCode: '330' });
    const people = [
      karla,
      await server.aPerson('ADMINISTRATOR'),
      await server.aPerson('STEERING_GROUP', { regionCode: '1085' }),
    ];
    for (const person of people) {
      expect((await note(person, { citizenId })).__typename).toBe('NotFound');
      const where = { employeeId: person.employeeId, outcome: 'REFUSED' } as const;
      expect(await server.db.auditEvent.count({ where })).toBeGreaterThan(0);
    }
  });
});

test('a draft that is not needed is the same choice, and an agreed plan is not', async () => {
  const draft = await aPlan(server, karla);
  const ready = await aReadyPlan(server, karla);
  await change(karla, 'agreePlan', { planId: ready.id, seenChangedAt: ready.changedAt });
  const ending = { reason: 'NOT_NEEDED_NOW', note: 'Vi mødes uden plan' };
  for (const { id: planId } of [draft, ready])
    await change(karla, 'closePlan', { planId, ...ending });
  const choices = (citizenId: string) => server.db.planNotNeeded.count({ where: { citizenId } });
  expect([await choices(draft.citizen.id), await choices(ready.citizen.id)]).toEqual([1, 0]);
});

test('choices are counted apart from plans, for the coordinator alone', async () => {
  const before = await countOf(nora);
  const { id: citizenId } = await aCitizen(server);
  await note(karla, { citizenId });
  const after = await countOf(nora);
  expect(after).toEqual({ ...before, notNeededThisYear: before.notNeededThisYear + 1 });
  expect(await countOf(karla)).toBeNull();
});
