// A plan moves from one lead to the next: asked, answered, and with what goes along.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan } from '../../testing/a-document.ts';
import { answerTo, askedOf, handOverOf, propose } from '../../testing/a-hand-over.ts';
import { aReadyPlan, change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let jonas: Person;
let karla: Person;
let nora: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer();
  const unitId = await server.aUnit('SUBSTANCE_USE_TREATMENT');
  jonas = await server.aPerson('PRACTITIONER', { unitId, name: 'Jonas Demo-Berg' });
  karla = await server.aPerson('PRACTITIONER', { unitId, name: 'Karla Demo-Vinter' });
  nora = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });
});
afterAll(() => server.stop());

beforeEach(async () => {
  plan = await anAgreedPlan(server, jonas);
});

const leadsOf = () =>
  server.db.planLead.findMany({ where: { planId: plan.id }, orderBy: { fromAt: 'asc' } });

describe('a proposal', () => {
  test('shows whoever is asked what to know, what is to be done, and the next date', async () => {
    const { handOver } = await propose(jonas, plan.id, karla);
    expect(handOver).toMatchObject({ state: 'PROPOSED', fromName: jonas.name, toName: karla.name });
    expect(await readPlan(karla, plan.id)).toBeNull();
    const asked = await askedOf(karla);
    expect(asked.find(({ planId }) => planId === plan.id)).toMatchObject({
      citizenInitials: 'AK',
      knowThis: 'Ring til moderen først.',
      nextOn: '2027-03-01',
      tasks: [
        {
          kind: 'PROMISE',
          what: 'Søge bolig',
          responsibleName: 'Bodil Demo-Kilde',
          dueOn: '2027-01-15',
        },
      ],
      viewerCanAnswer: true,
    });
    expect((await readPlan(jonas, plan.id))?.lead.name).toBe(jonas.name);
  });

  test('names what is to be done once: as a promise, or as the intervention before it is agreed', async () => {
    const kinds = async (id: string) =>
      (await handOverOf(jonas, id))?.tasks.map(({ kind }) => kind);
    expect(await kinds((await aReadyPlan(server, jonas)).id)).toEqual(['INTERVENTION']);
    expect(await kinds(plan.id)).toEqual(['PROMISE']);
    await server.db.promise.updateMany({
      where: { planId: plan.id },
      data: { outcome: 'KEPT', settledOn: new Date('2026-11-20') },
    });
    expect(await kinds(plan.id)).toEqual(['INTERVENTION']);
  });

  test('is one at a time, is made once though sent twice, and can be taken back', async () => {
    const first = await propose(jonas, plan.id, karla);
    expect((await propose(nora, plan.id, karla)).code).toBe('HAND_OVER_OPEN');
    expect(await answerTo(jonas, 'withdraw', first.id)).toBe('WITHDRAWN');
    expect(await answerTo(karla, 'accept', first.id)).toBe('HAND_OVER_WITHDRAWN');
    expect((await propose(nora, plan.id, karla)).handOver?.state).toBe('PROPOSED');
    expect((await askedOf(karla)).filter(({ planId }) => planId === plan.id)).toHaveLength(1);
  });

  test('two at the same moment: one is made, the other is told', async () => {
    const codes = (
      await Promise.all([propose(jonas, plan.id, karla), propose(nora, plan.id, karla)])
    ).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['HAND_OVER_OPEN', null]));
  });

  test.each([
    ['', 'KNOW_THIS_MISSING'],
    ['  \n ', 'KNOW_THIS_MISSING'],
    ['\u202e', 'TEXT_UNREADABLE'],
    ['x'.repeat(100_000), 'TEXT_TOO_LONG'],
  ])('without something to know is refused: %#', async (knowThis, code) => {
    expect((await propose(jonas, plan.id, karla, { knowThis })).code).toBe(code);
    expect(await server.db.handOver.count({ where: { planId: plan.id } })).toBe(0);
  });

  test('to nobody, to the lead, or on a closed plan says so', async () => {
    expect((await propose(jonas, plan.id, { employeeId: newId() })).code).toBe(
      'HAND_OVER_RECEIVER',
    );
    expect((await propose(jonas, plan.id, { employeeId: 'x' })).code).toBe('HAND_OVER_RECEIVER');
    expect((await propose(jonas, plan.id, jonas)).code).toBe('HAND_OVER_TO_LEAD');
    await server.db.plan.update({
      where: { id: plan.id },
      data: { status: 'CLOSED', closedAt: server.clock.now },
    });
    expect((await propose(jonas, plan.id, karla)).code).toBe('HAND_OVER_CLOSED');
  });
});

