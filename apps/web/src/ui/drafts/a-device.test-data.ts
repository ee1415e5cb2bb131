/** A device in memory, and what becomes of it when a page is loaded anew. */
import { createHash } from 'node:crypto';
import { act, cleanup } from '@testing-library/react';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { discard, openShelf, waitingDrafts, writeNow } from './shelf.ts';

/** A device that holds these, and tells what was written to it. */
export function aDevice(...found: Draft[]) {
  const held = new Map(found.map((one) => [one.key, one]));
  const writes: string[][] = [];
  const store: DraftStore = {
    all: async () => [...held.values()],
    write: async (changes) => {
      writes.push([...changes.keys()]);
      for (const [key, one] of changes) {
        if (one) held.set(key, one);
        else held.delete(key);
      }
    },
    nameOf: async (text) => createHash('sha256').update(text).digest('hex'),
    close: () => undefined,
  };
  return { store, held, writes };
}

export type Device = ReturnType<typeof aDevice>;

/** A page at work on a device that holds these. */
export async function onADevice(...found: Draft[]): Promise<Device> {
  const device = aDevice(...found);
  await openShelf(Promise.resolve(device.store));
  return device;
}

/** Everything the page had in memory is gone; what the device holds is found again. */
export async function reload({ held }: Device): Promise<Device> {
  // The page that is left still shows what is kept.
  await act(writeNow);
  const left = [...held.values()];
  cleanup();
  // A field that is left has its words sent at once; a page that is gone hears no answer to that.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  waitingDrafts().forEach(discard);
  await writeNow();
  return onADevice(...left);
}
