/** What is not saved yet anywhere on the screen; the browser asks before such a page is left. */
import { useSyncExternalStore } from 'react';

const unsaved = new Set<object>();
const listeners = new Set<() => void>();

function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
}

/** Says whether this owner still holds something that is not saved. */
export function setUnsaved(owner: object, isUnsaved: boolean): void {
  if (unsaved.has(owner) === isUnsaved) return;
  if (isUnsaved) unsaved.add(owner);
  else unsaved.delete(owner);
  // A listener that is always there would keep the browser from restoring the page quickly.
  if (unsaved.size > 0) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

/** Whether anything on the screen is not saved yet. */
export const hasUnsaved = (): boolean => unsaved.size > 0;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same, for what must be drawn again when it changes. */
export const useHasUnsaved = (): boolean => useSyncExternalStore(subscribe, hasUnsaved);
