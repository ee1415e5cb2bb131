// What is promised at a meeting is kept in a ledger that follows the plan, and hides with the goals.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aReadyPlan, change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.clock.now = new Date('2026-11-20T10:00:00Z');
  plan = await aReadyPlan(server, karla);
});

type Promised = {
  id: string;
  text: string;
  interventionId: string | null;
  organisation: string;
  responsibleName: string;
  dueOn: string | null;
  madeOn: string;
  outcome: string | null;
  movedTo: string | null;
  settledOn: string | null;
  settledByName: string | null;
  note: string;
};
const PROMISES = `query ($id: ID!) { plan(id: $id) { promises { id text interventionId organisation
  responsibleName dueOn madeOn outcome movedTo settledOn settledByName note } } }`;

async function promisesOf(person: Person, id = plan.id): Promise<Promised[] | null> {
  const { data, errors } = await person.client.ask(PROMISES, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  const seen = data?.['plan'] as unknown as { promises: Promised[] | null } | null;
  return seen && seen.promises;
}
async function onlyPromise(): Promise<Promised> {
  const promises = await promisesOf(karla);
  if (promises?.length !== 1 || !promises[0]) throw new Error(`${promises?.length} promises`);
  return promises[0];
}

async function agree(): Promise<PlanAnswer> {
  const now = await readPlan(karla, plan.id);
  const answer = await change(karla, 'agreePlan', {
    planId: plan.id,
    seenChangedAt: now?.changedAt,
  });
  if (answer.__typename !== 'PlanChanged') throw new Error(JSON.stringify(answer));
  return answer.plan;
}
const settle = (id: string, input: object) =>
  change(karla, 'settlePromise', { planId: plan.id, id, ...input });
const interventionNow = async () => {
  const id = plan.goals[0]?.interventions[0]?.id ?? '';
  const row = await server.db.intervention.findUniqueOrThrow({ where: { id } });
  return { state: row.state, dueOn: row.dueOn?.toISOString().slice(0, 10) };
};

describe('agreeing', () => {
  test('makes a promise of what is to be done, in the words of the day', async () => {
    expect(await promisesOf(karla)).toEqual([]);
    await agree();
    expect(await onlyPromise()).toMatchObject({
      text: 'Søge bolig',
      interventionId: plan.goals[0]?.interventions[0]?.id,
      responsibleName: 'Bodil Demo-Kilde',
      organisation: '',
      dueOn: '2027-01-15',
      madeOn: '2026-11-20',
      outcome: null,
    });
  });

  test('counts the units of a municipality together', async () => {
    const lead = plan.participants.find(({ isLead }) => isLead)?.id;
    const [first] = plan.goals;
    await change(karla, 'addIntervention', {
      planId: plan.id,
      goalId: first?.id,
      id: newId(),
      title: 'Ringe til boligselskabet',
      responsibleId: lead,
      dueOn: '2026-12-01',
    });
    await agree();
    const promises = await promisesOf(karla);
    expect(promises?.map(({ text, organisation }) => [text, organisation])).toEqual([
      ['Søge bolig', ''],
      ['Ringe til boligselskabet', 'Næstved Kommune'],
    ]);
  });

  test('anew makes no second promise of what is still open', async () => {
    await agree();
    await change(karla, 'changePlan', { id: plan.id, basis: { from: plan.basis, to: 'Nyt' } });
    await agree();
    expect(await onlyPromise()).toMatchObject({ outcome: null });
  });

  test('anew with another date says that the old one was moved', async () => {
    await agree();
    const id = plan.goals[0]?.interventions[0]?.id;
    const dueOn = { from: '2027-01-15', to: '2027-02-26' };
    await change(karla, 'changeIntervention', { planId: plan.id, id, dueOn });
    await agree();
    const promises = await promisesOf(karla);
    expect(promises).toMatchObject([
      { dueOn: '2027-01-15', outcome: 'MOVED', movedTo: '2027-02-26' },
      { dueOn: '2027-02-26', outcome: null },
    ]);
  });

  test('takes as many statements for ten interventions as for one', async () => {
    const counts: number[] = [];
    for (const more of [0, 9]) {
      plan = await aReadyPlan(server, karla);
      const [goal] = plan.goals;
      const responsibleId = goal?.interventions[0]?.responsible?.id;
      for (let made = 0; made < more; made += 1) {
        const row = { planId: plan.id, goalId: goal?.id, id: newId(), responsibleId };
        await change(karla, 'addIntervention', { ...row, title: 'Mere', dueOn: '2027-01-20' });
      }
      const now = await readPlan(karla, plan.id);
      const input = { planId: plan.id, seenChangedAt: now?.changedAt };
      counts.push((await server.statementsOf(() => change(karla, 'agreePlan', input))).length);
      expect(await promisesOf(karla)).toHaveLength(more + 1);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

describe('settling a promise', () => {
  let id: string;
  beforeEach(async () => {
    await agree();
    id = (await onlyPromise()).id;
  });

  test('that was kept brings the intervention along, once', async () => {
    const answer = await settle(id, { outcome: 'KEPT', note: 'Flyttet ind' });
    expect(answer.plan).toMatchObject({ hasUnagreedChanges: true });
    expect(await onlyPromise()).toMatchObject({
      outcome: 'KEPT',
      settledOn: '2026-11-20',
      settledByName: 'Karla Demo-Vinter',
      note: 'Flyttet ind',
    });
    expect(await interventionNow()).toMatchObject({ state: 'DONE' });
    const { plan: again } = await settle(id, { outcome: 'KEPT', note: 'Flyttet ind' });
    expect(again.changedAt).toBe(answer.plan.changedAt);
  });

  test('that is moved goes on with the new date, and can be moved once more', async () => {
    await settle(id, { outcome: 'MOVED', movedTo: '2027-02-01' });
    await settle(id, { outcome: 'MOVED', movedTo: '2027-02-05' });
    expect(await promisesOf(karla)).toMatchObject([
      { outcome: 'MOVED', movedTo: '2027-02-05' },
      { outcome: null, dueOn: '2027-02-05', text: 'Søge bolig' },
    ]);
    expect(await interventionNow()).toEqual({ state: 'PLANNED', dueOn: '2027-02-05' });
    await agree();
    expect(await promisesOf(karla)).toHaveLength(2);
  });

  test('that was not kept leaves the intervention to those at the table', async () => {
    await settle(id, { outcome: 'NOT_KEPT' });
    expect(await interventionNow()).toMatchObject({ state: 'PLANNED' });
    await settle(id, { outcome: 'NOT_KEPT', isGivenUp: true });
    expect(await interventionNow()).toMatchObject({ state: 'NOT_DONE' });
  });

  test.each([
    { outcome: 'KEPT' },
    { outcome: 'MOVED', movedTo: '2027-02-01' },
    { outcome: 'NOT_KEPT', isGivenUp: true },
  ])('as $outcome can be taken back', async (input) => {
    await settle(id, input);
    await change(karla, 'reopenPromise', { planId: plan.id, id });
    const { outcome, settledOn, movedTo } = await onlyPromise();
    expect({ outcome, settledOn, movedTo }).toEqual({
      outcome: null,
      settledOn: null,
      movedTo: null,
    });
    expect(await interventionNow()).toMatchObject({ dueOn: '2027-01-15' });
    expect((await interventionNow()).state).not.toMatch(/DONE/);
  });

  test('cannot be taken back once another has followed it', async () => {
    await settle(id, { outcome: 'MOVED', movedTo: '2027-02-01' });
    const next = (await promisesOf(karla))?.find(({ outcome }) => outcome === null)?.id ?? '';
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
  ])('is refused with a sentence: $code', async ({ input, field, code }) => {
    expect((await settle(id, input)).problems).toMatchObject([{ field, code }]);
    expect(await onlyPromise()).toMatchObject({ outcome: null });
  });

  test('never changes what was frozen', async () => {
    const content = () =>
      server.db.planVersion.findMany({ where: { planId: plan.id }, orderBy: { number: 'asc' } });
    const before = await content();
    await settle(id, { outcome: 'KEPT' });
    expect(await content()).toEqual(before);
  });
});

describe('an intervention that changes in the plan', () => {
  const set = (from: string, to: string) =>
    change(karla, 'changeIntervention', {
      planId: plan.id,
      id: plan.goals[0]?.interventions[0]?.id,
      state: { from, to },
    });

  test.each([
    { state: 'DONE', outcome: 'KEPT' },
    { state: 'NOT_DONE', outcome: 'NOT_KEPT' },
  ])('to $state settles its promise as $outcome, and opens it when taken back', async (row) => {
    await agree();
    await set('PLANNED', row.state);
    expect(await onlyPromise()).toMatchObject({ outcome: row.outcome, settledOn: '2026-11-20' });
    await set(row.state, 'IN_PROGRESS');
    expect(await onlyPromise()).toMatchObject({ outcome: null, settledOn: null });
  });

  test('to being under way settles nothing', async () => {
    await agree();
    await set('PLANNED', 'IN_PROGRESS');
    expect(await onlyPromise()).toMatchObject({ outcome: null });
  });
});

describe('a promise of its own', () => {
  const input = () => ({
    planId: plan.id,
    id: newId(),
    text: 'Ringe til mor på fredag',
    responsibleId: plan.participants[0]?.id,
    dueOn: '2026-11-27',
  });

  test('is added once, belongs to no intervention and waits for no agreement', async () => {
    const added = input();
    await agree();
    const { plan: now } = await change(karla, 'addPromise', added);
    expect(now.hasUnagreedChanges).toBe(false);
    await change(karla, 'addPromise', added);
    const promises = await promisesOf(karla);
    expect(promises).toHaveLength(2);
    expect(promises?.[1]).toMatchObject({ text: 'Ringe til mor på fredag', interventionId: null });
    const { plan: settled } = await settle(added.id, { outcome: 'KEPT' });
    expect(settled.hasUnagreedChanges).toBe(false);
  });

  test('needs words, a day that can be meant, and somebody of this plan', async () => {
    const none = await change(karla, 'addPromise', { ...input(), text: ' ' });
    expect(none.problems).toMatchObject([{ field: 'text', code: 'TEXT_EMPTY' }]);
    const late = await change(karla, 'addPromise', { ...input(), dueOn: '3026-01-01' });
    expect(late.problems).toMatchObject([{ field: 'dueOn', code: 'DATE_OUT_OF_RANGE' }]);
    const other = await aReadyPlan(server, karla);
    const stranger = { ...input(), responsibleId: other.participants[0]?.id };
    const answer = await change(karla, 'addPromise', stranger);
    expect(answer.problems).toMatchObject([{ field: 'responsibleId', code: 'RESPONSIBLE_LEFT' }]);
    const elsewhere = await change(karla, 'addPromise', { ...input(), meetingId: newId() });
    expect(elsewhere.__typename).toBe('NotFound');
  });

  test('keeps whoever made it on the plan', async () => {
    const relative = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id;
    await change(karla, 'addPromise', { ...input(), responsibleId: relative });
    const id = plan.goals[0]?.interventions[0]?.id;
    await change(karla, 'removeFromPlan', { planId: plan.id, part: 'INTERVENTION', id });
    const removed = { planId: plan.id, part: 'PARTICIPANT', id: relative };
    const answer = await change(karla, 'removeFromPlan', removed);
    expect(answer.problems).toMatchObject([{ code: 'PARTICIPANT_IN_USE' }]);
  });
});

describe('the fences', () => {
  test('of another municipality hold for reading and settling', async () => {
    await agree();
    const { id } = await onlyPromise();
    const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    expect(await promisesOf(petra)).toBeNull();
    const answer = await change(petra, 'settlePromise', { planId: plan.id, id, outcome: 'KEPT' });
    expect(answer.__typename).toBe('NotFound');
    expect(await onlyPromise()).toMatchObject({ outcome: null });
  });

  test('of a consent without the goals hide the promises, and it cannot settle them', async () => {
    const milo = await server.aPerson('PRACTITIONER', {
      regionCode: '1085',
      kind: 'PSYCHIATRY',
    });
    const participantId = newId();
    const consentTo = async (sections: string[]) => {
      const party = { participantId, partyKind: 'HEALTH_STAFF', purpose: 'Behandling' };
      const dates = { form: 'WRITTEN', fromOn: '2026-11-01', toOn: '2027-11-01' };
      const consent = { planId: plan.id, id: newId(), ...party, ...dates, sections };
      const answer = await change(karla, 'giveConsent', consent);
      expect(answer.__typename).toBe('PlanChanged');
    };
    await change(karla, 'addParticipant', {
      planId: plan.id,
      id: participantId,
      kind: 'PROFESSIONAL',
      employeeId: milo.employeeId,
    });
    await consentTo(['MASTER_DATA']);
    await agree();
    const { id } = await onlyPromise();
    expect(await promisesOf(milo)).toBeNull();
    const answer = await change(milo, 'settlePromise', { planId: plan.id, id, outcome: 'KEPT' });
    expect(answer.__typename).toBe('NotFound');
    await consentTo(['GOALS']);
    expect(await promisesOf(milo)).toHaveLength(1);
  });

  test('of the log know that the promises were read', async () => {
    await promisesOf(karla);
    const rows = await server.db.auditEvent.findMany({ where: { planId: plan.id } });
    expect(rows.map(({ criterion }) => criterion)).toContainEqual({
      planId: plan.id,
      part: 'promises',
    });
  });
});
