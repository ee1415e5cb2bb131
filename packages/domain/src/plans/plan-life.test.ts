/** Steps a plan may take, and the version it is agreed as. */
import { describe, expect, test } from '@jest/globals';
import { anAgreedPlan, aPlan, TODAY } from './a-plan.test-data.ts';
import { mayAgree, mayChange, statusAfter } from './plan-life.ts';

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
  ] as const)('from %s, %s leads to %s', (status, step, expected) => {
    expect(statusAfter(status, step)).toBe(expected);
  });

  test('a closed plan stays as it is', () => {
    expect([mayChange('DRAFT'), mayChange('AGREED'), mayChange('CLOSED')]).toEqual([
      true,
      true,
      false,
    ]);
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

  test('a closed plan is not agreed', () => {
    const plan = aPlan({ status: 'CLOSED' });
    expect(mayAgree(plan, TODAY)).toEqual({ ok: false, problem: 'CLOSED' });
  });
});
