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
