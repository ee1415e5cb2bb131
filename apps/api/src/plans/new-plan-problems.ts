// What is wrong with a new plan before any of it is written.

import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import { isId } from '../graph/ids.ts';
import { nextFollowUpProblems } from './change-plan.ts';
import type { Problems } from './in-plan.ts';
import type { CreatePlanInput, NewPlanRows } from './new-plan.ts';

/** Rows of one kind in one call, at most. */
const MOST_ROWS = 100;

/** Somebody with an account, and the citizen, are on a plan once: the lead above all. */
function isTwice(participants: NewPlanRows['participants']): boolean {
  const once = participants
    .filter(({ kind, employee_id }) => kind === 'CITIZEN' || employee_id !== null)
    .map(({ employee_id }) => employee_id?.toLowerCase() ?? 'the citizen');
  return new Set(once).size < once.length;
}

/** Everything wrong with the call, or an empty list. */
export function newPlanProblems(input: CreatePlanInput, rows: NewPlanRows): Problems {
  const lists = [rows.participants, rows.goals, rows.interventions, rows.followUps];
  const ids = [input.id, ...lists.flatMap((list) => list.map(({ id }) => id))];
  const dates = [input.meetingOn, input.nextFollowUpOn, ...rows.followUps.map((f) => f.due_on)];
  const present = new Set<string | null>([null, ...rows.participants.map(({ id }) => id)]);
  const problems = [...rows.textProblems];
  if (lists.some((list) => list.length > MOST_ROWS))
    problems.push({ field: 'id', code: 'TOO_MANY' });
  if (!ids.every(isId) || new Set(ids).size < ids.length)
    problems.push({ field: 'id', code: 'ID_TAKEN' });
  if (!rows.participants.every((p) => p.employee_id === null || isId(p.employee_id))) {
    problems.push({ field: 'participants', code: 'PARTICIPANT_UNKNOWN' });
  }
  if (isTwice(rows.participants)) {
    problems.push({ field: 'participants', code: 'ALREADY_PARTICIPANT' });
  }
  if (!rows.interventions.every((i) => present.has(i.responsible_id))) {
    problems.push({ field: 'goals', code: 'RESPONSIBLE_LEFT' });
  }
  if (![...dates, ...rows.interventions.map((i) => i.due_on)].every(isPlausible)) {
    problems.push({ field: 'meetingOn', code: 'DATE_OUT_OF_RANGE' });
  }
  const { meetingOn = null, nextFollowUpOn = null } = input;
  return [...problems, ...nextFollowUpProblems({ nextFollowUpOn }, { meetingOn })];
}
