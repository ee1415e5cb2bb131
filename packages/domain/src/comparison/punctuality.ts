/** The indicator "follow-up on time": what is counted, and how. */

/** What a number was counted by. A new way of counting gets a new version. */
export type IndicatorDefinition = {
  key: string;
  version: number;
  /** Names of the texts that say what is counted, and out of what. */
  numerator: string;
  denominator: string;
  /** Which way is better. */
  direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
};

/**
 * Of the follow-ups whose working day lies in the period and has passed, those recorded as done
 * on that day or before. A follow-up without an outcome is due and not on time.
 * Source: our own definition. Sure: C.
 */
export const FOLLOW_UP_ON_TIME: IndicatorDefinition = {
  key: 'FOLLOW_UP_ON_TIME',
  version: 1,
  numerator: 'comparison.followUpOnTime.numerator',
  denominator: 'comparison.followUpOnTime.denominator',
  direction: 'HIGHER_IS_BETTER',
};

/** Adds up days: how many were on time, out of how many due. `share` is null when none was due. */
export function punctuality(days: readonly { onTime: number; due: number }[]): {
  numerator: number;
  denominator: number;
  share: number | null;
} {
  const numerator = days.reduce((sum, day) => sum + day.onTime, 0);
  const denominator = days.reduce((sum, day) => sum + day.due, 0);
  return { numerator, denominator, share: denominator === 0 ? null : numerator / denominator };
}
