// Names who answers for a municipality in a round, and takes the name away again.

import type { AuditAction } from '@sammenhaeng/domain/audit/audit-actions';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import { askedText } from './asked-text.ts';
import { assessingRole } from './candidates.ts';
import {
  type HeldRound,
  holdRound,
  refuseRound,
  type RoundChanged,
  roundChanged,
  type RoundNamed,
} from './hold-round.ts';

type Input = RoundNamed & { municipalityCode: string; employeeId: string };
type Result = RoundChanged | Invalid | NotFound;

const ACTION = 'NAME_ASSESSOR' satisfies AuditAction;

/** The round, where the municipality is of its programme's region; null for a neutral answer. */
async function holdFor(tx: Tx, context: SignedInContext, input: Input): Promise<HeldRound | null> {
  const round = await holdRound(tx, context, input);
  if (!round) return null;
  const places = await tx.$queryRaw<unknown[]>`SELECT m.code FROM municipality m
    JOIN programme p ON p.region_code = m.region_code
    WHERE p.key = ${round.programmeKey} AND m.code = ${askedText(input.municipalityCode)}`;
  return places.length > 0 ? round : null;
}

const logNaming = (
  tx: Tx,
  context: SignedInContext,
  { programmeKey, roundKey, municipalityCode, employeeId }: Input,
  how: { step: 'NAMED' | 'REMOVED' } | { outcome: 'REFUSED' },
) =>
  writeAudit(tx, context, {
    action: ACTION,
    municipalityCode,
    ...('outcome' in how && how),
    criterion: {
      programmeKey,
      roundKey,
      employeeId: askedText(employeeId),
      ...('step' in how && how),
    },
  });

/** One transaction: lock, may?, decide, write, log. Somebody who cannot answer is refused like nobody. */
export function nameAssessor(context: SignedInContext, input: Input): Promise<Result> {
  const { viewer, now } = context;
  const { municipalityCode, employeeId } = input;
  return context.db.$transaction(async (tx): Promise<Result> => {
    const round = await holdFor(tx, context, input);
    if (!round) return refuseRound(tx, context, ACTION, input);
    if (round.state !== 'OPEN') {
      return invalid(context, [{ field: 'roundKey', code: 'ROUND_LOCKED' }]);
    }
    const role = isId(employeeId) ? await assessingRole(tx, context, input) : null;
    if (!role) {
      await logNaming(tx, context, input, { outcome: 'REFUSED' });
      return invalid(context, [{ field: 'employeeId', code: 'ASSESSOR_UNKNOWN' }]);
    }
    // Somebody whose role has changed since is named anew, for the one they hold now.
    const written = await tx.$executeRaw`INSERT INTO assessor AS n
        (round_id, municipality_code, employee_id, role, named_at, named_by_id)
      VALUES (${round.id}::uuid, ${municipalityCode}, ${employeeId}::uuid, ${role}::role, ${now},
        ${viewer.employeeId}::uuid)
      ON CONFLICT (round_id, municipality_code, employee_id) DO UPDATE
        SET role = excluded.role, named_at = excluded.named_at, named_by_id = excluded.named_by_id
        WHERE n.role <> excluded.role`;
    if (written > 0) await logNaming(tx, context, input, { step: 'NAMED' });
    return roundChanged(tx, context, round);
  });
}

/** One transaction: lock, may?, write, log. What they have answered stays. Asked twice, done once. */
export function removeAssessor(context: SignedInContext, input: Input): Promise<Result> {
  const { municipalityCode, employeeId } = input;
  return context.db.$transaction(async (tx): Promise<Result> => {
    const round = await holdFor(tx, context, input);
    if (!round) return refuseRound(tx, context, ACTION, input);
    if (round.state !== 'OPEN') {
      return invalid(context, [{ field: 'roundKey', code: 'ROUND_LOCKED' }]);
    }
    if (isId(employeeId)) {
      const removed = await tx.$executeRaw`DELETE FROM assessor WHERE round_id = ${round.id}::uuid
        AND municipality_code = ${municipalityCode} AND employee_id = ${employeeId}::uuid`;
      if (removed > 0) await logNaming(tx, context, input, { step: 'REMOVED' });
    }
    return roundChanged(tx, context, round);
  });
}
