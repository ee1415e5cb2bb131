// Whoever has nothing to do with a plan gets the same answer as for a plan that does not exist.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aReadyPlan, CHANGE_ANSWER, change, readPlan, WHOLE_PLAN } from '../testing/a-plan.ts';
import type { PlanAnswer } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let lead: Person;
let plan: PlanAnswer;
let outsiders: Record<string, Person>;

beforeAll(async () => {
  server = await startTestServer();
  lead = await server.aPerson('PRACTITIONER');
  plan = await aReadyPlan(server, lead, {
    followUps: [{ id: newId(), kind: 'TREATMENT_START', dueOn: '2026-12-01' }],
  });
  const { plan: agreed } = await change(lead, 'agreePlan', {
    planId: plan.id,
    seenChangedAt: plan.changedAt,
  });
  plan = agreed;
  outsiders = {
    'a practitioner of another municipality': await server.aPerson('PRACTITIONER', {
      municipalityCode: '330',
    }),
    'a coordinator of another municipality': await server.aPerson('COORDINATOR', {
      municipalityCode: '330',
    }),
    'a practitioner of another unit': await server.aPerson('PRACTITIONER'),
    'a member of the steering group': await server.aPerson('STEERING_GROUP', {
      regionCode: '1085',
    }),
    'a cluster chair': await server.aPerson('CLUSTER_CHAIR', { regionCode: '1085' }),
    'a programme coordinator': await server.aPerson('PROGRAMME_COORDINATOR', {
      regionCode: '1085',
    }),
    'an administrator': await server.aPerson('ADMINISTRATOR'),
    'a data protection officer': await server.aPerson('DATA_PROTECTION_OFFICER', {
      regionCode: '1085',
    }),
  };
});
afterAll(() => server.stop());

const NAMES = [
  'a practitioner of another municipality',
  'a coordinator of another municipality',
  'a practitioner of another unit',
  'a member of the steering group',
  'a cluster chair',
  'a programme coordinator',
  'an administrator',
  'a data protection officer',
];

const personCalled = (name: string): Person => {
  const person = outsiders[name];
  if (!person) throw new Error(`Nobody is called ${name}`);
  return person;
};

const refusals = (person: Person) =>
  server.db.auditEvent.count({ where: { employeeId: person.employeeId, outcome: 'REFUSED' } });

/** Everything by which one might get at a plan, each of them nullable and so neutral. */
const WAYS = `query ($id: ID!, $followUpId: ID!, $citizenId: ID!) {
  plan(id: $id, purpose: "Nysgerrighed") { ${WHOLE_PLAN} }
  again: plan(id: $id) { citizen { cprMasked } followUps { id planId } }
  planVersion(planId: $id, number: 1, purpose: "Nysgerrighed") { content { citizenName } }
  planVersionComparison(planId: $id, from: 1, purpose: "Nysgerrighed") { sections { section } }
  planHeader(id: $id) { citizenInitials followUps { id } }
  byNode: node(id: $id) { ... on Plan { goals { title } } }
  followUp: node(id: $followUpId) { ... on FollowUp { citizenInitials } }
  citizen: node(id: $citizenId) { ... on Citizen { name cprMasked } } }`;
const COUNT_OF_WAYS = 8;

const idsOf = (shown: PlanAnswer) => ({
  id: shown.id,
  followUpId: shown.followUps[0]?.id,
  citizenId: shown.citizen.id,
});

