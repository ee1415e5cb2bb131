/** Finds the same line in two versions of a plan. */

export type Matched<Line> = {
  /** In the order of the later version. */
  pairs: { before: Line; after: Line }[];
  added: Line[];
  removed: Line[];
};

type Keys<Line> = {
  /** What the line says; where ids are missing, the same words are the same line. */
  words: (line: Line) => string;
  /** What kind of line it is; null where a line in the same place is no sign of being the same. */
  kind: ((line: Line) => string) | null;
};

/**
 * The same row is the same line. Versions from before rows were kept have none: there the same
 * words are the same line (the second of two alike is the second), and then the same place and
 * kind. Two rows that both are known and differ are never the same line. Turned round, the answer
 * is the same pairs turned round.
 */
export function matchLines<Line extends { id?: string }>(
  before: readonly Line[],
  after: readonly Line[],
  { words, kind }: Keys<Line>,
): Matched<Line> {
  const partner = new Map<Line, Line>();
  const taken = new Set<Line>();
  const pairUp = (isSame: (one: Line, other: Line) => boolean) => {
    for (const other of after) {
      if (partner.has(other)) continue;
      const one = before.find((line) => !taken.has(line) && isSame(line, other));
      if (!one) continue;
      partner.set(other, one);
      taken.add(one);
    }
  };
  const mayBeSame = (one: Line, other: Line) => one.id === undefined || other.id === undefined;
  pairUp((one, other) => one.id !== undefined && one.id === other.id);
  pairUp((one, other) => mayBeSame(one, other) && words(one) === words(other));
  if (kind) {
    pairUp(
      (one, other) =>
        mayBeSame(one, other) &&
        kind(one) === kind(other) &&
        before.indexOf(one) === after.indexOf(other),
    );
  }
  return {
    pairs: after.flatMap((line) => {
      const one = partner.get(line);
      return one ? [{ before: one, after: line }] : [];
    }),
    added: after.filter((line) => !partner.has(line)),
    removed: before.filter((line) => !taken.has(line)),
  };
}
