/** Municipalities in clusters in a region: three totals, and none gives a municipality away. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CountedRow } from './small-numbers.ts';
import { suppressInGroups } from './small-numbers-in-groups.ts';

const row = (key: string, numerator: number, denominator: number): CountedRow => ({
  key,
  numerator,
  denominator,
});
const big = { key: 'big', rows: [row('x', 20, 40), row('y', 30, 60)] };

describe('small numbers in groups', () => {
  test('a second row is hidden in the same group, and every total can be shown', () => {
    const group = { key: 'small', rows: [row('a', 2, 30), row('b', 10, 30), row('c', 10, 40)] };
    const { groups, isTotalShown } = suppressInGroups([group, big]);
    expect(groups[0]?.rows.map(({ state }) => state)).toEqual(['HIDDEN', 'HIDDEN', 'SHOWN']);
    expect(groups.map((one) => one.isTotalShown)).toEqual([true, true]);
    expect(isTotalShown).toBe(true);
  });

  test('a group that cannot hide its row takes the total of all with it', () => {
    const { groups, isTotalShown } = suppressInGroups([{ key: 's', rows: [row('a', 2, 30)] }, big]);
    expect(groups.map((one) => one.isTotalShown)).toEqual([false, true]);
    expect(isTotalShown).toBe(false);
  });

  test('two such groups protect each other in the total of all', () => {
    const one = { key: 'one', rows: [row('a', 3, 30)] };
    const two = { key: 'two', rows: [row('b', 4, 30)] };
    expect(suppressInGroups([one, two, big])).toMatchObject({
      groups: [{ isTotalShown: false }, { isTotalShown: false }, { isTotalShown: true }],
      isTotalShown: true,
    });
  });

  test('no difference between a total and what is shown under it is a single row or small', () => {
    const rows = fc.array(
      fc.tuple(fc.nat(9), fc.nat(30)).map(([count, rest]) => row('r', count, count + rest)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 4 }), (tables) => {
        const groups = tables.map((table) => ({ key: 'g', rows: table }));
        const result = suppressInGroups(groups);
        const hiddenOf = (at: number) =>
          (tables[at] ?? []).filter((_, n) => result.groups[at]?.rows[n]?.state === 'HIDDEN');
        const differences = result.groups.flatMap((g, at) =>
          g.isTotalShown ? [hiddenOf(at)] : [],
        );
        const rest = result.groups.flatMap((g, at) => (g.isTotalShown ? [] : hiddenOf(at)));
        if (result.isTotalShown) differences.push(rest);
        for (const left of differences.filter((some) => some.length > 0)) {
          const count = left.reduce((sum, { numerator }) => sum + numerator, 0);
          const all = left.reduce((sum, { denominator }) => sum + denominator, 0);
          expect(left.length).toBeGreaterThan(1);
          expect(Math.min(count, all - count)).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 500 },
    );
  });
});
