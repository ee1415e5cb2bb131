/** One text that saves itself, for a component. */
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type Save } from './autosave.ts';

/** `value` is what the server has; `save` may change from render to render. */
export function useAutosave(value: string, save: Save) {
  const [autosave] = useState(() => new Autosave(value, save));
  const view = useSyncExternalStore(autosave.subscribe, autosave.view);
  useLayoutEffect(() => autosave.saveBy(save), [autosave, save]);
  useEffect(() => autosave.receive(value), [autosave, value]);
  return { autosave, view };
}
