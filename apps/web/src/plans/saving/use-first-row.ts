/** The first row of an empty list: drawn before it is there, and added with the first that is written in it. */
import { useEffect, useRef, useState } from 'react';
import type { ChangeResult } from './change-result.ts';

type Work = () => Promise<ChangeResult>;

export type FirstRow = {
  id: string;
  /** Adds the row, once; whatever is written in it is sent after that. */
  ensure: Work;
  /** To be called when something is typed in it, before that is sent. */
  begin: () => void;
  isBegun: () => boolean;
};

/**
 * Null while the list has rows. The row keeps its id when it is added, so that the field somebody
 * is writing in stays the same field. `add` must give the same row however often it is sent.
 */
export function useFirstRow(
  isEmpty: boolean,
  add: (id: string) => Promise<ChangeResult>,
): FirstRow | null {
  const [id, setId] = useState(() => crypto.randomUUID());
  const wasTypedIn = useRef(false);
  const adding = useRef<Promise<ChangeResult> | null>(null);
  // Should the list be emptied again, the next first row is another one.
  const [wasEmpty, setWasEmpty] = useState(isEmpty);
  if (isEmpty !== wasEmpty) {
    setWasEmpty(isEmpty);
    if (!isEmpty) setId(crypto.randomUUID());
  }
  useEffect(() => {
    if (isEmpty) return;
    adding.current = null;
    wasTypedIn.current = false;
  }, [isEmpty]);
  if (!isEmpty) return null;
  return {
    id,
    begin: () => {
      wasTypedIn.current = true;
    },
    isBegun: () => wasTypedIn.current || adding.current !== null,
    ensure: () => {
      adding.current ??= add(id).then((result) => {
        if (result.kind !== 'saved') adding.current = null;
        return result;
      });
      return adding.current;
    },
  };
}

/** The change of a row that may still have to be added first. */
export function afterAdding<Args extends unknown[]>(
  ensure: Work | undefined,
  change: (...args: Args) => Promise<ChangeResult>,
) {
  return async (...args: Args): Promise<ChangeResult> => {
    if (!ensure) return change(...args);
    const added = await ensure();
    return added.kind === 'saved' ? change(...args) : added;
  };
}
