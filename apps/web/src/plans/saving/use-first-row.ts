/** The first row of an empty list: drawn before it is there, and added with the first that is written in it. */
import { useState } from 'react';
import type { ChangeResult } from './change-result.ts';

type Work = () => Promise<ChangeResult>;
type Add = (id: string) => Promise<ChangeResult>;

export type FirstRow = {
  id: string;
  /** Adds the row, once; whatever is written in it is sent after that. */
  ensure: Work;
  /** To be called when something is typed in it, before that is sent. */
  begin: () => void;
  isBegun: () => boolean;
};

/** A row that is not there yet, under the id it will have. */
class ComingRow {
  readonly id = crypto.randomUUID();
  #adding: Promise<ChangeResult> | null = null;
  #wasTypedIn = false;

  ensure(add: Add): Promise<ChangeResult> {
    this.#adding ??= add(this.id).then((result) => {
      if (result.kind !== 'saved') this.#adding = null;
      return result;
    });
    return this.#adding;
  }

  readonly begin = (): void => {
    this.#wasTypedIn = true;
  };

  readonly isBegun = (): boolean => this.#wasTypedIn || this.#adding !== null;
}

/**
 * Null while the list has rows. The row keeps its id when it is added, so that the field somebody
 * is writing in stays the same field. `add` must give the same row however often it is sent.
 */
export function useFirstRow(isEmpty: boolean, add: Add): FirstRow | null {
  const [row, setRow] = useState(() => new ComingRow());
  const [wasEmpty, setWasEmpty] = useState(isEmpty);
  if (wasEmpty !== isEmpty) {
    setWasEmpty(isEmpty);
    // Should the list be emptied again, the next first row is another one.
    if (isEmpty) setRow(new ComingRow());
  }
  if (!isEmpty) return null;
  return { id: row.id, begin: row.begin, isBegun: row.isBegun, ensure: () => row.ensure(add) };
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

/** The adding of another row, after a first one that is written in and still has to be added. */
export function afterFirst<Args extends unknown[]>(
  first: FirstRow | null,
  add: (...args: Args) => Promise<ChangeResult>,
) {
  return (...args: Args): Promise<ChangeResult> =>
    afterAdding(first?.isBegun() ? first.ensure : undefined, add)(...args);
}
