/** Keys for rows that are only read and have no id: a frozen version keeps words, not rows. */

/** What a row says is its key; of two that say the same, the second is the second. */
export function keyed<Row>(rows: readonly Row[]): { key: string; row: Row }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const words = JSON.stringify(row);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { key: `${count} ${words}`, row };
  });
}
