/** Ending a plan: what each reason asks for, and which dates live on. */
import { describe, expect, test } from '@jest/globals';
import { FOLLOW_UP_KINDS } from '../follow-ups/follow-up-rules.ts';
import {
  archiveProblem,
  type Ending,
  endingProblems,
  followUpsAfterEnd,
  isSettledByEnd,
  PLAN_END_REASONS,
} from './ending.ts';

const TODAY = '2026-11-21';

const anEnding = (changes: Partial<Ending> = {}): Ending => ({
  reason: 'COURSE_FINISHED',
  note: '',
  courseEndedOn: '2026-11-13',
  isFollowUpDeclined: false,
  referredOn: null,
  ...changes,
});

describe('what a reason asks for', () => {
  test.each([
    ['a finished course with its day', {}, []],
    ['a course that ends today', { courseEndedOn: TODAY }, []],
    ['a finished course without its day', { courseEndedOn: null }, ['COURSE_END_MISSING']],
    ['a course that ends tomorrow', { courseEndedOn: '2026-11-22' }, ['IN_FUTURE']],
    ['a citizen who declines', { reason: 'CITIZEN_DECLINED', courseEndedOn: null }, []],
    ['a citizen who moved', { reason: 'CITIZEN_MOVED', courseEndedOn: null }, []],
    ['a citizen who died', { reason: 'CITIZEN_DIED', courseEndedOn: null }, []],
    ['a referral without its day', { reason: 'REFERRED_TO_REGION' }, ['REFERRAL_MISSING']],
    ['a referral', { reason: 'REFERRED_TO_REGION', referredOn: TODAY }, []],
    [
      'a referral to come',
      { reason: 'REFERRED_TO_REGION', referredOn: '2026-12-01' },
      ['IN_FUTURE'],
    ],
    ['no need now, without words', { reason: 'NOT_NEEDED_NOW', note: ' ' }, ['WORDS_MISSING']],
    ['no need now, in words', { reason: 'NOT_NEEDED_NOW', note: 'Én indsats er nok' }, []],
    ['another reason without words', { reason: 'OTHER' }, ['WORDS_MISSING']],
    ['another reason in words', { reason: 'OTHER', note: 'Dobbelt plan' }, []],
  ] as const)('%s', (_, changes, expected) => {
    const problems = endingProblems('AGREED', anEnding(changes), TODAY);
    expect(problems.map(({ problem }) => problem)).toEqual(expected);
  });

  test.each(['CLOSED', 'ARCHIVED'] as const)('a plan that is %s is not ended again', (status) => {
    expect(endingProblems(status, anEnding(), TODAY)).toEqual([
      { field: 'planId', problem: 'CLOSED' },
    ]);
  });
});

describe('the dates that the end makes', () => {
  test('a finished course is followed up after 1 and after 6 months', () => {
    expect(followUpsAfterEnd(anEnding(), false).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['COURSE_END_1_MONTH', '2026-12-13'],
      ['COURSE_END_6_MONTHS', '2027-05-13'],
    ]);
  });

  test('nobody is followed up who said no', () => {
    expect(followUpsAfterEnd(anEnding({ isFollowUpDeclined: true }), false)).toEqual([]);
  });

  test.each(PLAN_END_REASONS.filter((reason) => reason !== 'COURSE_FINISHED'))(
    '%s makes no follow-up of a course, whatever date stands there',
    (reason) => {
      const made = followUpsAfterEnd(anEnding({ reason }), false);
      expect(made.map(({ kind }) => kind)).toEqual([]);
    },
  );

  test('a referral said at the end starts its clock, one said before has it already', () => {
    const ending = anEnding({ reason: 'REFERRED_TO_REGION', referredOn: '2026-11-20' });
    expect(followUpsAfterEnd(ending, false)).toEqual([
      { kind: 'INTEGRATED_TREATMENT_START', dueOn: '2026-12-04', ruleKey: 'integratedStart' },
    ]);
    expect(followUpsAfterEnd(ending, true)).toEqual([]);
  });
});

describe('the dates that end with the plan', () => {
  test.each([
    ['COURSE_FINISHED', ['KI_MEETING', 'TREATMENT_START']],
    ['CITIZEN_DECLINED', [...FOLLOW_UP_KINDS]],
    [
      'CITIZEN_MOVED',
      ['KI_MEETING', 'COURSE_END_1_MONTH', 'COURSE_END_6_MONTHS', 'TREATMENT_START'],
    ],
    ['CITIZEN_DIED', [...FOLLOW_UP_KINDS]],
    ['REFERRED_TO_REGION', ['KI_MEETING', 'TREATMENT_START']],
    ['NOT_NEEDED_NOW', ['KI_MEETING']],
    ['OTHER', ['KI_MEETING']],
  ] as const)('%s settles %j', (reason, expected) => {
    expect(FOLLOW_UP_KINDS.filter((kind) => isSettledByEnd(kind, reason))).toEqual(expected);
  });
});

test.each([
  ['DRAFT', 0, 'NOT_CLOSED'],
  ['AGREED', 0, 'NOT_CLOSED'],
  ['ARCHIVED', 0, 'NOT_CLOSED'],
  ['CLOSED', 1, 'FOLLOW_UPS_OPEN'],
  ['CLOSED', 0, null],
] as const)('a plan that is %s with %s open follow-ups: %s', (status, openFollowUps, expected) => {
  expect(archiveProblem({ status, openFollowUps })).toBe(expected);
});
