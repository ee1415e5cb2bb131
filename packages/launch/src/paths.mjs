/** Where things lie in the repository, independent of the folder a command was started from. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = resolve(fileURLToPath(import.meta.url), '../../../..');

/**
 * An absolute path inside the repository.
 * @param {...string} parts
 */
export function inRepository(...parts) {
  return join(repositoryRoot, ...parts);
}
