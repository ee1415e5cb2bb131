/** Screening instruments: totals and how they are read. Item numbers only, no licensed wording. */

const ZERO_TO_FOUR = [0, 1, 2, 3, 4];
const ZERO_TWO_FOUR = [0, 2, 4];
const ZERO_TO_FIVE = [0, 1, 2, 3, 4, 5];

const items = (count: number, scores: readonly number[]) =>
  Array.from({ length: count }, () => scores);

/** The scores each item allows, in order, and what the sum is multiplied by. */
const INSTRUMENTS = {
  AUDIT: { items: [...items(8, ZERO_TO_FOUR), ...items(2, ZERO_TWO_FOUR)], times: 1 },
  DUDIT: { items: [...items(9, ZERO_TO_FOUR), ...items(2, ZERO_TWO_FOUR)], times: 1 },
  WHO_5: { items: items(5, ZERO_TO_FIVE), times: 4 },
} as const;

export const SCREENING_INSTRUMENTS = ['AUDIT', 'DUDIT', 'WHO_5'] as const;

export type ScreeningInstrument = (typeof SCREENING_INSTRUMENTS)[number];

export type ScreeningTotal =
  | { ok: true; total: number }
  /** `items` are the numbers (from 1) of the items that are missing or not allowed. */
  | { ok: false; problem: 'MISSING_ITEM' | 'NOT_ALLOWED'; items: number[] }
  | { ok: false; problem: 'TOO_MANY_ITEMS' };

/**
 * The total: AUDIT 0-40, DUDIT 0-44, WHO-5 0-100 (the raw sum times four). A missing item
 * (null, or left off at the end) blocks it: a total of fewer items would read too low.
 */
export function screeningTotal(
  instrument: ScreeningInstrument,
  answers: readonly (number | null)[],
): ScreeningTotal {
  const { items: allowed, times } = INSTRUMENTS[instrument];
  if (answers.length > allowed.length) return { ok: false, problem: 'TOO_MANY_ITEMS' };
  const numbersWhere = (isWrong: (answer: number | null, scores: readonly number[]) => boolean) =>
    allowed.flatMap((scores, at) => (isWrong(answers[at] ?? null, scores) ? [at + 1] : []));
  const notAllowed = numbersWhere((answer, scores) => answer !== null && !scores.includes(answer));
  if (notAllowed.length > 0) return { ok: false, problem: 'NOT_ALLOWED', items: notAllowed };
  const missing = numbersWhere((answer) => answer === null);
  if (missing.length > 0) return { ok: false, problem: 'MISSING_ITEM', items: missing };
  const sum = answers.reduce<number>((total, answer) => total + (answer ?? 0), 0);
  return { ok: true, total: sum * times };
}
