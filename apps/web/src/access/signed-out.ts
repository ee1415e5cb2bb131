/** That the viewer has to sign in again while they work, why, and who waits for it. */
import { useSyncExternalStore } from 'react';
import { type Observable, Subject, take } from 'rxjs';

/** The session ended, or somebody else signed in beside this tab. */
export type SignedOut = 'ended' | 'other';

let reason: SignedOut | null = null;
const listeners = new Set<() => void>();
const signedIn = new Subject<void>();

function set(next: SignedOut | null) {
  reason = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Asks the viewer to sign in, and speaks once when that has happened. */
export function untilSignedIn(why: SignedOut): Observable<void> {
  set(why);
  return signedIn.pipe(take(1));
}

/** The viewer is back: everything that waited goes on. */
export function noteSignedIn(): void {
  set(null);
  signedIn.next();
}

export const isSignedOut = (): boolean => reason !== null;

/** Why the viewer has to sign in again before the page can go on, or null. */
export const useSignedOut = (): SignedOut | null => useSyncExternalStore(subscribe, () => reason);
