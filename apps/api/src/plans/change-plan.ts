// Changes fields of the plan itself, each settled on its own.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { checkNextMeeting } from '@sammenhaeng/domain/calendar/meeting-interval';
import type { SignedInContext } from '../graph/context.ts';
import { type Changes, settleChanges, writeFields } from './change-fields.ts';
import { keepClock } from './contact-clock.ts';
import { SECTION_OF_FIELD } from './hide-sections.ts';
import { inPlan, type Problems } from './in-plan.ts';
import { keepMeetingInStep } from './meetings/meetings.store.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { answerAnew } from './renewal/asked-anew.ts';

type PlanField = keyof typeof SECTION_OF_FIELD;
const PLAN_FIELDS = Object.keys(SECTION_OF_FIELD) as PlanField[];

export type ChangePlanInput = { id: string } & Partial<Record<PlanField, Changes[string]>>;

/**
 * A next follow-up that is being set lies after the meeting, and past the rule only with a reason,
 * which may come in the same call. Emptying the reason later is left to what the plan lacks.
 */
export function nextFollowUpProblems(
  apply: Record<string, unknown>,
  merged: Record<string, unknown>,
): Problems {
  const nextOn = apply['nextFollowUpOn'] as CalendarDate | null | undefined;
  const lastOn = merged['meetingOn'] as CalendarDate | null;
  if (!nextOn || !lastOn) return [];
  const reason = merged['nextFollowUpReason'] as string | null;
  const check = checkNextMeeting({ lastOn, nextOn, reason });
  if (check.ok) return [];
  const code = check.problem === 'NEXT_TOO_LATE' ? 'NEXT_TOO_LATE' : 'NEXT_BEFORE_MEETING';
  return [{ field: 'nextFollowUpOn', code }];
}

/** Saves the fields that nobody else changed; the others come back as a conflict. */
export function changePlan(
  context: SignedInContext,
  input: ChangePlanInput,
): Promise<ChangePlanResult> {
  const { id, ...changes } = input;
  const named = PLAN_FIELDS.filter((field) => changes[field]);
  const sections = named.map((field) => SECTION_OF_FIELD[field]);
  return inPlan(context, id, { sections }, async (tx, plan) => {
    // Whether others may change the plan is the lead's to say.
    if (changes.participantsMayChange && !plan.grant.isLead) {
      return { problems: [{ field: 'participantsMayChange', code: 'ONLY_LEAD' }] };
    }
    const answer = await answerAnew(tx, plan, changes.citizenAcceptance);
    const { apply, conflicts, merged, problems } = settleChanges('plan', plan.row, {
      ...changes,
      citizenAcceptance: answer.change,
    });
    const contactOn = apply['contactOn'] as CalendarDate | null | undefined;
    const found = [...problems, ...nextFollowUpProblems(apply, merged)];
    if (contactOn && contactOn > context.today) {
      found.push({ field: 'contactOn', code: 'DATE_IN_FUTURE' });
    }
    if (found.length > 0) return { problems: found };
    const written = await writeFields(tx, 'plan', plan.id, apply);
    if (contactOn !== undefined) await keepClock(tx, context, plan, contactOn);
    const isAnswered = !conflicts.some(({ field }) => field === 'citizenAcceptance');
    const news = isAnswered ? await answer.keep() : [];
    const changed = [...new Set([...written, ...news])];
    if ('meetingOn' in apply || 'meetingPlace' in apply) await keepMeetingInStep(tx, plan.id);
    // Of the day of the request no version tells.
    return { changed, conflicts, isContent: changed.some((field) => field !== 'contactOn') };
  });
}
