// Plans with follow-ups for tests: only what a test is about is named, the rest is the same every time.

import { randomBytes } from 'node:crypto';
import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { newId } from '../graph/ids.ts';
import type { Person, TestServer } from './test-server.ts';

export type TestPlan = { planId: string; citizenId: string; municipalityCode: string };

/** A plan of the lead's unit in Næstved, with a citizen of its own. */
export async function aPlanOf(
  { db }: Pick<TestServer, 'db'>,
  lead: Person,
  about: { municipalityCode?: string; initials?: string; birthYear?: number } = {},
): Promise<TestPlan> {
  const { municipalityCode = '370', initials = 'AB', birthYear = 1980 } = about;
  const [planId, citizenId] = [newId(), newId()];
  await db.citizen.create({
    data: {
      id: citizenId,
      cprEncrypted: new Uint8Array([1]),
      cprHash: new Uint8Array(randomBytes(32)),
      name: `Borger Demo-${initials}`,
      initials,
      birthYear,
      municipalityCode,
      isFictive: true,
    },
  });
  await db.plan.create({
    data: { id: planId, citizenId, municipalityCode, unitId: lead.unitId, leadId: lead.employeeId },
  });
  return { planId, citizenId, municipalityCode };
}

/** A participant of a plan, with or without an account. */
export async function aParticipant(
  { db }: Pick<TestServer, 'db'>,
  plan: TestPlan,
  who: { person?: Person; name?: string; function?: string; leftOn?: string },
): Promise<string> {
  const id = newId();
  await db.participant.create({
    data: {
      id,
      planId: plan.planId,
      kind: 'PROFESSIONAL',
      employeeId: who.person?.employeeId ?? null,
      unitId: who.person?.unitId ?? null,
      name: who.name ?? who.person?.name ?? 'Deltager Demo-Birk',
      function: who.function ?? 'bostøtte',
      position: 1,
      leftOn: who.leftOn ? new Date(who.leftOn) : null,
    },
  });
  return id;
}

/** A consent to a unit, for the section of follow-ups unless said otherwise. */
export async function aConsent(
  { db }: Pick<TestServer, 'db'>,
  plan: TestPlan,
  to: { unitId: string; sections?: string[]; toOn?: string; withdrawnOn?: string },
): Promise<void> {
  await db.consent.create({
    data: {
      id: newId(),
      planId: plan.planId,
      unitId: to.unitId,
      partyKind: 'HEALTH_STAFF',
      sections: to.sections ?? ['FOLLOW_UP'],
      form: 'WRITTEN',
      fromOn: new Date('2026-01-01'),
      toOn: new Date(to.toOn ?? '2026-12-31'),
      withdrawnOn: to.withdrawnOn ? new Date(to.withdrawnOn) : null,
    },
  });
}

/** A follow-up of a plan, open unless `doneOn` is given. */
export async function aFollowUp(
  { db }: Pick<TestServer, 'db'>,
  plan: TestPlan,
  about: {
    dueOn: string;
    kind?: FollowUpKind;
    responsibleId?: string;
    doneOn?: string;
  },
): Promise<string> {
  const id = newId();
  await db.followUp.create({
    data: {
      id,
      planId: plan.planId,
      citizenId: plan.citizenId,
      municipalityCode: plan.municipalityCode,
      kind: about.kind ?? 'KI_MEETING',
      dueOn: new Date(about.dueOn),
      workOn: new Date(worklistDate(about.dueOn).workOn),
      responsibleId: about.responsibleId ?? null,
      ...(about.doneOn ? { doneOn: new Date(about.doneOn), outcome: 'E1' as const } : {}),
    },
  });
  return id;
}
