/** The marks that one of the plans is named in, seen from that plan. */
import type { ReadMark } from './plan-marks.ts';

type Plan = { id?: string | null };

/** With the plan that stands at the other end; a mark whose other end is gone is not told. */
export function marksOf<P extends Plan>(
  plan: P,
  marks: readonly ReadMark[],
  plans: readonly P[],
): { mark: ReadMark; other: P; isOwn: boolean }[] {
  return marks.flatMap((mark) => {
    const isOwn = mark.existingPlanId === plan.id;
    if (!plan.id || (!isOwn && mark.otherPlanId !== plan.id)) return [];
    const otherId = isOwn ? mark.otherPlanId : mark.existingPlanId;
    const other = plans.find(({ id }) => id === otherId);
    return other ? [{ mark, other, isOwn }] : [];
  });
}
