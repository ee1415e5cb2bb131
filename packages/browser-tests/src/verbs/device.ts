// What somebody finds who looks into the browser's storage instead of at the screen.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from '../house/expect.ts';

/** Everything in the page's databases as one text, bytes as the signs they would be. */
export const inTheDatabases = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const told = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return told(new Uint8Array(value));
      if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
      return value;
    };
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        found.push(store, await asked(rows.getAllKeys()), await asked(rows.getAll()));
      }
      database.close();
    }
    return JSON.stringify(found, (_, value: unknown) => told(value));
  });

/** The files of a device's storage in which these words stand, in any way browsers write signs. */
export function filesWith(folder: string, words: string): string[] {
  const wide = Buffer.from(words, 'utf16le');
  const forms = [Buffer.from(words), wide, Buffer.from(wide).swap16()];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}

/** Looks at the device must agree before what was typed has come to its place there. */
const LOOKS = 4;

/** Waits until the device has what was typed last: nothing has been written to it for a while. */
export async function untilKept(page: Page): Promise<void> {
  let [found, alike] = ['', 0];
  const look = async () => {
    const now = await inTheDatabases(page);
    [found, alike] = [now, now === found ? alike + 1 : 0];
    return alike;
  };
  await expect.poll(look, { intervals: [250] }).toBeGreaterThanOrEqual(LOOKS);
}

/**
 * Cuts the line to the server, and nothing else: the page itself can still be loaded. The device
 * keeps things by then, as it does a moment after a page stands: its key comes over this line.
 */
export async function cutsTheLine(page: Page): Promise<void> {
  await expect.poll(() => inTheDatabases(page)).toContain('drafts');
  await page.route('**/graphql', (route) => route.abort('connectionfailed'));
}

export async function mendsTheLine(page: Page): Promise<void> {
  await page.unroute('**/graphql');
}

/** Holds back what the page sends under this name; answers with how to let it go, once and for all. */
export async function holds(page: Page, operation: string): Promise<() => void> {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(operation)) await gone;
    await route.continue();
  });
  return letGo;
}
