/** The referral to the region's integrated treatment: its own clock, and the one it stops. */
import { describe, expect, test } from '@jest/globals';
import { FOLLOW_UP_KINDS } from './follow-up-rules.ts';
import { followUpAfterReferral, isSettledByReferral } from './referral.ts';

describe('a referral to the region', () => {
  test.each([
    ['2026-11-23', '2026-12-07'],
    ['2026-12-24', '2027-01-07'],
    ['2028-02-20', '2028-03-05'],
  ])('on %s gives the region until %s', (referredOn, dueOn) => {
    expect(followUpAfterReferral(referredOn)).toEqual({
      kind: 'INTEGRATED_TREATMENT_START',
      dueOn,
      ruleKey: 'integratedStart',
    });
  });

  test("stops the municipality's own start of treatment and nothing else", () => {
    expect(FOLLOW_UP_KINDS.filter(isSettledByReferral)).toEqual(['TREATMENT_START']);
  });
});
