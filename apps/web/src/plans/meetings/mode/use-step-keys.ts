/** Goes through the steps by keyboard, with keys that nobody else on the page wants. */
import { useEffect, useEffectEvent } from 'react';

type Way = { onNext: () => void; onBack: () => void; onLeave: () => void };

/** Where the keys have a meaning of their own; the arrows have none in a checkbox. */
const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches(FIELDS);
/** What is folded out over a step: it moves, presses and closes by the same keys. */
const FOLDED_OUT = 'dialog, [role="dialog"], [data-own-keys]';
const PRESSED_BY_ENTER = 'button, a, input, summary';
const isWithin = (target: EventTarget | null, parts: string): boolean =>
  target instanceof Element && target.closest(parts) !== null;

/** With one of these held down a key belongs to the browser: it marks text, or goes a page back. */
const HELD = ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const;

export function useStepKeys({ onNext, onBack, onLeave }: Way): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || HELD.some((key) => event[key])) return;
    if (isWithin(event.target, FOLDED_OUT)) return;
    if (event.key === 'Escape') {
      // The first press leaves the field, and so saves it; the second leaves the meeting.
      if (isField(event.target)) event.target.blur();
      else onLeave();
      return;
    }
    if (isField(event.target)) return;
    if (event.key === 'ArrowRight' || event.key === 'PageDown') onNext();
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') onBack();
    else if (event.key === 'Enter' && !isWithin(event.target, PRESSED_BY_ENTER)) onNext();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
