// Ends a round: it is locked for good, and then published to everybody who compares.

import { writeAudit } from '../audit/write-audit.ts';
import type { SignedInContext } from '../graph/context.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import {
  holdRound,
  refuseRound,
  type RoundChanged,
  roundChanged,
  type RoundNamed,
} from './hold-round.ts';

type Result = RoundChanged | Invalid | NotFound;

/** One transaction: lock, may?, write, log. Whoever is answering is waited for. Asked twice, done once. */
export function lockRound(context: SignedInContext, named: RoundNamed): Promise<Result> {
  const { viewer, now } = context;
  return context.db.$transaction(async (tx): Promise<Result> => {
    const round = await holdRound(tx, context, named);
    if (!round) return refuseRound(tx, context, 'LOCK_ROUND', named);
    if (round.state === 'OPEN') {
      await tx.$executeRaw`UPDATE assessment_round
        SET locked_at = ${now}, locked_by_id = ${viewer.employeeId}::uuid WHERE id = ${round.id}::uuid`;
      const { programmeKey, key: roundKey } = round;
      await writeAudit(tx, context, {
        action: 'LOCK_ROUND',
        criterion: { programmeKey, roundKey },
      });
    }
    return roundChanged(tx, context, round);
  });
}

/** One transaction: lock, may?, decide, write, log. Asked twice, done once. */
export function publishRound(context: SignedInContext, named: RoundNamed): Promise<Result> {
  const { viewer, now } = context;
  return context.db.$transaction(async (tx): Promise<Result> => {
    const round = await holdRound(tx, context, named);
    if (!round) return refuseRound(tx, context, 'PUBLISH_ROUND', named);
    if (round.state === 'OPEN') {
      return invalid(context, [{ field: 'roundKey', code: 'ROUND_NOT_LOCKED' }]);
    }
    if (round.state === 'LOCKED') {
      // A clock that goes back a moment is no reason to refuse.
      await tx.$executeRaw`UPDATE assessment_round
        SET published_at = greatest(locked_at, ${now}), published_by_id = ${viewer.employeeId}::uuid
        WHERE id = ${round.id}::uuid`;
      const { programmeKey, key: roundKey } = round;
      await writeAudit(tx, context, {
        action: 'PUBLISH_ROUND',
        criterion: { programmeKey, roundKey },
      });
    }
    return roundChanged(tx, context, round);
  });
}
