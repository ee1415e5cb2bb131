/** What is not saved yet anywhere on the screen; the browser asks before anything would be lost. */
import { useSyncExternalStore } from 'react';

/** Why it is not saved: on its way, no answer, a choice to make, refused, or of a page left behind. */
type Reason = 'onItsWay' | 'unanswered' | 'conflict' | 'refused' | 'leftBehind';

export type Unsaved = {
  reason: Reason;
  /** Whether the device holds it, so that it outlives the page. */
  isKept: boolean;
};

/** How many of each, and how many would be lost with the page. */
export type UnsavedCounts = Record<Reason, number> & { unkept: number };

/** Whether what is typed is kept on the device: not asked yet, it is, or this browser cannot. */
export type Keeping = 'unknown' | 'kept' | 'impossible';

const unsaved = new Map<object, Unsaved>();
const listeners = new Set<() => void>();
let keeping: Keeping = 'unknown';
let counts = count();

function count(): UnsavedCounts {
  const all = { onItsWay: 0, unanswered: 0, conflict: 0, refused: 0, leftBehind: 0, unkept: 0 };
  for (const { reason, isKept } of unsaved.values()) {
    all[reason] += 1;
    if (!isKept) all.unkept += 1;
  }
  return all;
}

function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
}

function tell() {
  counts = count();
  // A listener that is always there would keep the browser from restoring the page quickly.
  if (counts.unkept > 0) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

/** Says what this owner still holds that is not saved; null when it holds nothing. */
export function setUnsaved(owner: object, what: Unsaved | null): void {
  const before = unsaved.get(owner);
  if (before?.reason === what?.reason && before?.isKept === what?.isKept) return;
  if (what) unsaved.set(owner, what);
  else unsaved.delete(owner);
  tell();
}

/** Says whether the device keeps what is typed. */
export function setKeeping(next: Keeping): void {
  keeping = next;
  tell();
}

/** Whether anything that was typed is not saved yet. */
export const hasUnsaved = (): boolean => unsaved.size > 0;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useUnsaved = (): UnsavedCounts => useSyncExternalStore(subscribe, () => counts);

export const useKeeping = (): Keeping => useSyncExternalStore(subscribe, () => keeping);
