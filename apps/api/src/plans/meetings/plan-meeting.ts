// Plans a meeting: one at a time is to come.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { parseWallClock } from '@sammenhaeng/domain/calendar/wall-clock';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import { checkHours } from '@sammenhaeng/domain/plans/meeting';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isMeetingToCome } from '../../sql/plan-conditions.ts';
import { inPlan, type Problems, type Work } from '../in-plan.ts';
import { whoseRow } from '../parts.store.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { textsOf } from '../typed-text.ts';
import { asProblems, keepPlanInStep } from './meetings.store.ts';

type Text = string | null | undefined;

export type PlanMeetingInput = {
  planId: string;
  id: string;
  meetingOn: CalendarDate;
  startsAt?: Text;
  endsAt?: Text;
  place?: Text;
  agenda?: Text;
};

/** The hour as it is kept; what is no hour stays as it was typed, for the rule to refuse. */
export const typedHour = (hour: Text): string | null =>
  hour?.trim() ? (parseWallClock(hour) ?? hour) : null;

const hasMeetingToCome = async (tx: Tx, planId: string): Promise<boolean> => {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM meeting m WHERE m.plan_id = ${planId}::uuid AND ${isMeetingToCome('m')}`;
  return rows.length > 0;
};

async function add(tx: Tx, context: SignedInContext, input: PlanMeetingInput): Promise<Work> {
  const { planId, id, meetingOn } = input;
  const texts = textsOf();
  const place = texts.short('place', input.place);
  const agenda = texts.long('agenda', input.agenda);
  const [startsAt, endsAt] = [typedHour(input.startsAt), typedHour(input.endsAt)];
  const unlikely: Problems = isPlausible(meetingOn)
    ? []
    : [{ field: 'meetingOn', code: 'DATE_OUT_OF_RANGE' }];
  const problems = [
    ...texts.problems,
    ...unlikely,
    ...asProblems(checkHours({ startsAt, endsAt })),
  ];
  if (problems.length > 0) return { problems };
  const whose = await whoseRow(tx, 'meeting', planId, id);
  if (whose === 'before') return { changed: [] };
  if (await hasMeetingToCome(tx, planId)) {
    return { problems: [{ field: 'id', code: 'MEETING_ONE_AT_A_TIME' }] };
  }
  const count = await tx.$executeRaw`
    INSERT INTO meeting (id, plan_id, meeting_on, starts_at, ends_at, place, agenda, created_at)
    VALUES (${id}::uuid, ${planId}::uuid, ${meetingOn}::date, ${startsAt}::text, ${endsAt}::text,
      ${place}::text, ${agenda}::text, ${context.now})
    ON CONFLICT (id) DO NOTHING`;
  if (count === 0) return 'notFound';
  await keepPlanInStep(tx, planId, id);
  return { changed: ['meeting'], criterion: { meetingId: id } };
}

/** Sent twice, it plans once. What was agreed has not changed by it: no new version is due. */
export function planMeeting(
  context: SignedInContext,
  input: PlanMeetingInput,
): Promise<ChangePlanResult> {
  const needs = { sections: ['MASTER_DATA'], ids: [input.id], isContent: false } as const;
  return inPlan(context, input.planId, needs, (tx) => add(tx, context, input));
}
