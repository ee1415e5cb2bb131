/** Typed hours, and the instants they mean on both sides of summer time. */
import { describe, expect, test } from '@jest/globals';
import { instantInCopenhagen, isWallClock, parseWallClock } from './wall-clock.ts';

describe('a typed hour', () => {
  test.each([
    ['13.30', '13:30'],
    ['13:30', '13:30'],
    ['13,30', '13:30'],
    ['1330', '13:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    [' kl. 9.05 ', '09:05'],
    ['00:00', '00:00'],
    ['23.59', '23:59'],
    ['24:00', null],
    ['13.60', null],
    ['25', null],
    ['13.5', null],
    ['halv to', null],
    ['=1+1', null],
    ['', null],
    ['13:30\u202e', null],
  ])('%j is %s', (typed, expected) => {
    expect(parseWallClock(typed)).toBe(expected);
  });

  test.each([
    ['13:30', true],
    ['9:30', false],
    ['13.30', false],
    ['24:00', false],
  ])('%s is kept like that: %s', (text, expected) => {
    expect(isWallClock(text)).toBe(expected);
  });
});

describe('an hour in Denmark', () => {
  test.each([
    ['2026-12-02', '13:30', '2026-12-02T12:30:00.000Z'],
    ['2026-07-01', '13:30', '2026-07-01T11:30:00.000Z'],
    ['2026-01-01', '00:15', '2025-12-31T23:15:00.000Z'],
    // Summer time begins: 02:30 is not on any clock, and becomes 03:30.
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    // Summer time ends: 02:30 comes twice, and the first is meant.
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s at %s is %s', (on, at, expected) => {
    expect(instantInCopenhagen(on, at).toISOString()).toBe(expected);
  });

  test('refuses what is no moment', () => {
    expect(() => instantInCopenhagen('2026-02-30', '13:30')).toThrow(RangeError);
    expect(() => instantInCopenhagen('2026-02-20', '13.30')).toThrow(RangeError);
  });
});
