/** What an error of the API says of itself: the number that names it in the log, and its code. */

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function extensionOf(error: unknown, name: string): string | null {
  if (!isRecord(error) || !Array.isArray(error.errors)) return null;
  const first: unknown = error.errors[0];
  const extensions = isRecord(first) ? first.extensions : null;
  const value = isRecord(extensions) ? extensions[name] : null;
  return typeof value === 'string' ? value : null;
}

/** `extensions.requestId` of the first error of an answer; null when there is none. */
export const requestIdOf = (error: unknown): string | null => extensionOf(error, 'requestId');

/** `extensions.code` of the first error of an answer; null when there is none. */
export const errorCodeOf = (error: unknown): string | null => extensionOf(error, 'code');
