/** Two people in one plan: each field is settled on its own, and nobody's words are lost. */

/** What a field was when the writer saw it, and what the writer made it. JSON values. */
export type FieldChange = { from: unknown; to: unknown };

/** `mine` is the writer's value, `theirs` the one that stands. */
export type FieldConflict = { field: string; mine: unknown; theirs: unknown };

/**
 * Sorts changes into those that may be written and those where somebody else was first.
 * A change applies when the field still is what the writer saw, or already is what the writer
 * wants: sending the same change twice, as after a lost answer, therefore does no harm.
 * Missing, undefined and null are the same: no value.
 */
export function mergeChanges(
  current: Record<string, unknown>,
  changes: Record<string, FieldChange>,
): { apply: Record<string, unknown>; conflicts: FieldConflict[] } {
  const apply: [string, unknown][] = [];
  const conflicts: FieldConflict[] = [];
  for (const [field, { from, to }] of Object.entries(changes)) {
    const theirs = Object.hasOwn(current, field) ? current[field] : null;
    if (isSameValue(theirs, from) || isSameValue(theirs, to)) apply.push([field, to]);
    else conflicts.push({ field, mine: to, theirs });
  }
  // fromEntries makes own properties of every name, also of '__proto__'.
  return { apply: Object.fromEntries(apply), conflicts };
}

function isSameValue(a: unknown, b: unknown): boolean {
  if ((a ?? null) === (b ?? null)) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    const areLists = Array.isArray(a) && Array.isArray(b) && a.length === b.length;
    return areLists && a.every((item, index) => isSameValue(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => isSameValue(a[field], b[field]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
