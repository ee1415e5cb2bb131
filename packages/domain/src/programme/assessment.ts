/** Self-assessment: five levels, and two answers that are no level. */

/** Level 0 to 4 by position: not in place, planned, partly, largely and fully in place. */
export const LEVEL_KEYS = [
  'NOT_IN_PLACE',
  'PLANNED',
  'PARTLY_IN_PLACE',
  'LARGELY_IN_PLACE',
  'FULLY_IN_PLACE',
] as const;

/** From this level a recommendation counts as fulfilled. Source: our choice. Sure: C. */
const FULFILLED_FROM_LEVEL = 3;

type Responsible = 'MUNICIPALITY' | 'STATE' | 'REGION';
export type AssessmentState = 'ANSWERED' | 'NOT_ANSWERED' | 'NOT_OURS';

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
