/** Moves one of a list: a step up or down, or to a place. */

/** The same list when the item is not there or already at the end of the way. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): readonly string[] {
  return placed(ids, id, ids.indexOf(id) + step);
}

/** The same list when the item is not there, is there already, or the place is none of the list. */
export function placed(ids: readonly string[], id: string, to: number): readonly string[] {
  const from = ids.indexOf(id);
  if (from === -1 || to === from || to < 0 || to >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
