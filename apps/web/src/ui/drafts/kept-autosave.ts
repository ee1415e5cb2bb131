/** Fields that keep what is typed on the device: each is one, on however many screens it is shown. */
import { Autosave, type Change, type Save } from '../autosave.ts';
import type { Draft, FieldName, Typed } from './draft.ts';
import { drop, keep, putBack, setAside, take } from './shelf.ts';

export type KeptField<Value> = {
  name: FieldName;
  /** The value as people read it. */
  words: (value: Value) => string;
};

/** Those that hold something unsaved or are on the screen, by their key. */
const living = new Map<string, object>();

/** The field's own object: the one that is at work already, or a new one. */
export function keptAutosave<Value extends Typed>(
  value: Value,
  save: Save<Value>,
  delay: number | undefined,
  { name, words }: KeptField<Value>,
): Autosave<Value> {
  // One key is one field, and so one kind of value.
  const known = living.get(name.key) as Autosave<Value> | undefined;
  if (known) return known;

  const draftOf = (change: Change<Value>): Draft => ({
    ...name,
    ...change,
    words: words(change.to),
  });
  const autosave: Autosave<Value> = new Autosave(value, save, {
    ...(delay === undefined ? {} : { delay }),
    keeper: { keep: (change) => keep(draftOf(change)), drop: () => drop(name.key) },
    onChange: (isWatched) => {
      if (isWatched) {
        living.set(name.key, autosave);
        return;
      }
      const change = autosave.unsaved();
      // Nobody looks at it, and it is still on its way: it goes on by itself.
      if (change && !autosave.isStuck()) return;
      living.delete(name.key);
      if (!change) return;
      // It waits for an answer of theirs: it is asked for when they come back.
      autosave.release();
      putBack(draftOf(change), autosave.view().isKept);
    },
  });
  return autosave;
}

/** Gives a field what was typed in it before the page was left. */
export function resumeDraft<Value extends Typed>(autosave: Autosave<Value>, draft: Draft): void {
  take(draft);
  const { from, to, sent = [] } = draft;
  // The field wrote it itself; the server checks it as it does everything.
  if (!autosave.resume({ from, to, sent } as Change<Value>)) setAside(draft);
}
