/** The three counters, less what was recorded on this page since they were counted. */

export type Counts = { overdue: number; thisWeek: number; later: number };

type Counted = { bucket: 'OVERDUE' | 'THIS_WEEK' | 'LATER' | null; outcome: string | null };

/** A row that has its outcome no longer waits, though it still stands there with its undo. */
export function countsNow(counts: Counts, rows: readonly Counted[]): Counts {
  const recorded = (bucket: Counted['bucket']) =>
    rows.filter((row) => row.outcome !== null && row.bucket === bucket).length;
  return {
    overdue: Math.max(0, counts.overdue - recorded('OVERDUE')),
    thisWeek: Math.max(0, counts.thisWeek - recorded('THIS_WEEK')),
    later: Math.max(0, counts.later - recorded('LATER')),
  };
}
