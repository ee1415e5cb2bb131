/** Days, months, weeks and typed dates, with the edges that have cost others a deadline. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isCalendarDate,
  isoWeekOf,
  parseDanishDate,
  startOfIsoWeek,
  todayInCopenhagen,
  weekdayOf,
} from './calendar-date.ts';

const someDate = fc
  .integer({ min: -25_000, max: 80_000 })
  .map((days) => addDays('1970-01-01', days));

describe('a calendar date', () => {
  test.each([
    ['2026-11-21', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-2-1', false],
    ['0026-02-01', false],
    ['2026-11-21T00:00', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });

  test('refuses to calculate with what is no date', () => {
    expect(() => addDays('2026-02-29', 1)).toThrow(RangeError);
    expect(() => addMonths('', 1)).toThrow(RangeError);
    expect(() => weekdayOf('21-11-2026')).toThrow(RangeError);
  });
});

describe('counting', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-10-15', 6, '2027-04-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  test.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s and %i days is %s, over summer time and new year', (from, days, expected) => {
    expect(addDays(from, days)).toBe(expected);
  });

  test('adding days and counting them are each other’s opposite', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(date, days) > date).toBe(days > 0);
      }),
    );
  });

  test('adding months lands in the right month, never past its last day', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const later = addMonths(date, months);
        const monthsOf = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(monthsOf(later) - monthsOf(date)).toBe(months);
        expect(later.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });
});

describe('weeks', () => {
  test.each([
    ['2026-11-16', 1],
    ['2026-11-21', 6],
    ['2026-11-22', 7],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  test.each([
    ['2026-01-01', 2026, 1],
    ['2026-11-21', 2026, 47],
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2023-01-01', 2022, 52],
  ])('%s lies in %i week %i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  test('a week starts on the Monday at or before the day', () => {
    fc.assert(
      fc.property(someDate, (date) => {
        const monday = startOfIsoWeek(date);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, date)).toBe(weekdayOf(date) - 1);
        expect(isoWeekOf(monday)).toEqual(isoWeekOf(date));
      }),
    );
  });
});

describe('today in Copenhagen', () => {
  test.each([
    ['2026-11-21T22:59:59Z', '2026-11-21'],
    ['2026-11-21T23:00:00Z', '2026-11-22'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
  ])('%s is %s', (instant, expected) => {
    expect(todayInCopenhagen(new Date(instant))).toBe(expected);
  });
});

describe('a typed Danish date', () => {
  test.each([
    ['24-12-2026', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['24/12-2026', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['24. 12. 2026', '2026-12-24'],
    ['24 12 2026', '2026-12-24'],
    ['24122026', '2026-12-24'],
    ['241226', '2026-12-24'],
    ['2026-12-24', '2026-12-24'],
    ['1/2-27', '2027-02-01'],
    ['  1-2-2027 ', '2027-02-01'],
    // Copied off the screen, where dates are held together.
    ['24-\u206012-\u20602026', '2026-12-24'],
    ['29-02-2028', '2028-02-29'],
    ['29-02-2027', null],
    ['31-04-2026', null],
    ['12-24-2026', null],
    ['0-1-2026', null],
    ['24-12-1726', null],
    ['24-12', null],
    ['24-12-202', null],
    ['i morgen', null],
    ['', null],
  ])('%j is %j', (text, expected) => {
    expect(parseDanishDate(text)).toBe(expected);
  });

  test.each([
    ['24/12', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['21-11', '2026-11-21'],
    ['20/11', '2027-11-20'],
    ['29/2', '2028-02-29'],
    ['31/4', null],
  ])('%s without a year, typed on 21 November 2026, is %s', (text, expected) => {
    expect(parseDanishDate(text, '2026-11-21')).toBe(expected);
  });

  test('reads every date back from the way it is written on the screen', () => {
    fc.assert(
      fc.property(someDate, (date) => {
        const [year, month, day] = date.split('-');
        expect(parseDanishDate(`${day}-${month}-${year}`)).toBe(date);
        expect(parseDanishDate(`${Number(day)}/${Number(month)}-${year}`)).toBe(date);
      }),
    );
  });
});
