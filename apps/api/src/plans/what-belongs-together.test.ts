// What the database itself refuses, whichever command is wrong: rows of two plans tied together, and ends without a day.

import { expect, test } from '@jest/globals';
import { aFollowUp, aParticipant, aPlanOf, type TestPlan } from '../testing/a-follow-up.ts';
import { aConsent, addsColleague } from '../testing/a-consent.ts';
import { change, type PlanAnswer } from '../testing/a-plan.ts';
import { eachOnAPlan } from '../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let other: TestPlan;
let followUpId: string;

eachOnAPlan(async (house) => {
  ({ server, karla, plan } = house);
  other = await aPlanOf(server, karla);
  const of = { planId: plan.id, citizenId: plan.citizen.id, municipalityCode: '370' };
  followUpId = await aFollowUp(server, of, { dueOn: '2026-12-01' });
});

const changed = (data: Record<string, unknown>) =>
  server.db.followUp.update({ where: { id: followUpId }, data });

test('a follow-up is of one plan with who keeps it and with the one before it', async () => {
  const stranger = await aParticipant(server, other, {});
  const elsewhere = await aFollowUp(server, other, { dueOn: '2026-12-01' });
  await expect(changed({ responsibleId: stranger })).rejects.toThrow('Foreign key');
  await expect(changed({ previousId: elsewhere })).rejects.toThrow('Foreign key');
  await changed({ responsibleId: plan.lead.id });
});

test('an outcome has its day, and a day its outcome', async () => {
  await expect(changed({ outcome: 'E1' })).rejects.toThrow('outcome_has_a_day');
  await expect(changed({ doneOn: new Date('2026-11-20') })).rejects.toThrow('outcome_has_a_day');
  await changed({ outcome: 'E1', doneOn: new Date('2026-11-20') });
});

test('a plan that has ended says when', async () => {
  const close = (closedAt: Date | null) =>
    server.db.plan.update({ where: { id: plan.id }, data: { status: 'CLOSED', closedAt } });
  await expect(close(null)).rejects.toThrow('ended_has_its_day');
  await close(server.clock.now);
});

test('the party of a consent does not go and leave it for nobody', async () => {
  const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
  const id = await addsColleague(karla, plan.id, milo);
  await change(karla, 'giveConsent', aConsent(plan.id, id));
  const relative = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
  await server.db.intervention.updateMany({
    where: { planId: plan.id },
    data: { responsibleParticipantId: null },
  });
  await expect(server.db.participant.delete({ where: { id: relative } })).rejects.toThrow(
    'consent_plan_id_participant_id_fkey',
  );
  await expect(
    server.db.$executeRaw`UPDATE consent SET participant_id = gen_random_uuid(), unit_id = NULL
      WHERE unit_id = ${milo.unitId}::uuid`,
  ).rejects.toThrow('consent_plan_id_participant_id_fkey');
});

test('corrections of minutes are not emptied away', async () => {
  await expect(server.db.$executeRaw`TRUNCATE minutes_correction`).rejects.toThrow('append-only');
});
