// Changes what stands about a participant, and records that somebody has left.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { SignedInContext } from '../graph/context.ts';
import { changePart, type PartChange, type PartInput } from './change-part.ts';
import type { Problems } from './in-plan.ts';
import { isResponsible } from './presence.ts';
import type { ChangePlanResult } from './plan-result.ts';

async function leavingProblems(change: PartChange, today: CalendarDate): Promise<Problems> {
  const leftOn = change.settled.apply['leftOn'] as CalendarDate | null | undefined;
  if (!leftOn) return [];
  const field = 'leftOn';
  if (leftOn > today) return [{ field, code: 'DATE_IN_FUTURE' }];
  if (change.row['employee_id'] === change.plan.leadId) {
    return [{ field, code: 'LEAD_CANNOT_LEAVE' }];
  }
  const isHeld = await isResponsible(change.tx, String(change.row['id']));
  return isHeld ? [{ field, code: 'PARTICIPANT_IS_RESPONSIBLE' }] : [];
}

/** The name of somebody with an account follows the account. Whoever leaves answers for nothing. */
export function changeParticipant(
  context: SignedInContext,
  input: PartInput,
): Promise<ChangePlanResult> {
  return changePart(context, 'participant', input, async (change) => {
    const hasName = 'name' in change.settled.apply && change.row['employee_id'] !== null;
    const named: Problems = hasName ? [{ field: 'name', code: 'PARTICIPANT_HAS_ACCOUNT' }] : [];
    return [...named, ...(await leavingProblems(change, context.today))];
  });
}
