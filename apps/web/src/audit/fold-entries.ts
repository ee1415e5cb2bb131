/** Folds lines of the log that say the same of the same plan, one right after the other. */

type Line = {
  at: string;
  employeeName?: string | null;
  action: string;
  outcome: string;
  planId?: string | null;
  purpose?: string | null;
  legalGround?: string | null;
};

/** The newest line, and the ones it stands for: newest first, itself among them. */
export type Fold<Entry> = { newest: Entry; lines: readonly Entry[] };

/** Who comes back to a plan later has opened it anew. */
const ONE_SITTING_MS = 30 * 60 * 1000;

/** A page asks for its parts one by one, and each is a line: what one sees as one, once. */
function belongTogether(newer: Line, older: Line): boolean {
  return (
    newer.planId !== null &&
    newer.planId === older.planId &&
    newer.employeeName === older.employeeName &&
    newer.action === older.action &&
    newer.outcome === older.outcome &&
    newer.purpose === older.purpose &&
    newer.legalGround === older.legalGround &&
    Date.parse(newer.at) - Date.parse(older.at) <= ONE_SITTING_MS
  );
}

export function foldEntries<Entry extends Line>(entries: readonly Entry[]): Fold<Entry>[] {
  const folds: { newest: Entry; lines: Entry[] }[] = [];
  for (const entry of entries) {
    const fold = folds.at(-1);
    const last = fold?.lines.at(-1);
    if (fold && last && belongTogether(last, entry)) fold.lines.push(entry);
    else folds.push({ newest: entry, lines: [entry] });
  }
  return folds;
}
