// A plan as it was read, frozen in the words and names of the day.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { freezePlan } from '@sammenhaeng/domain/plans/freeze-plan';
import type { FrozenMark, FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import type { PlanDocument } from './plan-document.ts';

/**
 * @param marks between the plans the citizen has; they are not read with every plan
 * @param cprMasked the birthday, `ddmmyy-••••`
 */
export const freezeDocument = (
  plan: PlanDocument,
  marks: readonly FrozenMark[],
  cprMasked: string,
  today: CalendarDate,
): FrozenPlan =>
  freezePlan(
    {
      ...plan,
      citizenName: plan.citizen.name,
      cprMasked,
      municipalityName: plan.municipality.name,
      unitName: plan.unit.name,
      existingPlanMarks: marks,
    },
    today,
  );
