/** What may be published of one year: every municipality, cluster and the region, in quarters and as a whole. */
import { type Figure, type Sum, sumOf } from './figure.ts';
import { protect } from './protect.ts';
import type { CellState } from './small-numbers.ts';

/** A municipality's follow-ups: one count for each of the year's four quarters. */
export type PlaceCounts = {
  code: string;
  clusterId: string | null;
  quarters: readonly { onTime: number; due: number }[];
};

/** A figure with what may be shown of it. */
export type Published = { state: CellState; numerator: number; denominator: number };

export type PublishedYear = {
  municipality: (code: string, quarter: number | null) => Published;
  cluster: (id: string, quarter: number) => Published;
  region: (quarter: number | null) => Published;
};

const WORTH = { quarter: 0, clusterQuarter: 1, regionQuarter: 2, year: 3, regionYear: 4 };
const NOTHING: Published = { state: 'NONE', numerator: 0, denominator: 0 };

/**
 * Everything that any screen shows of a year is decided together. A steering group may read the
 * quarters, the twelve months, the cluster and the region beside each other; decided one by one, a
 * hidden quarter would be the twelve months less three quarters, and a hidden municipality the
 * cluster less its neighbours. There are five kinds of figures and four ways they add up:
 *
 *   quarters of a municipality  -> its twelve months
 *   municipalities of a cluster -> the cluster, each quarter
 *   clusters                    -> the region, each quarter
 *   municipalities, and quarters of the region -> the region's twelve months
 *
 * The two published years share no quarter, so each is decided alone. What this does not hide: who
 * saves the figures of one year end and of the next has two sums that overlap in three quarters.
 */
export function publishYear(places: readonly PlaceCounts[]): PublishedYear {
  const { figures, sums } = figuresOf(places);
  const hidden = protect([...figures.values()], sums);
  const find = (key: string): Published => {
    const figure = figures.get(key);
    if (!figure) return NOTHING;
    const { numerator, denominator } = figure;
    return { state: hidden.has(figure) ? 'HIDDEN' : stateShown(figure), numerator, denominator };
  };
  return {
    municipality: (code, quarter) => find(keyOf('m', code, quarter)),
    cluster: (id, quarter) => find(keyOf('c', id, quarter)),
    region: (quarter) => find(keyOf('r', '', quarter)),
  };
}

const stateShown = (figure: Figure): CellState => (figure.denominator === 0 ? 'NONE' : 'SHOWN');

const keyOf = (kind: 'm' | 'c' | 'r', id: string, quarter: number | null) =>
  `${kind}/${id}/${quarter ?? 'year'}`;

function figuresOf(places: readonly PlaceCounts[]): { figures: Map<string, Figure>; sums: Sum[] } {
  const figures = new Map<string, Figure>();
  const sums: Sum[] = [];
  const add = (figure: Figure) => {
    figures.set(figure.key, figure);
    return figure;
  };
  const addSum = (key: string, worth: number, parts: readonly Figure[]) => {
    const total = figures.get(key) ?? add(sumOf(key, worth, parts));
    sums.push({ total, parts });
    return total;
  };

  const byPlace = places.map(({ code, quarters }, place) =>
    quarters.map(({ onTime, due }, quarter) =>
      add({
        key: keyOf('m', code, quarter),
        numerator: onTime,
        denominator: due,
        cells: [place * quarters.length + quarter],
        worth: WORTH.quarter,
      }),
    ),
  );
  const years = places.map(({ code }, place) =>
    addSum(keyOf('m', code, null), WORTH.year, byPlace[place] ?? []),
  );
  const clusters = [...new Set(places.map(({ clusterId }) => clusterId))];
  const inQuarter = (clusterId: string | null, quarter: number) =>
    places.flatMap((place, at) => {
      const figure = byPlace[at]?.[quarter];
      return place.clusterId === clusterId && figure ? [figure] : [];
    });
  const regionQuarters = (places[0]?.quarters ?? []).map((_, quarter) => {
    const parts = clusters.flatMap((id) =>
      id === null
        ? inQuarter(null, quarter)
        : [addSum(keyOf('c', id, quarter), WORTH.clusterQuarter, inQuarter(id, quarter))],
    );
    return addSum(keyOf('r', '', quarter), WORTH.regionQuarter, parts);
  });
  addSum(keyOf('r', '', null), WORTH.regionYear, years);
  addSum(keyOf('r', '', null), WORTH.regionYear, regionQuarters);
  return { figures, sums };
}
