/** Easter against published almanacs, and the days a deadline may not fall on. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from './calendar-date.ts';
import {
  danishPublicHolidays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from './danish-holidays.ts';

const onOf = (year: number, key: string) =>
  danishPublicHolidays(year).find((holiday) => holiday.key === key)?.on;

describe('Danish public holidays', () => {
  test.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('Easter Sunday %i is %s', (year, on) => {
    expect(onOf(year, 'easterSunday')).toBe(on);
  });

  test('names the ten holidays of 2026 in order', () => {
    expect(danishPublicHolidays(2026)).toEqual([
      { on: '2026-01-01', key: 'newYear' },
      { on: '2026-04-02', key: 'maundyThursday' },
      { on: '2026-04-03', key: 'goodFriday' },
      { on: '2026-04-05', key: 'easterSunday' },
      { on: '2026-04-06', key: 'easterMonday' },
      { on: '2026-05-14', key: 'ascension' },
      { on: '2026-05-24', key: 'whitSunday' },
      { on: '2026-05-25', key: 'whitMonday' },
      { on: '2026-12-25', key: 'christmasDay' },
      { on: '2026-12-26', key: 'secondChristmasDay' },
    ]);
  });

  test('great prayer day ended with 2023', () => {
    expect(onOf(2023, 'greatPrayerDay')).toBe('2023-05-05');
    expect(onOf(2024, 'greatPrayerDay')).toBeUndefined();
  });

  test('Easter is a Sunday from 22 March to 25 April, and the list is in order, every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const easter = onOf(year, 'easterSunday') ?? '';
        expect(weekdayOf(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
        const days = danishPublicHolidays(year).map((holiday) => holiday.on);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});

describe('working days', () => {
  test.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-04-02', false],
    ['2026-04-06', false],
    ['2026-12-24', true],
    ['2026-06-05', true],
    ['2024-04-26', true],
    ['2023-05-05', false],
  ])('%s is one: %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  test.each([
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-23', '2026-11-20'],
    ['2026-04-02', '2026-04-07', '2026-04-01'],
    ['2026-12-26', '2026-12-28', '2026-12-24'],
    ['2027-01-01', '2027-01-04', '2026-12-31'],
  ])('from %s the next is %s and the previous %s', (date, next, previous) => {
    expect(nextWorkingDay(date)).toBe(next);
    expect(previousWorkingDay(date)).toBe(previous);
  });

  test('no working day is ever more than five days away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
        const date = addDays('1970-01-01', days);
        expect(daysBetween(date, nextWorkingDay(date))).toBeLessThanOrEqual(5);
        expect(daysBetween(previousWorkingDay(date), date)).toBeLessThanOrEqual(5);
        expect(isWorkingDay(nextWorkingDay(date))).toBe(true);
      }),
    );
  });
});
