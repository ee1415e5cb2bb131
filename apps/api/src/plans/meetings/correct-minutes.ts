// Corrects the minutes of a meeting that was held, and keeps what stood there before.

import { mergeChanges } from '@sammenhaeng/domain/plans/merge-changes';
import { correctionOutcome } from '@sammenhaeng/domain/plans/minutes-correction';
import { LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/sections';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan, type Work } from '../in-plan.ts';
import { findPart } from '../parts.store.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { typedText } from '../typed-text.ts';
import type { StoredMeeting } from './meetings.store.ts';

export type CorrectMinutesInput = {
  planId: string;
  meetingId: string;
  id: string;
  minutes: { from?: string | null | undefined; to?: string | null | undefined };
};

const CODES = {
  NOT_OVER: 'MINUTES_NOT_OVER',
  CANCELLED: 'MEETING_IS_OVER',
  EMPTY: 'MINUTES_EMPTY',
} as const satisfies Record<string, ProblemCode>;

/** The id of a correction is taken by the same call before, or by nothing of this meeting. */
async function whoseId(tx: Tx, { planId, meetingId, id }: CorrectMinutesInput) {
  const rows = await tx.$queryRaw<{ isSame: boolean }[]>`
    SELECT plan_id = ${planId}::uuid AND meeting_id = ${meetingId}::uuid AS "isSame"
    FROM minutes_correction WHERE id = ${id}::uuid`;
  if (!rows[0]) return 'nobody';
  return rows[0].isSame ? 'before' : 'elsewhere';
}

async function correct(
  tx: Tx,
  { viewer, now }: SignedInContext,
  input: CorrectMinutesInput,
): Promise<Work> {
  const { planId, meetingId, id } = input;
  const meeting = (await findPart(tx, 'meeting', planId, meetingId)) as StoredMeeting | null;
  const whose = meeting ? await whoseId(tx, input) : 'elsewhere';
  if (!meeting || whose === 'elsewhere') return 'notFound';
  if (whose === 'before') return { changed: [] };
  const { text: to, problem } = typedText(input.minutes.to, { maxLength: LONG_TEXT });
  if (problem) return { problems: [{ field: 'minutes', code: problem }] };
  const minutes = String(meeting['minutes']);
  const outcome = correctionOutcome({ state: meeting.state, minutes }, to);
  if (outcome === 'NOTHING_NEW') return { changed: [] };
  if (outcome !== 'CORRECTED') return { problems: [{ field: 'minutes', code: CODES[outcome] }] };
  const from = typedText(input.minutes.from, { maxLength: LONG_TEXT }).text;
  const { conflicts } = mergeChanges({ minutes }, { minutes: { from, to } });
  if (conflicts.length > 0) return { changed: [], conflicts };
  await tx.$executeRaw`
    INSERT INTO minutes_correction (id, plan_id, meeting_id, earlier, corrected_at, corrected_by_id)
    VALUES (${id}::uuid, ${planId}::uuid, ${meetingId}::uuid, ${minutes}, ${now},
      ${viewer.employeeId}::uuid)`;
  await tx.$executeRaw`UPDATE meeting SET minutes = ${to} WHERE id = ${meetingId}::uuid`;
  return { changed: ['minutes'], criterion: { meetingId } };
}

/**
 * For those who may change the plan and see all of it, while the plan is open. Minutes are no part
 * of a version, so a correction asks for no new one. Sent twice, it corrects once.
 */
export function correctMinutes(
  context: SignedInContext,
  input: CorrectMinutesInput,
): Promise<ChangePlanResult> {
  const needs = {
    action: 'CORRECT_MINUTES',
    sections: PLAN_SECTIONS,
    ids: [input.meetingId, input.id],
    isContent: false,
  } as const;
  return inPlan(context, input.planId, needs, (tx) => correct(tx, context, input));
}
