// The steps of a meeting: it is called, held or cancelled.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import { checkCall } from '@sammenhaeng/domain/plans/meeting';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan, type Problems } from '../in-plan.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { noteEverybody } from './attendances.store.ts';
import { asProblems, keepPlanInStep, meetingToCome, putPlanBack } from './meetings.store.ts';

type MeetingInput = { planId: string; id: string };

const isContent = false;

/** Called again, it is the same meeting, and its calendar entry replaces the one before. */
export function callMeeting(
  context: SignedInContext,
  { planId, id }: MeetingInput,
): Promise<ChangePlanResult> {
  const { now, today } = context;
  const needs = {
    action: 'CALL_MEETING',
    sections: ['MASTER_DATA'],
    ids: [id],
    isContent,
  } as const;
  return inPlan(context, planId, needs, async (tx) => {
    const found = await meetingToCome(tx, planId, id);
    if ('refusal' in found) return found.refusal;
    const { meeting_on: meetingOn, starts_at: startsAt, ends_at: endsAt, place } = found.meeting;
    const past: Problems =
      meetingOn < today ? [{ field: 'meetingOn', code: 'MEETING_IN_PAST' }] : [];
    const problems = [...past, ...asProblems(checkCall({ meetingOn, startsAt, endsAt, place }))];
    if (problems.length > 0) return { problems };
    await tx.$executeRaw`
      UPDATE meeting SET state = 'CALLED', call_count = call_count + 1, called_at = ${now}
      WHERE id = ${id}::uuid`;
    return { changed: ['state'], criterion: { meetingId: id, call: found.meeting.call_count + 1 } };
  });
}

/** The plan is again the one of the meeting before. The calendar entry of those called is taken back. */
export function cancelMeeting(
  context: SignedInContext,
  { planId, id }: MeetingInput,
): Promise<ChangePlanResult> {
  const needs = {
    action: 'CANCEL_MEETING',
    sections: ['MASTER_DATA'],
    ids: [id],
    isContent,
  } as const;
  return inPlan(context, planId, needs, async (tx) => {
    const found = await meetingToCome(tx, planId, id);
    if ('refusal' in found) return found.refusal;
    await tx.$executeRaw`
      UPDATE meeting SET state = 'CANCELLED', call_count = call_count + (call_count > 0)::int
      WHERE id = ${id}::uuid`;
    await putPlanBack(tx, planId);
    return { changed: ['state'], criterion: { meetingId: id } };
  });
}

/** From then on it is history. Whoever was not noted stands as they had answered. */
export function holdMeeting(
  context: SignedInContext,
  { planId, id, heldOn }: MeetingInput & { heldOn: CalendarDate },
): Promise<ChangePlanResult> {
  const { now, today } = context;
  const needs = { action: 'HOLD_MEETING', sections: PLAN_SECTIONS, ids: [id], isContent } as const;
  return inPlan(context, planId, needs, async (tx) => {
    const found = await meetingToCome(tx, planId, id);
    if ('refusal' in found) return found.refusal;
    if (!isPlausible(heldOn)) return { problems: [{ field: 'heldOn', code: 'DATE_OUT_OF_RANGE' }] };
    if (heldOn > today) return { problems: [{ field: 'heldOn', code: 'MEETING_IN_FUTURE' }] };
    await tx.$executeRaw`
      UPDATE meeting SET state = 'HELD', held_at = ${now}, meeting_on = ${heldOn}::date
      WHERE id = ${id}::uuid`;
    await noteEverybody(tx, planId, id, today);
    await keepPlanInStep(tx, planId, id);
    return { changed: ['state'], criterion: { meetingId: id } };
  });
}
