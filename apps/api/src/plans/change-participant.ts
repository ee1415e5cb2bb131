// Changes what stands about a participant, and records that somebody has left.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { answersFor } from '@sammenhaeng/domain/plans/answers-for';
import type { SignedInContext } from '../graph/context.ts';
import { changePart, type PartChange, type PartInput } from './change-part.ts';
import type { Problems } from './in-plan.ts';
import { handOn, workOf } from './open-work.store.ts';
import { isPresent } from './presence.ts';
import type { ChangePlanResult } from './plan-result.ts';

/** Somebody who takes over what whoever leaves answers for. */
type Heir = string | null;

const leavesOn = ({ settled }: PartChange) =>
  settled.apply['leftOn'] as CalendarDate | null | undefined;

async function leavingProblems(
  change: PartChange,
  heir: Heir,
  today: CalendarDate,
): Promise<Problems> {
  const leftOn = leavesOn(change);
  if (!leftOn) return [];
  const field = 'leftOn';
  const id = String(change.row['id']);
  if (leftOn > today) return [{ field, code: 'DATE_IN_FUTURE' }];
  if (change.row['employee_id'] === change.plan.leadId) {
    return [{ field, code: 'LEAD_CANNOT_LEAVE' }];
  }
  if (heir) {
    const isOther = heir !== id && (await isPresent(change.tx, change.plan.id, heir, today));
    return isOther ? [] : [{ field: 'takenOverById', code: 'RESPONSIBLE_LEFT' }];
  }
  const isHeld = answersFor(await workOf(change.tx, change.plan.id), id).length > 0;
  return isHeld ? [{ field, code: 'PARTICIPANT_IS_RESPONSIBLE' }] : [];
}

/** The name of somebody with an account follows the account. Whoever leaves answers for nothing. */
export function changeParticipant(
  context: SignedInContext,
  { takenOverById, ...input }: PartInput & { takenOverById?: string | null | undefined },
): Promise<ChangePlanResult> {
  const { today } = context;
  const heir = takenOverById ?? null;
  const check = async (change: PartChange): Promise<Problems> => {
    const hasName = 'name' in change.settled.apply && change.row['employee_id'] !== null;
    const named: Problems = hasName ? [{ field: 'name', code: 'PARTICIPANT_HAS_ACCOUNT' }] : [];
    return [...named, ...(await leavingProblems(change, heir, today))];
  };
  const follow = async (change: PartChange) => {
    if (!leavesOn(change)) return;
    await handOn(change.tx, change.plan.id, [{ id: String(change.row['id']), heirId: heir }]);
  };
  return changePart(context, 'participant', input, check, follow);
}
