/** Whether anybody has touched the page yet: what is not seen at first is fetched only then. */
import { useSyncExternalStore } from 'react';

/**
 * Any of these means that somebody is there; a screen reader's own cursor sends the click alone.
 * Scrolling, focus and a pointer that moves are not among them: a page that settles scrolls and
 * focuses by itself, and a browser tells of the pointer again whenever what lies under it changed.
 */
const SIGNS = [
  'pointerdown',
  'touchstart',
  'click',
  'wheel',
  'keydown',
  'beforeprint',
  'hashchange',
];

/** Whoever only reads, listens or searches gets the rest too, once the page has stood this long. */
const STILL_MS = 500;

// Awake until told to sleep: only a page that is opened anew has anything to wait for.
let isAwake = true;
let still: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

function wake(): void {
  for (const sign of SIGNS) window.removeEventListener(sign, wake, { capture: true });
  isAwake = true;
  for (const tell of waiting) tell();
}

/** For a page that is opened: it sleeps until it is touched, or has stood still for a while. */
export function sleepUntilTouched(): void {
  // An address with a place in it is on its way there.
  if (window.location.hash !== '') return;
  isAwake = false;
  for (const sign of SIGNS) {
    window.addEventListener(sign, wake, { capture: true, passive: true });
  }
}

function wakeWhenStill(): void {
  if (isAwake) return;
  // Not every browser tells when it is idle.
  const whenIdle = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act));
  clearTimeout(still);
  still = setTimeout(() => whenIdle(wake), STILL_MS);
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  // The while begins when the last part that waits stands on the screen.
  wakeWhenStill();
  return () => waiting.delete(tell);
}

export const useIsAwake = (): boolean => useSyncExternalStore(subscribe, () => isAwake);
