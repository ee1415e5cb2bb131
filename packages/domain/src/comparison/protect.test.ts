/** What is hidden of parts and their total, and that nobody can work it out again. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Figure, sumOf } from './figure.ts';
import { protect } from './protect.ts';

type Count = { key: string; numerator: number; denominator: number };

/** Parts written as 'a 12/20', where 12 is the count and 20 out of how many. */
const countsOf = (text: string): Count[] =>
  text.split(', ').map((part) => {
    const [, key = '', numerator, denominator] = /^(\w+) (\d+)\/(\d+)$/.exec(part) ?? [];
    return { key, numerator: Number(numerator), denominator: Number(denominator) };
  });

/** The parts that are hidden, and whether their total is shown. */
function hide(counts: readonly Count[], smallest?: number) {
  const parts: Figure[] = counts.map((count, at) => ({ ...count, cells: [at], worth: 0 }));
  const total = sumOf('total', 1, parts);
  const hidden = protect([...parts, total], [{ total, parts }], smallest);
  return { hidden: parts.filter((part) => hidden.has(part)), isTotalShown: !hidden.has(total) };
}

const sumsOf = (parts: readonly Count[]) => ({
  count: parts.reduce((sum, { numerator }) => sum + numerator, 0),
  rest: parts.reduce((sum, part) => sum + part.denominator - part.numerator, 0),
});

describe('of parts and their total', () => {
  test.each([
    ['nothing small', 'a 10/20, b 12/30', '', true],
    ['zero of many is no small number', 'a 0/20, b 12/30', '', true],
    ['a small count takes the smallest neighbour along', 'a 4/20, b 12/40, c 12/30', 'ac', true],
    ['a small complement too', 'a 18/20, b 12/40, c 12/30', 'ac', true],
    ['a small denominator too', 'a 0/4, b 12/40, c 12/30', 'ac', true],
    ['two that protect each other', 'a 4/20, b 3/20, c 12/30', 'ab', true],
    ['two whose sum is small still', 'a 1/20, b 1/20, c 12/30', 'abc', true],
    ['a neighbour with nobody protects nothing', 'a 4/20, b 0/25, c 12/30', 'ac', true],
    ['all hidden, and the total still safe', 'a 4/20, b 12/40', 'ab', true],
    ['one part alone', 'a 4/20', 'a', false],
    ['nobody counted', 'a 0/0, b 12/30', '', true],
    ['nobody counted protects nobody', 'a 4/20, b 0/0', 'a', false],
  ])('%s', (_, counts, hidden, isTotalShown) => {
    const found = hide(countsOf(counts));
    expect(found.hidden.map(({ key }) => key).join('')).toBe(hidden);
    expect(found.isTotalShown).toBe(isTotalShown);
  });
});

describe('nobody can work it out', () => {
  const aSide = fc.oneof(fc.nat(8), fc.nat(60));
  const tables = fc.array(fc.tuple(aSide, aSide), { maxLength: 8 }).map((sides) =>
    sides.map(([numerator, rest], at) => ({
      key: String(at),
      numerator,
      denominator: numerator + rest,
    })),
  );

  test('no small count is shown, and total minus shown is never one part or a small count', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 3, max: 10 }), (table, smallest) => {
        const { hidden, isTotalShown } = hide(table, smallest);
        const gone = new Set(hidden.map(({ key }) => key));
        const isSmall = (count: number) => count > 0 && count < smallest;
        for (const { key, numerator, denominator } of table) {
          if (gone.has(key)) continue;
          expect(isSmall(numerator) || isSmall(denominator - numerator)).toBe(false);
        }
        if (!isTotalShown || hidden.length === 0) return;
        const { count, rest } = sumsOf(hidden);
        expect(hidden.length).toBeGreaterThan(1);
        expect(Math.min(count, rest)).toBeGreaterThanOrEqual(smallest);
      }),
      { numRuns: 1000 },
    );
  });

  test('nor can somebody who knows this rule and tries every table that gives the same answer', () => {
    // Every table of three parts with counts and complements up to 5, grouped by what is shown.
    const most = 5;
    const side = most + 1;
    const seen = new Map<string, Set<number>[]>();
    for (let world = 0; world < side ** 6; world++) {
      const digit = (at: number) => Math.floor(world / side ** at) % side;
      const table = [0, 2, 4].map((at) => ({
        key: String(at),
        numerator: digit(at),
        denominator: digit(at) + digit(at + 1),
      }));
      const { hidden, isTotalShown } = hide(table, 3);
      const { count, rest } = sumsOf(hidden);
      // Beyond `most` the tables tried are not all there are; such an answer cannot be judged.
      if (hidden.length === 0 || (isTotalShown && Math.max(count, rest) > most)) continue;
      const gone = new Set(hidden.map(({ key }) => key));
      const shown = table.map((part) => (gone.has(part.key) ? 'HIDDEN' : part));
      const answer = JSON.stringify([shown, isTotalShown && [count, rest]]);
      const values =
        seen.get(answer) ?? hidden.flatMap(() => [new Set<number>(), new Set<number>()]);
      hidden.forEach(({ numerator, denominator }, at) => {
        values[2 * at]?.add(numerator);
        values[2 * at + 1]?.add(denominator - numerator);
      });
      seen.set(answer, values);
    }
    expect(seen.size).toBeGreaterThan(100);
    const known = [...seen].filter(([, values]) => values.some((possible) => possible.size === 1));
    expect(known).toEqual([]);
  });
});
