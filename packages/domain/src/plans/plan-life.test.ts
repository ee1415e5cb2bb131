/** Steps a plan may take, and the version it is agreed as. */
import { describe, expect, test } from '@jest/globals';
import { anAgreedPlan, aPlan, TODAY } from './a-plan.test-data.ts';
import { mayAgree, mayChange, PLAN_STATUSES, PLAN_STEP_NAMES, statusAfter } from './plan-life.ts';

describe('the life of a plan', () => {
  test.each([
    ['DRAFT', 'AGREE', 'AGREED'],
    ['DRAFT', 'REVISE', null],
    ['DRAFT', 'CLOSE', 'CLOSED'],
    ['AGREED', 'AGREE', null],
    ['AGREED', 'REVISE', 'AGREED'],
    ['AGREED', 'CLOSE', 'CLOSED'],
    ['CLOSED', 'AGREE', null],
    ['CLOSED', 'REVISE', null],
    ['CLOSED', 'CLOSE', null],
    ['CLOSED', 'ARCHIVE', 'ARCHIVED'],
    ['ARCHIVED', 'ERASE', 'GONE'],
  ] as const)('from %s, %s leads to %s', (status, step, expected) => {
    expect(statusAfter(status, step)).toBe(expected);
  });

  test('only an archived plan is erased, and only a closed one archived', () => {
    const from = (step: (typeof PLAN_STEP_NAMES)[number]) =>
      PLAN_STATUSES.filter((status) => statusAfter(status, step) !== null);
    expect([from('ARCHIVE'), from('ERASE')]).toEqual([['CLOSED'], ['ARCHIVED']]);
  });

  test('nothing leads back out of the end', () => {
    const after = PLAN_STEP_NAMES.flatMap((step) => [
      statusAfter('CLOSED', step),
      statusAfter('ARCHIVED', step),
    ]);
    expect(new Set(after)).toEqual(new Set([null, 'ARCHIVED', 'GONE']));
  });

  test('a closed plan stays as it is', () => {
    expect(PLAN_STATUSES.map(mayChange)).toEqual([true, true, false, false]);
  });
});

describe('agreeing', () => {
  test('a draft that lacks nothing becomes version 1', () => {
    expect(mayAgree(aPlan(), TODAY)).toEqual({ ok: true, step: 'AGREE', version: 1 });
  });

  test('a changed plan becomes the next version', () => {
    const plan = anAgreedPlan({ version: 3, hasUnagreedChanges: true });
    expect(mayAgree(plan, TODAY)).toEqual({ ok: true, step: 'REVISE', version: 4 });
  });

  test('a plan without changes is not agreed a second time', () => {
    expect(mayAgree(anAgreedPlan(), TODAY)).toEqual({ ok: false, problem: 'NOTHING_NEW' });
  });

  test('what is missing is named', () => {
    expect(mayAgree(aPlan({ goals: [] }), TODAY)).toEqual({
      ok: false,
      problem: 'MISSING',
      missing: [{ key: 'GOAL', section: 'GOALS' }],
    });
  });

  test.each(['CLOSED', 'ARCHIVED'] as const)('a plan that is %s is not agreed', (status) => {
    const plan = aPlan({ status });
    expect(mayAgree(plan, TODAY)).toEqual({ ok: false, problem: 'CLOSED' });
  });
});
