/** A mark is told from both of its ends. */
import { expect, test } from '@jest/globals';
import { marksOf } from './marks-of.ts';

const [job, treatment, gone] = [{ id: 'job' }, { id: 'treatment' }, { id: 'gone' }];
const mark = (existingPlanId: string, otherPlanId: string) => ({
  id: `${existingPlanId}-${otherPlanId}`,
  existingPlanId,
  otherPlanId,
  kind: 'OVERLAP' as const,
  note: '',
});
const plans = [job, treatment];
const marks = [mark('job', 'treatment'), mark('gone', 'job')];

test('with the other plan, whichever of the two it was said of', () => {
  expect(marksOf(job, marks, plans)).toEqual([{ mark: marks[0], other: treatment, isOwn: true }]);
  expect(marksOf(treatment, marks, plans)).toEqual([{ mark: marks[0], other: job, isOwn: false }]);
});

test('and not where the other plan is gone, or the plan has no id', () => {
  expect(marksOf(gone, marks, plans)).toHaveLength(1);
  expect(marksOf({ id: null }, marks, [{ id: null }])).toEqual([]);
});
