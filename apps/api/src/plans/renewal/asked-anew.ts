// Whether the citizen is asked anew: what they said was said of the version that holds, and the plan is
// another one now, or is being gone through.

import { Prisma, type Tx } from '../../db.ts';
import type { Changes } from '../change-fields.ts';
import type { LockedPlan } from '../locked-plan.ts';

/** Of plan `p`. The answer to the version that holds stays until the citizen has answered again. */
export const IS_ASKED_ANEW = Prisma.sql`(p.answered_at_version < p.version AND (
  p.has_unagreed_changes OR EXISTS (
    SELECT FROM line_review r WHERE r.plan_id = p.id AND r.version = p.version)))`;

type Change = Changes[string];
type Answer = {
  change: Change;
  /** Keeps of which version it was said; gives what has changed by that, for the log. */
  keep: () => Promise<string[]>;
};

/**
 * What the citizen says, as it is to be settled. Asked anew, the screen shows no answer, so nothing
 * is what the writer saw; and the same answer as before is an answer.
 */
export async function answerAnew(tx: Tx, plan: LockedPlan, change: Change): Promise<Answer> {
  if (!change) return { change, keep: async () => [] };
  const rows = await tx.$queryRaw<{ isAsked: boolean }[]>`
    SELECT ${IS_ASKED_ANEW} AS "isAsked" FROM plan p WHERE p.id = ${plan.id}::uuid`;
  const isAsked = rows[0]?.isAsked ?? false;
  const sawNothing = isAsked && (change.from ?? null) === null;
  return {
    change: sawNothing ? { ...change, from: plan.row['citizen_acceptance'] } : change,
    keep: async () => {
      await tx.$executeRaw`
        UPDATE plan SET answered_at_version = version WHERE id = ${plan.id}::uuid`;
      return isAsked ? ['citizenAcceptance'] : [];
    },
  };
}
