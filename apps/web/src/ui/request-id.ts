/** Finds the number that names a failed request in the server's log. */

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** `extensions.requestId` of the first error of an answer; null when there is none. */
export function requestIdOf(error: unknown): string | null {
  if (!isRecord(error) || !Array.isArray(error.errors)) return null;
  const first: unknown = error.errors[0];
  const extensions = isRecord(first) ? first.extensions : null;
  const id = isRecord(extensions) ? extensions.requestId : null;
  return typeof id === 'string' ? id : null;
}
