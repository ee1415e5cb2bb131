// Adds somebody to a plan: a colleague with their account, or a person by name.

import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import { Prisma, type Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { isOnPlan } from '../sql/plan-conditions.ts';
import { workOf } from './add-part.ts';
import { inPlan, type Problems, type Work } from './in-plan.ts';
import type { LockedPlan } from './locked-plan.ts';
import { insertPart } from './parts.store.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { textsOf } from './typed-text.ts';
import { visibleColleagues } from './visible-colleagues.ts';

export type AddParticipantInput = {
  planId: string;
  id: string;
  kind: ParticipantKind;
  employeeId?: string | null | undefined;
  name?: string | null | undefined;
  function?: string | null | undefined;
  organisation?: string | null | undefined;
  relation?: string | null | undefined;
  receivesPlan?: boolean | null | undefined;
};

type Person = { name: string; function: string; organisation: string; unitId: string | null };

/** What is known of whoever has an account, or of the citizen; null where it is neither. */
async function knownPerson(
  tx: Tx,
  { viewer, today }: SignedInContext,
  plan: LockedPlan,
  { kind, employeeId }: AddParticipantInput,
): Promise<Person | null> {
  const rows = employeeId
    ? await tx.$queryRaw<Person[]>`
        SELECT e.name, e.job_title AS "function", u.name AS organisation, u.id AS "unitId"
        FROM employee e JOIN unit u ON u.id = e.unit_id
        WHERE e.id = ${isId(employeeId) ? employeeId : null}::uuid AND ${visibleColleagues(viewer, today)}`
    : await tx.$queryRaw<Person[]>`
        SELECT c.name, '' AS "function", '' AS organisation, NULL AS "unitId"
        FROM citizen c WHERE c.id = ${plan.citizenId}::uuid AND ${kind === 'CITIZEN'}`;
  return rows[0] ?? null;
}

/** A person with an account, and the citizen, are on a plan once. The row itself does not count. */
async function isAlreadyOn(
  tx: Tx,
  { today }: SignedInContext,
  { planId, id, kind, employeeId }: AddParticipantInput,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM participant x WHERE x.plan_id = ${planId}::uuid AND x.id <> ${id}::uuid
      AND ${isOnPlan('x', today)}
      AND (x.employee_id = ${employeeId ?? null}::uuid
        OR (x.kind = 'CITIZEN' AND ${kind === 'CITIZEN' && !employeeId})) LIMIT 1`;
  return rows.length > 0;
}

async function add(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  input: AddParticipantInput,
): Promise<Work> {
  const known = await knownPerson(tx, context, plan, input);
  const field = input.employeeId ? 'employeeId' : 'kind';
  if (input.employeeId && !known) return { problems: [{ field, code: 'PARTICIPANT_UNKNOWN' }] };
  if (known && (await isAlreadyOn(tx, context, input))) {
    return { problems: [{ field, code: 'ALREADY_PARTICIPANT' }] };
  }
  const texts = textsOf();
  const values = {
    name: known?.name ?? texts.required('name', input.name),
    function: texts.short('function', input.function) || (known?.function ?? ''),
    organisation: texts.short('organisation', input.organisation) || (known?.organisation ?? ''),
    relation: texts.short('relation', input.relation),
    receivesPlan: input.receivesPlan ?? true,
  };
  const problems: Problems = texts.problems;
  if (problems.length > 0) return { problems };
  const added = await insertPart(tx, 'participant', plan.id, input.id, values, {
    employee_id: Prisma.sql`${input.employeeId ?? null}::uuid`,
    unit_id: Prisma.sql`${known?.unitId ?? null}::uuid`,
    kind: Prisma.sql`${input.employeeId ? 'PROFESSIONAL' : input.kind}::participant_kind`,
  });
  return workOf(added, 'participant');
}

/** Sent twice, it adds once. A colleague brings name, function and unit along. */
export function addParticipant(
  context: SignedInContext,
  input: AddParticipantInput,
): Promise<ChangePlanResult> {
  const needs = { sections: ['MASTER_DATA'], ids: [input.id] } as const;
  return inPlan(context, input.planId, needs, (tx, plan) => add(tx, context, plan, input));
}
