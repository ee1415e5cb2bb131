// Records what somebody answers, gives beforehand, and says at the meeting, and whether they came.

import { LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { mergeChanges } from '@sammenhaeng/domain/plans/merge-changes';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isEditor, sectionsSeen } from '../grant.ts';
import { inPlan, type Work } from '../in-plan.ts';
import type { LockedPlan } from '../locked-plan.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { isPresent } from '../presence.ts';
import { typedText } from '../typed-text.ts';
import { findAttendance, putAttendance } from './attendances.store.ts';
import type { AttendanceRow } from './meeting.ts';
import { meetingToCome } from './meetings.store.ts';

const TEXTS = ['input', 'round'] as const;
const CHOICES = ['answer', 'attendance'] as const;
type Field = (typeof TEXTS)[number] | (typeof CHOICES)[number];
type Change = { from?: unknown; to?: unknown } | null | undefined;

export type ChangeAttendanceInput = {
  planId: string;
  meetingId: string;
  participantId: string;
} & Partial<Record<Field, Change>>;

const cleaned = (text: unknown) =>
  typedText(typeof text === 'string' ? text : '', { maxLength: LONG_TEXT });

/** Each field as it was seen and as it is to be, and what is wrong with a text. */
function changesIn(input: ChangeAttendanceInput) {
  const problems = TEXTS.flatMap((field) => {
    const problem = input[field] ? cleaned(input[field].to).problem : null;
    return problem ? [{ field, code: problem }] : [];
  });
  const texts = TEXTS.flatMap((field) => {
    const change = input[field];
    return change
      ? [[field, { from: cleaned(change.from).text, to: cleaned(change.to).text }] as const]
      : [];
  });
  const choices = CHOICES.flatMap((field) => {
    const change = input[field];
    return change ? [[field, { from: change.from ?? null, to: change.to ?? null }] as const] : [];
  });
  return { problems, changes: Object.fromEntries([...texts, ...choices]) };
}

/** Whoever writes the plan writes of everybody; others answer for themselves, and nothing else. */
function mayWrite(plan: LockedPlan, isOwn: boolean, input: ChangeAttendanceInput): boolean {
  const seesAll = sectionsSeen(plan.grant, false).length === PLAN_SECTIONS.length;
  if (seesAll && isEditor(plan.grant, plan)) return true;
  return isOwn && !input.attendance && !input.round;
}

async function record(
  tx: Tx,
  { viewer, today }: SignedInContext,
  plan: LockedPlan,
  input: ChangeAttendanceInput,
): Promise<Work> {
  const { planId, meetingId, participantId } = input;
  const found = await meetingToCome(tx, planId, meetingId);
  if ('refusal' in found) return found.refusal;
  const row = await findAttendance(tx, planId, meetingId, participantId);
  if (!row || !(await isPresent(tx, planId, participantId, today))) return 'notFound';
  const { employeeId, ...stands } = row;
  if (!mayWrite(plan, employeeId === viewer.employeeId, input)) {
    return { problems: [{ field: 'participantId', code: 'MEETING_ANSWER_OF_OTHERS' }] };
  }
  const { problems, changes } = changesIn(input);
  if (problems.length > 0) return { problems };
  const { apply, conflicts } = mergeChanges(stands, changes);
  const merged: AttendanceRow = { participantId, ...stands, ...apply };
  const changed = Object.keys(apply).filter((field) => apply[field] !== stands[field as Field]);
  if (changed.includes('answer')) merged.answeredOn = merged.answer === null ? null : today;
  if (changed.length > 0) await putAttendance(tx, planId, meetingId, merged);
  return { changed, conflicts, criterion: { part: 'attendance', meetingId, participantId } };
}

/** Each field is settled on its own, as with every change of a plan. */
export function changeAttendance(
  context: SignedInContext,
  input: ChangeAttendanceInput,
): Promise<ChangePlanResult> {
  const ids = [input.meetingId, input.participantId];
  const needs = { sections: [], ids, who: 'related', isContent: false } as const;
  return inPlan(context, input.planId, needs, (tx, plan) => record(tx, context, plan, input));
}