describe.each(NAMES)('%s', (name) => {
  let outsider: Person;
  let before: number;

  beforeEach(async () => {
    outsider = personCalled(name);
    before = await refusals(outsider);
  });

  test('gets nothing by any way to a plan, and each attempt is in the log', async () => {
    const answer = await outsider.client.ask(WAYS, idsOf(plan));
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data ?? {})).toEqual(Array(COUNT_OF_WAYS).fill(null));
    expect(await refusals(outsider)).toBe(before + COUNT_OF_WAYS);
  });

  test('gets the same for what does not exist', async () => {
    const ids = { id: newId(), followUpId: newId(), citizenId: newId() };
    const missing = await outsider.client.ask(WAYS, ids);
    const hidden = await outsider.client.ask(WAYS, idsOf(plan));
    expect(missing.data).toEqual(hidden.data);
    const notIds = await outsider.client.ask(WAYS, { id: 'x', followUpId: '1', citizenId: "'" });
    expect(notIds.data).toEqual(hidden.data);
  });

  test('changes nothing by any mutation', async () => {
    const planId = plan.id;
    const [goal] = plan.goals;
    const [participant] = plan.participants;
    const inputs: Record<string, Record<string, unknown>> = {
      changePlan: { id: planId, basis: { from: '', to: 'Indbrud' } },
      addParticipant: { planId, id: newId(), kind: 'RELATIVE', name: 'Indbrud' },
      changeParticipant: { planId, id: participant?.id, function: { from: '', to: 'Indbrud' } },
      giveConsent: {
        planId,
        id: newId(),
        participantId: participant?.id,
        partyKind: 'OTHER',
        purpose: 'Indbrud',
        sections: ['GOALS'],
        form: 'WRITTEN',
        fromOn: '2026-11-20',
        toOn: '2027-01-01',
      },
      withdrawConsent: { planId, id: plan.consents[0]?.id, withdrawnBy: 'Indbrud' },
      addExistingPlan: { planId, id: newId(), kind: 'OTHER' },
      changeExistingPlan: { planId, id: newId(), owner: { from: '', to: 'Indbrud' } },
      addChallenge: { planId, id: newId(), kind: 'ACUTE', text: 'Indbrud' },
      changeChallenge: {
        planId,
        id: plan.challenges[0]?.id,
        text: { from: 'Står uden bolig', to: 'x' },
      },
      addGoal: { planId, id: newId(), title: 'Indbrud' },
      changeGoal: { planId, id: goal?.id, title: { from: 'En fast bolig', to: 'Indbrud' } },
      prioritiseGoals: { planId, goalIds: [goal?.id] },
      addIntervention: { planId, goalId: goal?.id, id: newId(), title: 'Indbrud' },
      changeIntervention: {
        planId,
        id: goal?.interventions[0]?.id,
        title: { from: 'Søge bolig', to: 'Indbrud' },
      },
      removeFromPlan: { planId, part: 'GOAL', id: goal?.id },
      agreePlan: { planId, seenChangedAt: plan.changedAt },
      sendPlan: {
        planId,
        version: 1,
        recipients: [
          { id: newId(), participantId: participant?.id, channel: 'PAPER', largePrint: false },
        ],
      },
    };
    const answers = new Set<string>();
    for (const [mutation, input] of Object.entries(inputs)) {
      answers.add((await change(outsider, mutation, input)).__typename);
    }
    expect([...answers]).toEqual(['NotFound']);
    expect(await refusals(outsider)).toBe(before + Object.keys(inputs).length);
    expect(await readPlan(lead, planId)).toMatchObject({ changedAt: plan.changedAt, version: 1 });
  });

  test('is shown no CPR number', async () => {
    const answer = await outsider.client.ask(
      'mutation ($id: ID!) { showCpr(citizenId: $id, purpose: "Nysgerrighed") { __typename } }',
      { id: plan.citizen.id },
    );
    expect(answer.data?.['showCpr']).toEqual({ __typename: 'NotFound' });
    expect(await refusals(outsider)).toBe(before + 1);
  });
});

test('the log knows whose plan was tried, for those who look after it', async () => {
  const petra = personCalled('a practitioner of another municipality');
  await readPlan(petra, plan.id);
  await readPlan(petra, newId());
  const [missing, hidden] = await server.db.auditEvent.findMany({
    where: { employeeId: petra.employeeId, action: 'READ_PLAN' },
    orderBy: { id: 'desc' },
    take: 2,
  });
  expect(missing).toMatchObject({ outcome: 'REFUSED', planId: null, municipalityCode: null });
  const { id: planId, citizen } = plan;
  expect(hidden).toMatchObject({
    outcome: 'REFUSED',
    planId,
    citizenId: citizen.id,
    municipalityCode: '370',
    criterion: { planId },
  });
});

test('a mutation under two aliases is refused and logged twice', async () => {
  const outsider = personCalled('a practitioner of another municipality');
  const before = await refusals(outsider);
  const answer = await outsider.client.ask(
    `mutation ($input: ChangePlanInput!) {
      a: changePlan(input: $input) { ${CHANGE_ANSWER} } b: changePlan(input: $input) { __typename } }`,
    { input: { id: plan.id, basis: { from: '', to: 'x' } } },
  );
  expect(answer.data).toMatchObject({
    a: { __typename: 'NotFound' },
    b: { __typename: 'NotFound' },
  });
  expect(await refusals(outsider)).toBe(before + 2);
});

test('a participant who left sees the plan no more', async () => {
  const jonas = await server.aPerson('PRACTITIONER', {
    unitId: await server.aUnit('HOUSING_SUPPORT'),
  });
  const own = await server.aPerson('PRACTITIONER', { unitId: lead.unitId });
  const id = newId();
  const planId = plan.id;
  await change(lead, 'addParticipant', {
    planId,
    id,
    kind: 'PROFESSIONAL',
    employeeId: own.employeeId,
  });
  expect(await readPlan(own, planId)).not.toBeNull();
  expect(await readPlan(jonas, planId)).toBeNull();
  const left = { planId, id, leftOn: { from: null, to: '2026-11-20' } };
  expect((await change(lead, 'changeParticipant', left)).__typename).toBe('PlanChanged');
  expect(await readPlan(own, planId)).toBeNull();
});

test('somebody whose role was taken away sees nothing, though they lead the plan', async () => {
  const karla = await server.aPerson('PRACTITIONER');
  const own = await aReadyPlan(server, karla);
  await server.db.roleAssignment.updateMany({
    where: { employeeId: karla.employeeId },
    data: { toOn: new Date('2026-11-19') },
  });
  expect(await readPlan(karla, own.id)).toBeNull();
  expect((await change(karla, 'addGoal', { planId: own.id, id: newId() })).__typename).toBe(
    'NotFound',
  );
});
