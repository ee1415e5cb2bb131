/** The counts behind the sentence above the heat map. */
import { describe, expect, test } from '@jest/globals';
import { fulfilmentSummary } from './fulfilment-summary.ts';

type Level = number | null;

/** One municipality; each pair is a recommendation's level before and now, null not answered. */
function row(...pairs: [before: Level, now: Level][]) {
  const cells = pairs.map(([before, now], index) => ({
    recommendationNumber: index + 1,
    state: now === null ? ('NOT_ANSWERED' as const) : ('ANSWERED' as const),
    level: now,
    previousState: before === null ? ('NOT_ANSWERED' as const) : ('ANSWERED' as const),
    previousLevel: before,
  }));
  return { cells, answeredCount: pairs.filter(([, now]) => now !== null).length };
}

describe('what the heat map shows', () => {
  test('a municipality without one answer is not counted as having answered', () => {
    const summary = fulfilmentSummary([row([1, 0]), row([1, null])]);
    expect(summary).toMatchObject({ municipalityCount: 2, answeredCount: 1 });
  });

  test('a municipality that left something unanswered has answered partly', () => {
    const rows = [row([1, 0], [1, null]), row([1, 0], [1, 2]), row([1, null], [1, null])];
    expect(fulfilmentSummary(rows)).toMatchObject({ answeredCount: 2, partlyCount: 1 });
  });

  test('recommendations that stand equal are all named', () => {
    const summary = fulfilmentSummary([row([3, 3], [4, 4], [0, 2])]);
    expect(summary.mostInPlace).toEqual({ numbers: [1, 2], count: 1 });
  });

  test('nothing in place names nothing', () => {
    expect(fulfilmentSummary([row([0, 2])]).mostInPlace).toBeNull();
  });

  test('the largest rise counts those who answered both rounds', () => {
    const rows = [row([1, 3], [null, 4]), row([2, 3], [null, 4]), row([4, 4], [null, 4])];
    expect(fulfilmentSummary(rows).largestRise).toEqual({ number: 1, from: 1, to: 3 });
  });

  test('a fall is no rise', () => {
    expect(fulfilmentSummary([row([4, 1])]).largestRise).toBeNull();
  });
});
