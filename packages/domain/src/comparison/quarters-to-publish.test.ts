/** A quarter is published when it is over, once, and after the one before it. */
import { describe, expect, test } from '@jest/globals';
import { periodOf } from './published-periods.ts';
import { notToPublish, quartersToPublish } from './quarters-to-publish.ts';

describe('the quarters that wait', () => {
  test.each([
    // The day it ends it may still be changed.
    ['2026-06-30', '2026-09-30', []],
    ['2026-06-30', '2026-10-01', ['2026-Q3']],
    ['2026-06-30', '2026-12-31', ['2026-Q3']],
    ['2026-06-30', '2027-01-01', ['2026-Q3', '2026-Q4']],
    ['2025-12-31', '2026-11-22', ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['2026-09-30', '2026-11-22', []],
    // Nothing is published yet: the newest alone, which brings two years along.
    [null, '2026-11-22', ['2026-Q3']],
    [null, '2026-01-01', ['2025-Q4']],
    // A clock that stands before the last publication.
    ['2026-09-30', '2026-02-01', []],
  ])('after %s on %s are %j', (throughOn, today, keys) => {
    expect(quartersToPublish(throughOn, today).map(({ key }) => key)).toEqual(keys);
  });
});

describe('publishing', () => {
  test.each([
    ['2026-Q3', '2026-06-30', '2026-10-01', null],
    ['2026-Q3', null, '2026-10-01', null],
    ['2026-Q3', '2026-06-30', '2026-09-30', 'QUARTER_NOT_ENDED'],
    ['2026-Q4', '2026-09-30', '2026-11-22', 'QUARTER_NOT_ENDED'],
    ['2030-Q1', null, '2026-11-22', 'QUARTER_NOT_ENDED'],
    ['2026-Q3', '2026-03-31', '2026-11-22', 'QUARTER_NOT_NEXT'],
    ['2026-Q2', '2026-06-30', '2026-11-22', 'QUARTER_NOT_NEXT'],
    ['2026-Q2', null, '2026-11-22', 'QUARTER_NOT_NEXT'],
  ])('%s after %s on %s: %s', (key, throughOn, today, expected) => {
    const quarter = periodOf(key);
    if (!quarter) throw new Error(`${key} is no period`);
    expect(notToPublish(quarter, throughOn, today)).toBe(expected);
  });
});
