// Writes files into one zip as it is sent, so that no second copy of them lies in memory.

import { setImmediate } from 'node:timers/promises';
import type { Response } from 'express';
import { Zip, ZipPassThrough } from 'fflate';

export type ZipFile = { name: string; bytes: Uint8Array };

/** PDF is packed already: the files are put in as they are. Lets other requests in between two files. */
export async function zipTo(response: Response, files: readonly ZipFile[]): Promise<void> {
  const zip = new Zip((error, chunk, isLast) => {
    if (error) {
      response.destroy(error);
      return;
    }
    response.write(chunk);
    if (isLast) response.end();
  });
  for (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(bytes, true);
    await setImmediate();
  }
  zip.end();
}
