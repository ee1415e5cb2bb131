// Who takes part in a plan, and what hangs on them.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aFollowUp } from '../testing/a-follow-up.ts';
import { aPlan, change, type PlanAnswer } from '../testing/a-plan.ts';
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

describe('participants', () => {
  test('a colleague brings name, function and unit along', async () => {
    const asta = await server.aPerson('PRACTITIONER', {
      name: 'Asta Demo-Lund',
      kind: 'JOB_CENTRE',
    });
    const answer = await call('addParticipant', {
      id: newId(),
      kind: 'PROFESSIONAL',
      employeeId: asta.employeeId,
    });
    expect(answer.plan.participants.at(-1)).toMatchObject({
      name: 'Asta Demo-Lund',
      function: 'Misbrugsbehandler',
      organisation: 'Enhed JOB_CENTRE',
      hasAccount: true,
      needsConsent: true,
      consentState: null,
    });
  });

  test('nobody is on a plan twice, the citizen neither', async () => {
    const own = { id: newId(), kind: 'PROFESSIONAL', employeeId: karla.employeeId };
    expect((await call('addParticipant', own)).problems).toMatchObject([
      { code: 'ALREADY_PARTICIPANT' },
    ]);
    const citizen = await call('addParticipant', { id: newId(), kind: 'CITIZEN' });
    expect(citizen.problems).toMatchObject([{ code: 'ALREADY_PARTICIPANT' }]);
  });

  test('somebody outside the viewer’s reach cannot be put on a plan by guessing an id', async () => {
    const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    const bo = await server.aPerson('ADMINISTRATOR');
    for (const { employeeId } of [petra, bo, { employeeId: newId() }, { employeeId: 'x' }]) {
      const answer = await call('addParticipant', {
        id: newId(),
        kind: 'PROFESSIONAL',
        employeeId,
      });
      expect(answer.problems).toMatchObject([{ code: 'PARTICIPANT_UNKNOWN' }]);
    }
  });

  test('whoever is responsible for something open cannot leave or be removed', async () => {
    const { participantId, interventionId } = await aGoalOf();
    const leave = { id: participantId, leftOn: { from: null, to: '2026-11-20' } };
    const left = await call('changeParticipant', leave);
    expect(left.problems).toMatchObject([{ field: 'leftOn', code: 'PARTICIPANT_IS_RESPONSIBLE' }]);
    const removal = { part: 'PARTICIPANT', id: participantId };
    const kept = await call('removeFromPlan', removal);
    expect(kept.problems).toMatchObject([{ code: 'PARTICIPANT_IS_RESPONSIBLE' }]);
    await call('changeIntervention', {
      id: interventionId,
      state: { from: 'PLANNED', to: 'DONE' },
    });
    expect((await call('removeFromPlan', removal)).problems).toMatchObject([
      { code: 'PARTICIPANT_IN_USE' },
    ]);
    expect((await call('changeParticipant', leave)).__typename).toBe('PlanChanged');
  });

  test('a promise and a date to keep hold somebody back, until another takes over', async () => {
    const id = newId();
    await call('addParticipant', { id, kind: 'PROFESSIONAL', name: 'Otto Demo-Lind' });
    const text = 'Ringe til boligsocialt team';
    const promise = { id: newId(), text, responsibleId: id, dueOn: '2026-12-01' };
    await call('addPromise', promise);
    const leave = { id, leftOn: { from: null, to: '2026-11-20' } };
    const refused = await call('changeParticipant', leave);
    expect(refused.problems).toMatchObject([{ code: 'PARTICIPANT_IS_RESPONSIBLE' }]);
    await call('settlePromise', { id: promise.id, outcome: 'KEPT' });
    const of = { planId: plan.id, citizenId: plan.citizen.id, municipalityCode: '370' };
    const followUp = await aFollowUp(server, of, { dueOn: '2026-12-01', responsibleId: id });
    const held = await call('changeParticipant', leave);
    expect(held.problems).toMatchObject([{ code: 'PARTICIPANT_IS_RESPONSIBLE' }]);
    const unknown = await call('changeParticipant', { ...leave, takenOverById: id });
    expect(unknown.problems).toMatchObject([{ field: 'takenOverById', code: 'RESPONSIBLE_LEFT' }]);
    const left = await call('changeParticipant', { ...leave, takenOverById: plan.lead.id });
    expect(left.__typename).toBe('PlanChanged');
    const row = await server.db.followUp.findUniqueOrThrow({ where: { id: followUp } });
    expect(row).toMatchObject({ responsibleId: plan.lead.id, revision: 1 });
  });

  test('the lead cannot leave, and nobody leaves tomorrow', async () => {
    const leave = (id: string | undefined, to: string) =>
      call('changeParticipant', { id, leftOn: { from: null, to } });
    const lead = await leave(plan.lead.id, '2026-11-20');
    expect(lead.problems).toMatchObject([{ code: 'LEAD_CANNOT_LEAVE' }]);
    const citizen = plan.participants.find(({ kind }) => kind === 'CITIZEN');
    expect((await leave(citizen?.id, '2026-11-21')).problems).toMatchObject([
      { code: 'DATE_IN_FUTURE' },
    ]);
    const removal = await call('removeFromPlan', { part: 'PARTICIPANT', id: plan.lead.id });
    expect(removal.problems).toMatchObject([{ code: 'LEAD_CANNOT_LEAVE' }]);
  });

  test('a participant without an account may be renamed, but not to nothing', async () => {
    const id = newId();
    await call('addParticipant', { id, kind: 'RELATIVE', name: 'Bodil' });
    const renamed = await call('changeParticipant', {
      id,
      name: { from: 'Bodil', to: 'Bodil Demo-Kilde' },
    });
    expect(renamed.plan.participants.at(-1)?.name).toBe('Bodil Demo-Kilde');
    const empty = await call('changeParticipant', {
      id,
      name: { from: 'Bodil Demo-Kilde', to: ' ' },
    });
    expect(empty.problems).toMatchObject([{ field: 'name', code: 'TEXT_EMPTY' }]);
    const own = { id: plan.lead.id, name: { from: plan.lead.name, to: 'En anden' } };
    expect((await call('changeParticipant', own)).problems).toMatchObject([
      { code: 'PARTICIPANT_HAS_ACCOUNT' },
    ]);
  });
});
