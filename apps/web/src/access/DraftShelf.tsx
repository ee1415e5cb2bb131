/** Has what is typed kept on the device, and finds what waits there; asked for with a live session. */
import { useEffect } from 'react';
import { openDraftStore } from '../ui/drafts/draft-store.ts';
import { isShelfOpen, openShelf } from '../ui/drafts/shelf.ts';
import { useDraftKey } from './use-draft-key.ts';

const RETRY_MS = 10_000;

let isOpening = false;

// A page that came over an open line has no vault, and an old browser no database.
async function openStore(secret: string) {
  if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return null;
  return openDraftStore(secret);
}

export default function DraftShelf() {
  const askKey = useDraftKey();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = async () => {
      if (isOpening || isShelfOpen()) return;
      isOpening = true;
      const secret = await askKey().catch(() => null);
      if (secret) await openShelf(openStore(secret));
      else timer = setTimeout(() => void open(), RETRY_MS);
      isOpening = false;
    };
    void open();
    return () => clearTimeout(timer);
  }, [askKey]);
  return null;
}
