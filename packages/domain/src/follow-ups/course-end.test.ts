/** A course that ended: two dates, or none. */
import { describe, expect, test } from '@jest/globals';
import { followUpsAfterCourseEnd } from './course-end.ts';

describe('when a course has ended', () => {
  test('the citizen is followed up after one month and after six', () => {
    const course = { endedOn: '2026-08-31', citizenDeclined: false, citizenDied: false };
    expect(followUpsAfterCourseEnd(course)).toEqual([
      { kind: 'COURSE_END_1_MONTH', dueOn: '2026-09-30', ruleKey: 'courseEndFirst' },
      { kind: 'COURSE_END_6_MONTHS', dueOn: '2027-02-28', ruleKey: 'courseEndSecond' },
    ]);
  });

  test.each([
    ['declined', true, false],
    ['died', false, true],
  ])('nobody is followed up when the citizen %s', (_, citizenDeclined, citizenDied) => {
    const course = { endedOn: '2026-08-31', citizenDeclined, citizenDied };
    expect(followUpsAfterCourseEnd(course)).toEqual([]);
  });
});
