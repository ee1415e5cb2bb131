/** The date each rule gives. */
import { describe, expect, test } from '@jest/globals';
import { dueOnBy, FOLLOW_UP_KINDS, FOLLOW_UP_RULES } from './follow-up-rules.ts';

describe('the rules that make a date', () => {
  test.each([
    ['KI_MEETING', '2026-08-31', '2027-02-28'],
    ['COURSE_END_1_MONTH', '2026-01-31', '2026-02-28'],
    ['COURSE_END_6_MONTHS', '2026-01-31', '2026-07-31'],
    ['TREATMENT_START', '2026-11-21', '2026-12-05'],
    ['INTEGRATED_TREATMENT_START', '2026-12-20', '2027-01-03'],
  ] as const)('%s counted from %s is due on %s', (kind, from, expected) => {
    expect(dueOnBy(kind, from)).toBe(expected);
  });

  test('every kind has a rule of its own with a source', () => {
    const keys = FOLLOW_UP_KINDS.map((kind) => FOLLOW_UP_RULES[kind].key);
    expect(new Set(keys).size).toBe(FOLLOW_UP_KINDS.length);
    expect(FOLLOW_UP_KINDS.every((kind) => FOLLOW_UP_RULES[kind].source.length > 10)).toBe(true);
  });
});
