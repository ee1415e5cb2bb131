// A leaver's plans in one go: the list, the proposals, and what moved.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { anAgreedPlan } from '../../testing/a-document.ts';
import {
  answerTo,
  askedOf,
  HAND_OVER,
  type HandOverAnswer,
  handOver,
  propose,
} from '../../testing/a-hand-over.ts';
import { aCitizen, type PlanAnswer } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let nora: Person;
let jonas: Person;
let karla: Person;
let plans: PlanAnswer[];

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  nora = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });
  jonas = await server.aPerson('PRACTITIONER', { name: 'Jonas Demo-Berg' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  plans = [];
  for (let made = 0; made < 3; made += 1) plans.push(await anAgreedPlan(server, jonas));
});

type Caseload = {
  lead: { name: string; isActive: boolean; openPlanCount: number };
  plans: { id: string; citizenInitials: string; nextOn: string; open: HandOverAnswer | null }[];
  moved: HandOverAnswer[];
};

async function caseloadOf(viewer: Person, leadId?: string): Promise<Caseload> {
  const { data } = await viewer.client.ask(
    `query ($leadId: ID) { caseload(leadId: $leadId) { lead { name isActive openPlanCount }
      plans { id citizenInitials nextOn open { ${HAND_OVER} } } moved { ${HAND_OVER} } } }`,
    { leadId },
  );
  return data?.['caseload'] as unknown as Caseload;
}

const proposals = (to: Person) =>
  plans.map(({ id }) => ({
    id: newId(),
    planId: id,
    toEmployeeId: to.employeeId,
    knowThis: 'Jonas er rejst. Mapperne ligger i skabet.',
  }));

test('the coordinator sees a leaver’s plans by initials and date, and no word of their content', async () => {
  await server.db.employee.update({ where: { id: jonas.employeeId }, data: { isActive: false } });
  const caseload = await caseloadOf(nora, jonas.employeeId);
  expect(caseload.lead).toEqual({ name: jonas.name, isActive: false, openPlanCount: 3 });
  expect(caseload.plans).toHaveLength(3);
  expect(caseload.plans[0]).toMatchObject({ citizenInitials: 'AK', nextOn: '2027-03-01' });
  expect(JSON.stringify(caseload)).not.toMatch(/Alma|bolig/);
  expect(caseload.plans.map(({ open }) => open)).toEqual([null, null, null]);
  const { id } = await propose(nora, plans[1]?.id ?? '', karla);
  const opens = (await caseloadOf(nora, jonas.employeeId)).plans;
  expect(opens.map((plan) => [plan.id, plan.open?.id ?? null])).toEqual(
    opens.map((plan) => [plan.id, plan.id === plans[1]?.id ? id : null]),
  );
  await answerTo(nora, 'withdraw', id);
  const { data } = await nora.client.ask('{ caseloadLeads { id isActive openPlanCount } }');
  expect(data?.['caseloadLeads']).toContainEqual({
    id: jonas.employeeId,
    isActive: false,
    openPlanCount: 3,
  });
  const notice = await nora.client.ask('{ handOverNotice { leaderlessCount askedCount } }');
  expect(notice.data).toMatchObject({ handOverNotice: { leaderlessCount: 3 } });
});

test('all go in one call; the receiver takes one, says no to one, and the list tells', async () => {
  const batchId = newId();
  const asked = proposals(karla);
  const input = { batchId, leadLeaves: true, proposals: asked };
  const answer = await handOver(nora, 'proposeHandOvers', input);
  expect(answer.outcomes.map((one) => one.handOver?.state)).toEqual([
    'PROPOSED',
    'PROPOSED',
    'PROPOSED',
  ]);
  const again = await handOver(nora, 'proposeHandOvers', input);
  expect(again.outcomes.every(({ problem }) => problem === null)).toBe(true);
  expect(await askedOf(karla)).toHaveLength(3);
  const notice = await karla.client.ask('{ handOverNotice { askedCount leaderlessCount } }');
  expect(notice.data).toEqual({ handOverNotice: { askedCount: 3, leaderlessCount: 0 } });

  const [first, second, third] = asked.map(({ id }) => id);
  await handOver(karla, 'acceptHandOvers', { ids: [first, third] });
  await answerTo(karla, 'decline', second ?? '', 'Jeg kender ikke borgeren.');
  const caseload = await caseloadOf(nora, jonas.employeeId);
  expect(caseload.plans.map(({ id }) => id)).toEqual([plans[1]?.id]);
  expect(caseload.moved.map(({ state }) => state).toSorted()).toEqual([
    'ACCEPTED',
    'ACCEPTED',
    'DECLINED',
  ]);
  expect(caseload.moved.find(({ state }) => state === 'DECLINED')?.answer).toBe(
    'Jeg kender ikke borgeren.',
  );
  const rows = await server.db.plan.findMany({ where: { leadId: karla.employeeId } });
  expect(rows).toHaveLength(2);
});

