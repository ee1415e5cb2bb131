/** Listens to keys pressed inside a part of the page. */
import { type RefObject, useEffect, useEffectEvent } from 'react';

/** The innermost listener hears a key first, and may keep it with `stopPropagation`. */
export function useKeyDown(
  part: RefObject<HTMLElement | null>,
  handle: (event: KeyboardEvent) => void,
): void {
  const onKeyDown = useEffectEvent(handle);
  useEffect(() => {
    const element = part.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [part]);
}
