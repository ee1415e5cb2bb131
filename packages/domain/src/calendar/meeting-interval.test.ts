/** The six months between meetings, at their edges. */
import { describe, expect, test } from '@jest/globals';
import { checkNextMeeting, latestNextMeeting, suggestedNextMeeting } from './meeting-interval.ts';

describe('the next meeting', () => {
  test.each([
    ['2026-05-21', '2026-11-21', '2026-11-20'],
    ['2026-08-31', '2027-02-28', '2027-02-26'],
    ['2026-10-05', '2027-04-05', '2027-04-05'],
    ['2026-06-25', '2026-12-25', '2026-12-24'],
  ])('after %s is at latest %s, and %s is suggested', (lastOn, latest, suggested) => {
    expect(latestNextMeeting(lastOn)).toBe(latest);
    expect(suggestedNextMeeting(lastOn)).toBe(suggested);
  });

  test.each([
    ['2026-11-21', null, true],
    ['2026-11-22', null, 'NEXT_TOO_LATE'],
    ['2026-11-22', '   ', 'NEXT_TOO_LATE'],
    ['2026-11-22', 'Borgeren er indlagt til januar', true],
    ['2026-05-22', null, true],
    ['2026-05-21', null, 'NEXT_BEFORE_DONE'],
    ['2026-05-01', 'Borgeren ønsker det', 'NEXT_BEFORE_DONE'],
  ])('on %s with the reason %j, after 2026-05-21: %s', (nextOn, reason, expected) => {
    const check = checkNextMeeting({ lastOn: '2026-05-21', nextOn, reason });
    expect(check.ok || check.problem).toBe(expected);
  });
});
