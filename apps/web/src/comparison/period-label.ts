/** What people call a period: a year, a quarter, or its two dates. */

export type PeriodName =
  | { kind: 'year'; year: number }
  | { kind: 'quarter'; quarter: number; year: number }
  | { kind: 'span'; fromOn: string; toOn: string };

const QUARTER_ENDS: Record<string, [string, number]> = {
  '01-01': ['03-31', 1],
  '04-01': ['06-30', 2],
  '07-01': ['09-30', 3],
  '10-01': ['12-31', 4],
};

/** Both dates are in the period (`yyyy-mm-dd`). */
export function periodName(fromOn: string, toOn: string): PeriodName {
  const span = { kind: 'span', fromOn, toOn } as const;
  const year = Number(fromOn.slice(0, 4));
  if (fromOn.slice(0, 4) !== toOn.slice(0, 4)) return span;
  const [from, to] = [fromOn.slice(5), toOn.slice(5)];
  if (from === '01-01' && to === '12-31') return { kind: 'year', year };
  const [quarterEnd, quarter] = QUARTER_ENDS[from] ?? [];
  return quarter && to === quarterEnd ? { kind: 'quarter', quarter, year } : span;
}
