// What is promised at a meeting is kept in a ledger that follows the plan, and hides with the goals.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aCitizen, aReadyPlan, change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import { agree, onlyPromise, promisesOf } from '../../testing/a-promise.ts';
import { eachOnAPlan } from '../../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

eachOnAPlan((house) => {
  ({ server, karla, plan } = house);
});

describe('agreeing', () => {
  test('makes a promise of what is to be done, in the words of the day', async () => {
    expect(await promisesOf(karla, plan.id)).toEqual([]);
    await agree(karla, plan.id);
    expect(await onlyPromise(karla, plan.id)).toMatchObject({
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
    await agree(karla, plan.id);
    const promises = await promisesOf(karla, plan.id);
    expect(promises?.map(({ text, organisation }) => [text, organisation])).toEqual([
      ['Søge bolig', ''],
      ['Ringe til boligselskabet', 'Næstved Kommune'],
    ]);
  });

  test.each([
    ['101', 'København', 'Københavns Kommune'],
    ['400', 'Bornholm', 'Bornholms Regionskommune'],
  ])('calls municipality %s, %s, what it calls itself: %s', async (code, name, organisation) => {
    const place = { name, population: 1000, regionCode: '1085' };
    await server.db.municipality.upsert({
      where: { code },
      create: { code, ...place },
      update: {},
    });
    const municipalityCode = code;
    const lead = await server.aPerson('PRACTITIONER', { municipalityCode });
    const citizenId = (await aCitizen(server, { municipalityCode })).id;
    const there = await aReadyPlan(server, lead, { citizenId });
    await change(lead, 'addIntervention', {
      planId: there.id,
      goalId: there.goals[0]?.id,
      id: newId(),
      title: 'Ringe til boligselskabet',
      responsibleId: there.participants.find(({ isLead }) => isLead)?.id,
      dueOn: '2026-12-01',
    });
    await agree(lead, there.id);
    expect((await promisesOf(lead, there.id))?.[1]).toMatchObject({ organisation });
  });

  test('anew makes no second promise of what is still open', async () => {
    await agree(karla, plan.id);
    await change(karla, 'changePlan', { id: plan.id, basis: { from: plan.basis, to: 'Nyt' } });
    await agree(karla, plan.id);
    expect(await onlyPromise(karla, plan.id)).toMatchObject({ outcome: null });
  });

  test('anew with another date says that the old one was moved', async () => {
    await agree(karla, plan.id);
    const id = plan.goals[0]?.interventions[0]?.id;
    const dueOn = { from: '2027-01-15', to: '2027-02-26' };
    await change(karla, 'changeIntervention', { planId: plan.id, id, dueOn });
    await agree(karla, plan.id);
    const promises = await promisesOf(karla, plan.id);
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
      expect(await promisesOf(karla, plan.id)).toHaveLength(more + 1);
    }
    expect(counts[1]).toBe(counts[0]);
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
    await agree(karla, plan.id);
    await set('PLANNED', row.state);
    expect(await onlyPromise(karla, plan.id)).toMatchObject({
      outcome: row.outcome,
      settledOn: '2026-11-20',
    });
    await set(row.state, 'IN_PROGRESS');
    expect(await onlyPromise(karla, plan.id)).toMatchObject({ outcome: null, settledOn: null });
  });

  test('to being under way settles nothing', async () => {
    await agree(karla, plan.id);
    await set('PLANNED', 'IN_PROGRESS');
    expect(await onlyPromise(karla, plan.id)).toMatchObject({ outcome: null });
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
    await agree(karla, plan.id);
    const { plan: now } = await change(karla, 'addPromise', added);
    expect(now.hasUnagreedChanges).toBe(false);
    await change(karla, 'addPromise', added);
    const promises = await promisesOf(karla, plan.id);
    expect(promises).toHaveLength(2);
    expect(promises?.[1]).toMatchObject({ text: 'Ringe til mor på fredag', interventionId: null });
    const { plan: settled } = await change(karla, 'settlePromise', {
      planId: plan.id,
      id: added.id,
      outcome: 'KEPT',
    });
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
    expect(answer.problems).toMatchObject([{ code: 'PARTICIPANT_IS_RESPONSIBLE' }]);
  });
});

describe('the fences', () => {
  test('of another municipality hold for reading and settling', async () => {
    await agree(karla, plan.id);
    const { id } = await onlyPromise(karla, plan.id);
    const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    expect(await promisesOf(petra, plan.id)).toBeNull();
    const answer = await change(petra, 'settlePromise', { planId: plan.id, id, outcome: 'KEPT' });
    expect(answer.__typename).toBe('NotFound');
    expect(await onlyPromise(karla, plan.id)).toMatchObject({ outcome: null });
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
    await agree(karla, plan.id);
    const { id } = await onlyPromise(karla, plan.id);
    expect(await promisesOf(milo, plan.id)).toBeNull();
    const answer = await change(milo, 'settlePromise', { planId: plan.id, id, outcome: 'KEPT' });
    expect(answer.__typename).toBe('NotFound');
    await consentTo(['GOALS']);
    expect(await promisesOf(milo, plan.id)).toHaveLength(1);
  });

  test('of the log know that the promises were read', async () => {
    await promisesOf(karla, plan.id);
    const rows = await server.db.auditEvent.findMany({ where: { planId: plan.id } });
    expect(rows.map(({ criterion }) => criterion)).toContainEqual({
      planId: plan.id,
      part: 'promises',
    });
  });
});
