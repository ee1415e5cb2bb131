// The calendar file: the coming days of a copy, and nothing that tells what they are about.

import { describe, expect, test } from '@jest/globals';
import { aCopy } from '../../testing/a-copy.ts';
import type { PlanCopy } from './copy.ts';
import { planCalendar } from './plan-calendar.ts';

const now = new Date('2026-11-21T09:00:00Z');
/** With the folded lines of the format put together again. */
const written = (changes: Partial<PlanCopy> = {}) =>
  planCalendar(aCopy(changes), now).replace(/\r\n[ \t]/g, '');
const daysIn = (file: string) =>
  [...file.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)]
    .map(([, day]) => Number(day))
    .toSorted((a, b) => a - b);

describe('the calendar of a plan', () => {
  test('has the next follow-up and the days of interventions that are not over', () => {
    expect(daysIn(written())).toEqual([20261218, 20270115, 20270131, 20270201, 20270301]);
  });

  test('has a meeting that lies after the agreement, and none that was held', () => {
    expect(written()).not.toContain('Møde om planen');
    expect(written({ agreedOn: '2026-11-19' })).toContain('Møde om planen');
  });

  test('has a next follow-up that was overdue at the agreement, or it could be empty', () => {
    const file = written({ agreedOn: '2027-03-02', sections: ['FOLLOW_UP'] });
    expect(daysIn(file)).toEqual([20270301]);
  });

  test('has only the days of the sections that the reader may have', () => {
    expect(daysIn(written({ sections: ['FOLLOW_UP'] }))).toEqual([20270301]);
    expect(daysIn(written({ sections: ['MAPPING'] }))).toEqual([]);
  });

  test('names nobody and no effort, but the number on paper', () => {
    const file = written();
    expect(file).not.toMatch(/Alma|Karla|Milo|Bodil|Kilde|bolig|medicin|Rusmiddel|trang/i);
    expect(file).toContain('Se indsats 2.1 i version 3 af planen.');
  });

  test('of a later version takes the place of the earlier one, whoever it is sent to', () => {
    const entries = (file: string) => file.match(/^UID:.*$/gm)?.toSorted();
    const later = written({ id: '01a2b3c4-0000-7000-8000-000000000002', number: 4 });
    expect(entries(later)).toEqual(entries(written()));
    expect(new Set(entries(later)).size).toBe(entries(later)?.length);
    expect(later).toContain('SEQUENCE:4');
    expect(written()).toContain('SEQUENCE:3');
  });

  test('is whole days in the format, ended as the format asks', () => {
    const file = planCalendar(aCopy(), now);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(file).toContain('DTSTAMP:20261121T090000Z');
    expect(file).not.toContain('TZID');
  });

  test('says in every entry that it is made up, where it is', () => {
    const summaries = (file: string) => file.match(/^SUMMARY:.*$/gm) ?? [];
    expect(summaries(written()).every((line) => line.includes('fiktive data'))).toBe(true);
    expect(summaries(written({ isFictive: false })).join()).not.toContain('fiktive');
  });
});