describe('an acceptance', () => {
  test('changes the lead, keeps the old one on the plan, and writes the history', async () => {
    const before = await readPlan(jonas, plan.id);
    const { id } = await propose(jonas, plan.id, karla);
    server.clock.now = new Date(server.clock.now.getTime() + 60_000);
    expect(await answerTo(karla, 'accept', id)).toBe('ACCEPTED');
    const after = await readPlan(karla, plan.id);
    expect(after).toMatchObject({ version: 1, hasUnagreedChanges: false, viewerCanSend: true });
    expect(after?.participants.filter(({ isLead }) => isLead)).toMatchObject([
      { name: karla.name },
    ]);
    expect(await readPlan(jonas, plan.id)).toMatchObject({ viewerCanSend: false });
    expect(after?.changedAt).not.toBe(before?.changedAt);
    expect(await leadsOf()).toMatchObject([
      { employeeId: jonas.employeeId, toAt: expect.any(Date) },
      { employeeId: karla.employeeId, toAt: null },
    ]);
    expect((await handOverOf(jonas, plan.id))?.leads.map(({ name }) => name)).toEqual([
      karla.name,
      jonas.name,
    ]);
    expect((await handOverOf(jonas, plan.id))?.newest).toBeNull();
  });

  test('gives the new lead the ball, and leaves the old one what they promised to do', async () => {
    const goal = plan.goals[0];
    const own = { planId: plan.id, goalId: goal?.id, id: newId(), title: 'Følge til lægen' };
    await change(jonas, 'addIntervention', { ...own, responsibleId: plan.lead.id });
    const { id } = await propose(jonas, plan.id, karla);
    await answerTo(karla, 'accept', id);
    const after = await readPlan(karla, plan.id);
    const responsible = after?.goals[0]?.interventions.find((one) => one.id === own.id);
    expect(responsible?.responsible?.name).toBe(jonas.name);
    const followUps = await server.db.followUp.findMany({
      where: { planId: plan.id, doneOn: null },
      include: { responsible: true },
    });
    expect(followUps.map((one) => one.responsible?.name)).toEqual([karla.name]);
  });

  test('leaves the ball where it was when the proposer said so', async () => {
    const { id } = await propose(jonas, plan.id, karla, { carriesFollowUps: false });
    await answerTo(karla, 'accept', id);
    const followUp = await server.db.followUp.findFirst({
      where: { planId: plan.id, doneOn: null },
      include: { responsible: true },
    });
    expect(followUp?.responsible?.name).toBe(jonas.name);
  });

  test('lets a leaver go with nothing left to do, and asks for a new version then', async () => {
    const goalId = plan.goals[0]?.id;
    const own = { planId: plan.id, goalId, id: newId(), title: 'Følge til lægen' };
    await change(jonas, 'addIntervention', { ...own, responsibleId: plan.lead.id });
    await server.db.plan.update({ where: { id: plan.id }, data: { hasUnagreedChanges: false } });
    const { id } = await propose(jonas, plan.id, karla, { leadLeaves: true });
    await answerTo(karla, 'accept', id);
    expect(await readPlan(jonas, plan.id)).toBeNull();
    const after = await readPlan(karla, plan.id);
    expect(after?.hasUnagreedChanges).toBe(true);
    const responsible = after?.goals[0]?.interventions.find((one) => one.id === own.id);
    expect(responsible?.responsible?.name).toBe(karla.name);
  });

  test('uses the row of somebody who is, or once was, on the plan', async () => {
    const { participantId } = await aGuest(jonas, plan.id, karla, ['GOALS']);
    await change(jonas, 'changeParticipant', {
      planId: plan.id,
      id: participantId,
      leftOn: { from: null, to: '2026-11-20' },
    });
    const { id } = await propose(jonas, plan.id, karla);
    await answerTo(karla, 'accept', id);
    const after = await readPlan(karla, plan.id);
    expect(after?.lead.id).toBe(participantId);
    expect(after?.participants.filter(({ name }) => name === karla.name)).toHaveLength(1);
  });

  test('of a plan that was closed meanwhile is refused, and it can be put away', async () => {
    const { id } = await propose(jonas, plan.id, karla);
    await server.db.plan.update({
      where: { id: plan.id },
      data: { status: 'CLOSED', closedAt: server.clock.now },
    });
    expect(await answerTo(karla, 'accept', id)).toBe('HAND_OVER_CLOSED');
    expect((await askedOf(karla)).map(({ planId }) => planId)).not.toContain(plan.id);
    expect(await answerTo(karla, 'decline', id)).toBe('DECLINED');
    expect((await leadsOf()).map(({ employeeId }) => employeeId)).toEqual([jonas.employeeId]);
  });

  test('is the same few statements however many plans there are', async () => {
    const others = await Promise.all([1, 2, 3].map(() => anAgreedPlan(server, jonas)));
    const ids = await Promise.all(
      [plan, ...others].map(async (one) => (await propose(jonas, one.id, karla)).id),
    );
    const accept = (some: string[]) =>
      server.statementsOf(() =>
        karla.client.ask(
          'mutation ($ids: [ID!]!) { acceptHandOvers(input: { ids: $ids }) { __typename } }',
          { ids: some },
        ),
      );
    const one = await accept(ids.slice(0, 1));
    const three = await accept(ids.slice(1));
    expect(three.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(17);
  });
});

test('declined, the old lead sees why and can ask somebody else', async () => {
  const { id } = await propose(jonas, plan.id, karla);
  expect(await answerTo(karla, 'decline', id, '  ')).toBe('DECLINE_REASON_MISSING');
  expect(await answerTo(karla, 'decline', id, 'Jeg går på orlov.')).toBe('DECLINED');
  expect(await answerTo(karla, 'accept', id)).toBe('HAND_OVER_ANSWERED');
  const seen = await handOverOf(jonas, plan.id);
  expect(seen?.newest).toMatchObject({ state: 'DECLINED', answer: 'Jeg går på orlov.' });
  expect(seen?.viewerCanPropose).toBe(true);
  expect((await propose(jonas, plan.id, nora)).handOver?.state).toBe('PROPOSED');
});
