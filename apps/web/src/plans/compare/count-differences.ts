/** How much differs: fields that stand alone, and lines, each of them once. */
type Line = { change: string; fields: readonly unknown[]; lines?: readonly Line[] };
type Section = { fields: readonly unknown[]; lines: readonly Line[] };

/** A goal in which only interventions changed counts as those; a new goal counts once, with all in it. */
function countOf({ change, fields, lines = [] }: Line): number {
  if (change === 'ADDED' || change === 'REMOVED') return 1;
  const inside = lines.reduce((sum, line) => sum + countOf(line), 0);
  return inside + (fields.length > 0 ? 1 : 0);
}

export const countDifferences = (sections: readonly Section[]): number =>
  sections.reduce(
    (sum, { fields, lines }) =>
      sum + fields.length + lines.reduce((inside, line) => inside + countOf(line), 0),
    0,
  );
