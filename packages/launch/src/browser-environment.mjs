/** What the browser journeys need to find a browser on a machine that has none. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The browser comes in a package and unpacks itself into the temporary folder. It brings the system
 * libraries that a bare machine lacks only when it believes to be in the place it was made for.
 * @returns {{ env: NodeJS.ProcessEnv, remove: () => void }}
 */
export function browserEnvironment() {
  if (process.env.CHROMIUM_PATH) return { env: {}, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'sammenhaeng-browser-'));
  return {
    env: { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: folder },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
