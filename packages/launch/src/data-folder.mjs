/** Makes the app's data folder, readable by nobody else. */
import { chmodSync, mkdirSync } from 'node:fs';
import { errorCode, StartFailure } from './start-failure.mjs';

/**
 * Makes the folder unless it is there.
 * @param {string} dataDir
 */
export function makeDataFolder(dataDir) {
  try {
    const made = mkdirSync(dataDir, { recursive: true });
    // Under root the database's own user must pass through, but not list what lies beside it.
    if (made) chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (error) {
    throw notWritable(dataDir, error);
  }
}

/**
 * @param {string} dataDir
 * @param {unknown} cause
 */
export function notWritable(dataDir, cause) {
  return new StartFailure(
    `The data folder ${dataDir} cannot be written (${errorCode(cause)}). Start as the user it belongs to, or set DATA_DIR to another folder.`,
    { cause },
  );
}
