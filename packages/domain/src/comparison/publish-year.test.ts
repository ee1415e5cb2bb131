/** A published year shows no small number, and nothing from which one follows. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type PlaceCounts, publishYear } from './publish-year.ts';
import { spans } from './spans.test-data.ts';

const QUARTERS = [0, 1, 2, 3] as const;

const place = (
  code: string,
  clusterId: string | null,
  counts: [number, number][],
): PlaceCounts => ({
  code,
  clusterId,
  quarters: counts.map(([onTime, late]) => ({ onTime, due: onTime + late })),
});

/** Every figure of a year as a sum of cells, with what a reader gets of it. */
function everything(places: readonly PlaceCounts[]) {
  const year = publishYear(places);
  const cell = (at: number, quarter: number) => at * QUARTERS.length + quarter;
  const all = places.map((_, at) => at);
  const inCluster = (id: string) => all.filter((at) => places[at]?.clusterId === id);
  const clusters = [...new Set(places.flatMap(({ clusterId }) => clusterId ?? []))];
  const over = (at: number[], quarters: readonly number[]) =>
    at.flatMap((one) => quarters.map((quarter) => cell(one, quarter)));
  return [
    ...places.flatMap(({ code }, at) => [
      ...QUARTERS.map((q) => ({ cells: [cell(at, q)], ...year.municipality(code, q) })),
      { cells: over([at], QUARTERS), ...year.municipality(code, null) },
    ]),
    ...clusters.flatMap((id) =>
      QUARTERS.map((q) => ({ cells: over(inCluster(id), [q]), ...year.cluster(id, q) })),
    ),
    ...QUARTERS.map((q) => ({ cells: over(all, [q]), ...year.region(q) })),
    { cells: over(all, QUARTERS), ...year.region(null) },
  ];
}

const places = fc
  .array(
    fc.record({
      cluster: fc.constantFrom('nord', 'syd', null),
      counts: fc.array(fc.tuple(fc.nat(25), fc.nat(9)), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((rows) => rows.map(({ cluster, counts }, at) => place(String(at), cluster, counts)));

describe('a published year', () => {
  test('never shows a count or a complement of one to four', () => {
    fc.assert(
      fc.property(places, (rows) => {
        for (const { state, numerator, denominator } of everything(rows)) {
          if (state !== 'SHOWN') continue;
          for (const count of [numerator, denominator - numerator]) {
            expect(count === 0 || count >= 5).toBe(true);
          }
        }
      }),
    );
  });

  test('never shows figures from which a hidden one follows, by any adding and subtracting', () => {
    fc.assert(
      fc.property(places, (rows) => {
        const figures = everything(rows);
        const size = rows.length * QUARTERS.length;
        const vector = (cells: number[]) =>
          Array.from({ length: size }, (_, at) => (cells.includes(at) ? 1 : 0));
        const shown = figures.filter(({ state }) => state !== 'HIDDEN');
        const known = shown.map(({ cells }) => vector(cells));
        for (const { cells } of figures.filter(({ state }) => state === 'HIDDEN')) {
          expect(spans(known, vector(cells))).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('shows everything where nothing is small', () => {
    const rows = ['a', 'b', 'c'].map((code) =>
      place(code, 'syd', [
        [20, 10],
        [30, 0],
        [25, 8],
        [0, 12],
      ]),
    );
    expect(everything(rows).every(({ state }) => state === 'SHOWN')).toBe(true);
  });

  test('hides one more quarter and one more municipality for one small number, and no total', () => {
    const big: [number, number] = [20, 10];
    const rows = [
      place('small', 'syd', [[20, 2], big, big, big]),
      ...['b', 'c', 'd'].map((code) => place(code, 'syd', [big, big, big, big])),
    ];
    const year = publishYear(rows);
    const hidden = rows.flatMap(({ code }) =>
      QUARTERS.filter((q) => year.municipality(code, q).state === 'HIDDEN'),
    );
    expect(hidden).toHaveLength(4);
    expect(rows.every(({ code }) => year.municipality(code, null).state === 'SHOWN')).toBe(true);
    expect(QUARTERS.every((q) => year.cluster('syd', q).state === 'SHOWN')).toBe(true);
    expect(year.region(null).state).toBe('SHOWN');
  });

  test('keeps nothing to count apart from hidden', () => {
    const year = publishYear([
      place('a', null, [
        [0, 0],
        [3, 9],
        [9, 9],
        [9, 9],
      ]),
    ]);
    expect(year.municipality('a', 0).state).toBe('NONE');
    expect(year.municipality('a', 1).state).toBe('HIDDEN');
    expect(year.municipality('unknown', 1).state).toBe('NONE');
  });
});
