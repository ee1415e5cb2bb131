/** Refuses a Node that is too old before anything else can fail in a stranger way. */
import { StartFailure } from './start-failure.mjs';

const oldest = [20, 19];

/**
 * @param {string} [version] as in process.versions.node
 * @throws {StartFailure}
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new StartFailure(
    `Node ${oldest.join('.')} or newer is needed, and this is Node ${version}. Get a newer one from https://nodejs.org.`,
  );
}
