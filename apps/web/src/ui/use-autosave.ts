/** One field that saves itself, for a component. */
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type Save } from './autosave.ts';
import type { Typed } from './drafts/draft.ts';
import { keptAutosave, type KeptField, resumeDraft } from './drafts/kept-autosave.ts';
import { subscribe, waitingFor } from './drafts/shelf.ts';

type Options<Value> = {
  /** Milliseconds to wait for more. */
  delay?: number;
  /** Where it is kept on the device; without, only as long as the page is open. */
  kept?: KeptField<Value> | null;
};

/** `value` is what the server has; `save` may change from render to render. */
export function useAutosave<Value extends Typed>(
  value: Value,
  save: Save<Value>,
  { delay, kept }: Options<Value> = {},
) {
  const [autosave] = useState(() =>
    kept
      ? keptAutosave(value, save, delay, kept)
      : new Autosave(value, save, delay === undefined ? {} : { delay }),
  );
  const view = useSyncExternalStore(autosave.subscribe, autosave.view);
  const draft = useSyncExternalStore(subscribe, () => (kept ? waitingFor(kept.name.key) : null));
  useLayoutEffect(() => autosave.saveBy(save), [autosave, save]);
  useEffect(() => autosave.receive(value), [autosave, value]);
  useEffect(() => {
    if (draft) resumeDraft(autosave, draft);
  }, [autosave, draft]);
  return { autosave, view };
}
