/** Putting the minutes of a meeting right after it has ended: what stood before stays readable. */
import { isToCome, type MeetingState } from './meeting.ts';

/** What may come of a correction; only `CORRECTED` writes anything. */
export type CorrectionOutcome = 'CORRECTED' | 'NOTHING_NEW' | 'NOT_OVER' | 'CANCELLED' | 'EMPTY';

/**
 * Minutes are corrected once the meeting was held: until then they are simply written. They are not
 * taken away: what should not have been written is replaced by words that say so. Whether the plan
 * may be changed, and by whom, is not asked here. Source: our choice. Sure: C.
 * @param minutes as they stand
 * @param corrected as they are to be
 */
export function correctionOutcome(
  { state, minutes }: { state: MeetingState; minutes: string },
  corrected: string,
): CorrectionOutcome {
  if (isToCome(state)) return 'NOT_OVER';
  if (state === 'CANCELLED') return 'CANCELLED';
  if (corrected === minutes) return 'NOTHING_NEW';
  return corrected.trim() === '' ? 'EMPTY' : 'CORRECTED';
}
