/** The drafts on this device that no field on the screen has taken back yet. */
import { useSyncExternalStore } from 'react';
import type { Draft } from './draft.ts';
import { subscribe, waitingDrafts } from './shelf.ts';

export const useWaitingDrafts = (): readonly Draft[] =>
  useSyncExternalStore(subscribe, waitingDrafts);

/** Whether something waits for a field whose key begins so; its row is unfolded for it. */
export const useHasWaiting = (prefix: string): boolean =>
  useSyncExternalStore(subscribe, () =>
    waitingDrafts().some((draft) => draft.key.startsWith(prefix)),
  );
