/** Tells the page that shows something that the server no longer gives it. */
import { useEffect } from 'react';

const listeners = new Set<() => void>();

/** An answer said that something is not there, or not the viewer's any more. */
export function noteRefused(): void {
  for (const listener of listeners) listener();
}

/** Calls `look` each time something was refused; give the same function at every render. */
export function useOnRefused(look: () => void): void {
  useEffect(() => {
    listeners.add(look);
    return () => void listeners.delete(look);
  }, [look]);
}
