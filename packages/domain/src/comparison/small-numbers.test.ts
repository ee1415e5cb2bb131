/** What is hidden, and that nobody can work it out again. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type CountedRow, suppress } from './small-numbers.ts';

/** Rows written as 'a 12/20', where 12 is the count and 20 out of how many. */
const rowsOf = (text: string): CountedRow[] =>
  text.split(', ').map((row) => {
    const [, key = '', numerator, denominator] = /^(\w+) (\d+)\/(\d+)$/.exec(row) ?? [];
    return { key, numerator: Number(numerator), denominator: Number(denominator) };
  });
const hiddenIn = (text: string, smallest?: number) =>
  suppress(rowsOf(text), smallest)
    .rows.filter((row) => row.state === 'HIDDEN')
    .map((row) => row.key)
    .join('');

describe('small numbers', () => {
  test.each([
    ['nothing small', 'a 10/20, b 12/30', '', true],
    ['zero of many is no small number', 'a 0/20, b 12/30', '', true],
    ['all of many neither', 'a 20/20, b 12/30', '', true],
    ['exactly the smallest cell', 'a 5/10, b 12/30', '', true],
    ['a small count takes the smallest neighbour along', 'a 4/20, b 12/40, c 12/30', 'ac', true],
    ['a small complement too', 'a 18/20, b 12/40, c 12/30', 'ac', true],
    ['a small denominator too', 'a 0/4, b 12/40, c 12/30', 'ac', true],
    ['two that protect each other', 'a 4/20, b 3/20, c 12/30', 'ab', true],
    ['two whose sum is small still', 'a 1/20, b 1/20, c 12/30', 'abc', true],
    ['a neighbour with nobody protects nothing', 'a 4/20, b 0/25, c 12/30', 'ac', true],
    ['two neighbours when one is not enough', 'a 1/2, b 0/25, c 30/30, d 0/50', 'abc', true],
    ['all hidden, and the total still safe', 'a 4/20, b 12/40', 'ab', true],
    ['one row alone', 'a 4/20', 'a', false],
    ['nothing can protect it from the total', 'a 4/20, b 0/30', 'a', false],
    ['nobody counted', 'a 0/0, b 12/30', '', true],
    ['nobody counted protects nobody', 'a 4/20, b 0/0', 'a', false],
  ])('%s', (_, rows, hidden, isTotalShown) => {
    expect(hiddenIn(rows)).toBe(hidden);
    expect(suppress(rowsOf(rows)).isTotalShown).toBe(isTotalShown);
  });

  test('a hidden row carries no number, and no case is another mark than zero', () => {
    expect(suppress(rowsOf('a 4/20, b 0/30, c 0/0')).rows).toEqual([
      { key: 'a', state: 'HIDDEN', numerator: null, denominator: null },
      { key: 'b', state: 'SHOWN', numerator: 0, denominator: 30 },
      { key: 'c', state: 'NONE', numerator: null, denominator: null },
    ]);
  });

  test('the smallest cell can be set, but never under three', () => {
    expect(hiddenIn('a 3/20, b 12/30', 3)).toBe('');
    expect(hiddenIn('a 8/20, b 12/30', 10)).toBe('ab');
    expect(() => suppress([], 2)).toThrow(RangeError);
  });

  test.each([
    [6, 5],
    [-1, 5],
    [1.5, 5],
    [Number.NaN, 5],
  ])('%d out of %d is no count', (numerator, denominator) => {
    expect(() => suppress([{ key: 'a', numerator, denominator }])).toThrow(RangeError);
  });
});

describe('nobody can work it out', () => {
  const aRow = fc
    .oneof(fc.nat(8), fc.nat(60))
    .chain((numerator) =>
      fc.oneof(fc.nat(8), fc.nat(60)).map((complement) => ({ numerator, complement })),
    );
  const tables = fc.array(aRow, { maxLength: 8 }).map((rows) =>
    rows.map(({ numerator, complement }, at) => ({
      key: String(at),
      numerator,
      denominator: numerator + complement,
    })),
  );

  test('no small count is shown, and total minus shown is never one row or a small count', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 3, max: 10 }), (table, smallest) => {
        const { rows, isTotalShown } = suppress(table, smallest);
        const isSmall = (count: number) => count > 0 && count < smallest;
        for (const { numerator, denominator } of rows) {
          if (numerator === null || denominator === null) continue;
          expect(isSmall(numerator) || isSmall(denominator - numerator)).toBe(false);
        }
        const left = table.filter((_, at) => rows[at]?.state === 'HIDDEN');
        if (!isTotalShown || left.length === 0) return;
        const count = left.reduce((sum, { numerator }) => sum + numerator, 0);
        const all = left.reduce((sum, { denominator }) => sum + denominator, 0);
        expect(left.length).toBeGreaterThan(1);
        expect(Math.min(count, all - count)).toBeGreaterThanOrEqual(smallest);
      }),
      { numRuns: 1000 },
    );
  });

  test('nor can somebody who knows this rule and tries every table that gives the same answer', () => {
    // Every table of three rows with counts and complements up to 5, grouped by what is shown.
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
      const { rows, isTotalShown } = suppress(table, 3);
      const left = table.filter((_, at) => rows[at]?.state === 'HIDDEN');
      const count = left.reduce((sum, { numerator }) => sum + numerator, 0);
      const rest = left.reduce((sum, row) => sum + row.denominator - row.numerator, 0);
      // Beyond `most` the tables tried are not all there are; such an answer cannot be judged.
      if (left.length === 0 || (isTotalShown && Math.max(count, rest) > most)) continue;
      const answer = JSON.stringify([rows, isTotalShown && [count, rest]]);
      const values = seen.get(answer) ?? left.flatMap(() => [new Set<number>(), new Set<number>()]);
      left.forEach(({ numerator, denominator }, at) => {
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
