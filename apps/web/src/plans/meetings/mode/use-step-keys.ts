/** Goes through the steps by keyboard, and leaves the keys alone where somebody is writing. */
import { useEffect, useEffectEvent } from 'react';

type Way = { onNext: () => void; onBack: () => void; onLeave: () => void };

/** Where the keys have a meaning of their own; the arrows have none in a checkbox. */
const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches(FIELDS);
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('button, a, input, summary, [role="dialog"]') !== null;

export function useStepKeys({ onNext, onBack, onLeave }: Way): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      // The first press leaves the field, and so saves it; the second leaves the meeting.
      if (isField(event.target)) event.target.blur();
      else onLeave();
      return;
    }
    if (isField(event.target)) return;
    if (event.key === 'ArrowRight' || event.key === 'PageDown') onNext();
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') onBack();
    else if (event.key === 'Enter' && !isPressed(event.target)) onNext();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
