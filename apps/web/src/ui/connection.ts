/** Whether the server answers, and when it last did. */
import { useSyncExternalStore } from 'react';

let isConnected = true;
let lastAnswerAt = 0;
const listeners = new Set<() => void>();

function set(next: boolean) {
  if (next === isConnected) return;
  isConnected = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** An answer came: the session is alive for another while. */
export function noteAnswer(): void {
  lastAnswerAt = Date.now();
  set(true);
}

export function noteNoAnswer(): void {
  set(false);
}

/** Milliseconds since 1970 of the last answer; 0 before the first. */
export const lastAnswer = (): number => lastAnswerAt;

/** False from a request without an answer until the next answer. */
export const useIsConnected = (): boolean => useSyncExternalStore(subscribe, () => isConnected);

/** Calls each time the network or the server is back; answers with the way to stop. */
export function onConnected(listener: () => void): () => void {
  const stop = subscribe(() => isConnected && listener());
  window.addEventListener('online', listener);
  return () => {
    stop();
    window.removeEventListener('online', listener);
  };
}
