// Corrects what stands of a meeting that was held, and keeps what stood there before.

import { mergeChanges } from '@sammenhaeng/domain/plans/merge-changes';
import { correctionOutcome } from '@sammenhaeng/domain/plans/minutes-correction';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan, type Work } from '../in-plan.ts';
import { findPart } from '../parts.store.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import type { StoredMeeting } from './meetings.store.ts';
import { changesOf, type CorrectMinutesInput, idOf, idsIn, kindOf } from './minutes-changes.ts';
import * as store from './standing-minutes.store.ts';

/** More at once is no correction of one meeting. Source: our choice. */
const MOST_LINES = 200;

const CODES = {
  NOT_OVER: 'MINUTES_NOT_OVER',
  CANCELLED: 'MEETING_IS_OVER',
} as const satisfies Record<string, ProblemCode>;

/** Words cannot be taken away from minutes, and a decision is struck out instead. */
const emptyCode = (field: string): ProblemCode =>
  field === 'minutes' ? 'MINUTES_EMPTY' : 'DECISION_EMPTY';

/** The id of a correction is taken by the same call before, or by nothing of this meeting. */
async function whoseId(tx: Tx, { planId, meetingId, id }: CorrectMinutesInput) {
  const rows = await tx.$queryRaw<{ isSame: boolean }[]>`
    SELECT plan_id = ${planId}::uuid AND meeting_id = ${meetingId}::uuid AS "isSame"
    FROM minutes_correction WHERE id = ${id}::uuid`;
  if (!rows[0]) return 'nobody';
  return rows[0].isSame ? 'before' : 'elsewhere';
}

/** A participant who is not on this plan, or a new decision under an id that is another's. */
async function isStrange(
  tx: Tx,
  fields: readonly string[],
  stands: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const unknown = fields.filter((field) => !Object.hasOwn(stands, field));
  if (unknown.some((field) => kindOf(field) !== 'decision')) return true;
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM meeting_decision WHERE id = ANY(${unknown.map(idOf)}::uuid[])`;
  return rows.length > 0;
}

async function correct(
  tx: Tx,
  context: SignedInContext,
  input: CorrectMinutesInput,
): Promise<Work> {
  const { planId, meetingId, id } = input;
  const meeting = (await findPart(tx, 'meeting', planId, meetingId)) as StoredMeeting | null;
  const whose = meeting ? await whoseId(tx, input) : 'elsewhere';
  if (!meeting || whose === 'elsewhere') return 'notFound';
  if (whose === 'before') return { changed: [] };
  const { changes, problems } = changesOf(input);
  if (problems.length > 0) return { problems };
  const fields = Object.keys(changes);
  if (fields.length > MOST_LINES) return { problems: [{ field: 'decisions', code: 'TOO_MANY' }] };
  const standing = await store.readStandingMinutes(tx, input);
  const stands = store.linesThatStand(standing);
  if (await isStrange(tx, fields, stands)) return 'notFound';
  const outcome = correctionOutcome(
    meeting.state,
    fields.map((field) => ({
      field,
      stands: stands[field] ?? null,
      to: (changes[field]?.to as string | null | undefined) ?? null,
      mayBeEmpty: kindOf(field) !== 'minutes' && kindOf(field) !== 'decision',
    })),
  );
  if (outcome.kind === 'NOTHING_NEW') return { changed: [] };
  if (outcome.kind === 'EMPTY') {
    return { problems: outcome.fields.map((field) => ({ field, code: emptyCode(field) })) };
  }
  if (outcome.kind !== 'CORRECTED') {
    return { problems: [{ field: 'minutes', code: CODES[outcome.kind] }] };
  }
  const { apply, conflicts } = mergeChanges(stands, changes);
  // A correction is read as a whole: where a colleague was first in one line, none is written.
  if (conflicts.length > 0) return { changed: [], conflicts };
  await store.keepEarlier(tx, context, id, standing, outcome.fields);
  const news = outcome.fields.map((field) => [field, (apply[field] ?? null) as string | null]);
  await store.writeLines(tx, standing, Object.fromEntries(news));
  return { changed: [...new Set(outcome.fields.map(kindOf))], criterion: { meetingId } };
}

/**
 * For those who may change the plan and see all of it, while the plan is open. A meeting is no part
 * of a version, so a correction asks for no new one. Sent twice, it corrects once.
 */
export function correctMinutes(
  context: SignedInContext,
  input: CorrectMinutesInput,
): Promise<ChangePlanResult> {
  const needs = {
    action: 'CORRECT_MINUTES',
    sections: PLAN_SECTIONS,
    ids: idsIn(input),
    isContent: false,
  } as const;
  return inPlan(context, input.planId, needs, (tx) => correct(tx, context, input));
}
