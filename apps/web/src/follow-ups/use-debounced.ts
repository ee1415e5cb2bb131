/** A value once it has stopped changing. */
import { useEffect, useState } from 'react';

/** Milliseconds without a key before a search is sent. */
const DELAY_MS = 300;

export function useDebounced<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DELAY_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
