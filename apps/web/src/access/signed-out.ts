/** That the session has ended while the viewer was working, and who waits for the next one. */
import { useSyncExternalStore } from 'react';
import { type Observable, Subject, take } from 'rxjs';

let isSignedOut = false;
const listeners = new Set<() => void>();
const signedIn = new Subject<void>();

function set(next: boolean) {
  isSignedOut = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Asks the viewer to sign in, and speaks once when that has happened. */
export function untilSignedIn(): Observable<void> {
  set(true);
  return signedIn.pipe(take(1));
}

/** The viewer is back: everything that waited goes on. */
export function noteSignedIn(): void {
  set(false);
  signedIn.next();
}

/** Whether the viewer has to sign in again before the page can go on. */
export const useIsSignedOut = (): boolean => useSyncExternalStore(subscribe, () => isSignedOut);
