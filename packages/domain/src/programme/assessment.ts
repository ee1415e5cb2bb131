/** Self-assessment: five levels, and two answers that are no level. */
import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.ts';

/** Level 0 to 4 by position: not in place, planned, partly, largely and fully in place. */
export const LEVEL_KEYS = [
  'NOT_IN_PLACE',
  'PLANNED',
  'PARTLY_IN_PLACE',
  'LARGELY_IN_PLACE',
  'FULLY_IN_PLACE',
] as const;

export type LevelKey = (typeof LEVEL_KEYS)[number];

/** From this level a recommendation counts as fulfilled. Source: our choice. Sure: C. */
export const FULFILLED_FROM_LEVEL = 3;

export type Responsible = 'MUNICIPALITY' | 'STATE' | 'REGION';
export type AssessmentState = 'ANSWERED' | 'NOT_ANSWERED' | 'NOT_OURS';
export type AssessmentProblem = 'LEVEL' | 'EVIDENCE' | 'DATE' | 'DATE_IN_FUTURE' | 'FUNCTION';

/**
 * What is wrong with an answer; an empty list when nothing is. A level is worth nothing without
 * a sentence of evidence, a day, and the function (never the name) of whoever assessed.
 */
export function checkAssessment(answer: {
  level: number;
  evidence: string;
  assessedOn: CalendarDate;
  functionName: string;
  today: CalendarDate;
}): AssessmentProblem[] {
  const problems: AssessmentProblem[] = [];
  if (LEVEL_KEYS[answer.level] === undefined) problems.push('LEVEL');
  if (answer.evidence.trim() === '') problems.push('EVIDENCE');
  if (!isCalendarDate(answer.assessedOn)) problems.push('DATE');
  else if (answer.assessedOn > answer.today) problems.push('DATE_IN_FUTURE');
  if (answer.functionName.trim() === '') problems.push('FUNCTION');
  return problems;
}

/** One recommendation seen from one municipality; `assessment` is null where there is no answer. */
export type AssessmentCell = { responsible: Responsible; assessment: { level: number } | null };

/** What the state or the region answers for is not the municipality's, answered or not. */
export function cellState(cell: AssessmentCell): AssessmentState {
  if (cell.responsible !== 'MUNICIPALITY') return 'NOT_OURS';
  return cell.assessment === null ? 'NOT_ANSWERED' : 'ANSWERED';
}

/**
 * How many of a municipality's own recommendations are fulfilled. `answered` is the denominator:
 * not answered is never counted as zero. `share` (0 to 1) is null when nothing was answered.
 */
export function fulfilment(cells: readonly AssessmentCell[]): {
  fulfilled: number;
  answered: number;
  notAnswered: number;
  share: number | null;
} {
  const own = cells.filter((cell) => cell.responsible === 'MUNICIPALITY');
  const levels = own.flatMap((cell) => cell.assessment?.level ?? []);
  const fulfilled = levels.filter((level) => level >= FULFILLED_FROM_LEVEL).length;
  const answered = levels.length;
  const share = answered === 0 ? null : fulfilled / answered;
  return { fulfilled, answered, notAnswered: own.length - answered, share };
}