test('one plan that cannot be proposed keeps none of the others back', async () => {
  await propose(jonas, plans[0]?.id ?? '', karla);
  const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
  const citizenId = (await aCitizen(server, { municipalityCode: '330' })).id;
  const foreign = await anAgreedPlan(server, petra, { citizenId });
  const wanted = [...proposals(karla), { ...proposals(karla)[0], id: newId(), planId: foreign.id }];
  const { outcomes } = await handOver(nora, 'proposeHandOvers', { proposals: wanted });
  expect(outcomes.map(({ problem }) => problem?.code ?? null)).toEqual([
    'HAND_OVER_OPEN',
    null,
    null,
    'NOT_FOUND',
  ]);
});

test('a leaver hands over themselves, and sees their own list alone', async () => {
  const own = await caseloadOf(jonas);
  expect(own.plans).toHaveLength(3);
  const { data } = await jonas.client.ask('{ caseloadLeads { id } }');
  expect(data?.['caseloadLeads']).toEqual([{ id: jonas.employeeId }]);
  const { outcomes } = await handOver(jonas, 'proposeHandOvers', { proposals: proposals(karla) });
  expect(outcomes.every((one) => one.handOver)).toBe(true);
  const log = await server.db.auditEvent.findMany({
    where: { employeeId: jonas.employeeId, action: 'HAND_OVER_PLAN' },
  });
  expect(log).toHaveLength(plans.length);
  expect(new Set(log.map(({ planId }) => planId))).toEqual(new Set(plans.map(({ id }) => id)));
});

test('the lists are one statement each, however long', async () => {
  const count = async (person: Person, query: string) => {
    const sent = await server.statementsOf(async () => {
      const { errors } = await person.client.ask(query);
      expect(errors).toBeUndefined();
    });
    return sent.length;
  };
  const asked = '{ handOversToMe { id tasks { what } } }';
  const list = '{ caseload { plans { id open { id } } moved { id } } }';
  const before = [await count(karla, asked), await count(jonas, list)];
  await handOver(nora, 'proposeHandOvers', { proposals: proposals(karla) });
  expect([await count(karla, asked), await count(jonas, list)]).toEqual(before);
  // One for the session, one for the list.
  expect(before).toEqual([2, 2]);
  const log = await server.db.auditEvent.count({
    where: { employeeId: karla.employeeId, action: 'READ_HAND_OVER' },
  });
  expect(log).toBe(3);
});

test('a list that is longer than one piece says how long, and is read to its end', async () => {
  const [plan] = plans;
  const row = {
    planId: plan?.id ?? '',
    fromLeadId: jonas.employeeId,
    toEmployeeId: karla.employeeId,
    proposedById: nora.employeeId,
    knowThis: 'Ring først.',
    state: 'WITHDRAWN' as const,
    answeredAt: server.clock.now,
    answeredById: nora.employeeId,
  };
  const data = Array.from({ length: 503 }, (_, at) => ({
    ...row,
    id: newId(),
    proposedAt: new Date(server.clock.now.getTime() - at * 1000),
  }));
  await server.db.handOver.createMany({ data });
  const long = new Date(server.clock.now);
  long.setUTCFullYear(long.getUTCFullYear() - 2);
  await server.db.handOver.create({ data: { ...row, id: newId(), proposedAt: long } });
  const piece = async (movedSkip: number) => {
    const { data: answer } = await nora.client.ask(
      `query ($leadId: ID, $movedSkip: Int) { caseload(leadId: $leadId, movedSkip: $movedSkip) {
        movedCount moved { id } } }`,
      { leadId: jonas.employeeId, movedSkip },
    );
    return answer?.['caseload'] as unknown as { movedCount: number; moved: { id: string }[] };
  };
  const first = await piece(0);
  const rest = await piece(first.moved.length);
  expect([first.movedCount, first.moved.length, rest.moved.length]).toEqual([503, 500, 3]);
  expect([...first.moved, ...rest.moved].map(({ id }) => id)).toEqual(data.map(({ id }) => id));
  expect((await piece(-1)).moved).toEqual(first.moved);
  expect((await piece(503)).moved).toEqual([]);
});

test('what moved in another municipality is neither listed nor counted for a coordinator', async () => {
  const petra = await server.aPerson('COORDINATOR', { municipalityCode: '330' });
  await handOver(nora, 'proposeHandOvers', { proposals: proposals(karla) });
  const ask = `query ($leadId: ID) { caseload(leadId: $leadId) { movedCount } }`;
  const count = async (person: Person) =>
    (await person.client.ask(ask, { leadId: jonas.employeeId })).data?.['caseload'];
  expect(await count(nora)).toEqual({ movedCount: 3 });
  expect(await count(petra)).toBeNull();
});

test('too many at once is said before anything is written', async () => {
  const many = Array.from({ length: 26 }, () => ({ ...proposals(karla)[0], id: newId() }));
  const answer = await handOver(jonas, 'proposeHandOvers', { proposals: many });
  expect(answer.problems).toMatchObject([{ code: 'TOO_MANY' }]);
});
