/** Putting a meeting right after it has ended: what stood before stays readable. */
import { isToCome, type MeetingState } from './meeting.ts';

/** One thing that stands of a meeting, and what it is to be; null for a line that is not there. */
export type Correction = {
  field: string;
  stands: string | null;
  to: string | null;
  /** Whether it may be taken away by leaving it empty. */
  mayBeEmpty: boolean;
};

/** What may come of a correction; only `CORRECTED` writes anything, and only those fields. */
export type CorrectionOutcome =
  | { kind: 'NOTHING_NEW' | 'NOT_OVER' | 'CANCELLED' }
  | { kind: 'EMPTY' | 'CORRECTED'; fields: string[] };

/**
 * A meeting is corrected once it was held: until then it is simply written. The minutes are not
 * taken away, and no decision is left without words: what should not have been written is replaced
 * by words that say so, or struck out. Whether the plan may be changed, and by whom, is not asked
 * here. Source: our choice. Sure: C.
 */
export function correctionOutcome(
  state: MeetingState,
  corrections: readonly Correction[],
): CorrectionOutcome {
  if (isToCome(state)) return { kind: 'NOT_OVER' };
  if (state === 'CANCELLED') return { kind: 'CANCELLED' };
  const news = corrections.filter(({ stands, to }) => stands !== to);
  if (news.length === 0) return { kind: 'NOTHING_NEW' };
  const emptied = news.filter(({ to, mayBeEmpty }) => !mayBeEmpty && to?.trim() === '');
  const fields = (some: readonly Correction[]) => some.map(({ field }) => field);
  return emptied.length > 0
    ? { kind: 'EMPTY', fields: fields(emptied) }
    : { kind: 'CORRECTED', fields: fields(news) };
}
