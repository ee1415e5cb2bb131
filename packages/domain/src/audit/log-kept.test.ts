/** The day from which the log is kept. */
import { describe, expect, test } from '@jest/globals';
import { logKeptFrom } from './log-kept.ts';

describe('the access log', () => {
  test.each([
    ['2026-11-21', undefined, '2021-11-21'],
    ['2028-02-29', undefined, '2023-02-28'],
    ['2026-11-21', 10, '2016-11-21'],
  ])('on %s, kept for %s years, goes back to %s', (today, years, expected) => {
    expect(logKeptFrom(today, years)).toBe(expected);
  });
});
