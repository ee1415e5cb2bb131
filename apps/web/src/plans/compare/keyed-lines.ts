/** Keys for the lines of a comparison, which have no ids: what they are, and which of those alike. */

type Line = { kind: string; change: string; before: unknown; after: unknown };

export function keyedLines<L extends Line>(lines: readonly L[]): { key: string; line: L }[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const words = JSON.stringify([line.kind, line.change, line.before, line.after]);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { key: `${count} ${words}`, line };
  });
}
