/** One text for one value: what a fingerprint of an agreed version is made of. */

/**
 * The value as JSON with the keys of every object in order of their UTF-16 codes, so that the same
 * content gives the same text whatever order a database or a program keeps its keys in. Otherwise
 * as `JSON.stringify`: no spaces, keys without a value left out. Throws TypeError on a value that
 * is no JSON at all, such as a function.
 */
export function canonicalJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? sorted(part) : part,
  );
  if (text === undefined) throw new TypeError('Not a value that JSON can hold');
  return text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Keys that look like numbers come first in any JavaScript object; they do so every time.
function sorted(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
