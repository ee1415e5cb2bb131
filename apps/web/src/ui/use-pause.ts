/** A typed value once the typing pauses, so that not every letter is a search in the log. */
import { useEffect, useState } from 'react';

/** Milliseconds without a key. */
const PAUSE_MS = 300;

export function usePause(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
