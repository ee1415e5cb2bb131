// Autosave for a meeting that is to come: its day, hours and place, its agenda and its minutes.

import { checkHours } from '@sammenhaeng/domain/plans/meeting';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { type Changes, type Settled, settleChanges, writeFields } from '../change-fields.ts';
import { inPlan, type Problems, type Work } from '../in-plan.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { asProblems, keepPlanInStep, meetingToCome } from './meetings.store.ts';
import { typedHour } from './plan-meeting.ts';

export type ChangeMeetingInput = { planId: string; id: string } & Record<string, unknown>;

/** What somebody was asked to come to; another one asks for another call. */
const CALLED_TO = ['meetingOn', 'startsAt', 'endsAt', 'place'];

const isIn = (settled: Settled, fields: readonly string[]): boolean =>
  fields.some((field) => field in settled.apply);

/** Hours as they are kept, however they were typed. */
function withHours(changes: Changes): Changes {
  const hours = ['startsAt', 'endsAt'].flatMap((field) => {
    const change = changes[field];
    if (!change) return [];
    return [[field, { from: change.from, to: typedHour(change.to as string | null) }]];
  });
  return { ...changes, ...Object.fromEntries(hours) };
}

function timeProblems(settled: Settled): Problems {
  const { merged, apply } = settled;
  const [startsAt, endsAt] = [merged['startsAt'], merged['endsAt']] as (string | null)[];
  const noDay: Problems =
    'meetingOn' in apply && !apply['meetingOn']
      ? [{ field: 'meetingOn', code: 'MISSING_MEETING_DATE' }]
      : [];
  if (!isIn(settled, ['startsAt', 'endsAt'])) return noDay;
  return [
    ...noDay,
    ...asProblems(checkHours({ startsAt: startsAt ?? null, endsAt: endsAt ?? null })),
  ];
}

async function save(
  tx: Tx,
  { planId, id, ...changes }: ChangeMeetingInput & { planId: string },
): Promise<Work> {
  const found = await meetingToCome(tx, planId, id);
  if ('refusal' in found) return found.refusal;
  const settled = settleChanges('meeting', found.meeting, withHours(changes as Changes));
  const problems = [...settled.problems, ...timeProblems(settled)];
  if (problems.length > 0) return { problems };
  const changed = await writeFields(tx, 'meeting', id, settled.apply);
  if (isIn(settled, CALLED_TO)) {
    await tx.$executeRaw`UPDATE meeting SET state = 'PLANNED' WHERE id = ${id}::uuid`;
    await keepPlanInStep(tx, planId, id);
  }
  return { changed, conflicts: settled.conflicts, criterion: { part: 'meeting', meetingId: id } };
}

/**
 * Saves the fields that nobody else changed. Another time or place takes a call back, so that the
 * screen asks for a new one. Minutes can be about anything, and are for whoever sees it all.
 */
export function changeMeeting(
  context: SignedInContext,
  input: ChangeMeetingInput,
): Promise<ChangePlanResult> {
  const sections: readonly PlanSection[] = input['minutes'] ? PLAN_SECTIONS : ['MASTER_DATA'];
  const needs = { sections, ids: [input.id], isContent: false };
  return inPlan(context, input.planId, needs, (tx) => save(tx, input));
}
