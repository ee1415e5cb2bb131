/** Clears away throwaway databases whose test run was killed: their server would live for ever. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { throwawayParents, throwawayPrefix } from './database-folder.mjs';
import { stopLeftover } from './postmaster.mjs';
import { isSameProcess } from './process-identity.mjs';

/**
 * Stops and removes every throwaway database whose owner is gone. One that belongs to another
 * user, or is just being made, is left alone.
 * @param {import('./postgres-binaries.mjs').Binaries} binaries
 */
export async function sweepThrowaways(binaries) {
  for (const parent of throwawayParents().filter((folder) => existsSync(folder))) {
    for (const entry of readdirSync(parent).filter((found) => found.startsWith(throwawayPrefix))) {
      const folder = join(parent, entry);
      try {
        const [pid, startMark] = readFileSync(join(folder, 'owner'), 'utf8').split(' ');
        if (!pid || !startMark || isSameProcess(Number(pid), startMark)) continue;
        await stopLeftover({ folder, data: join(folder, 'data'), binaries, account: null });
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // Not ours to read, or gone meanwhile.
      }
    }
  }
}
