/** Which form is folded out: by a press, or by itself for what was typed in it before. */
import { useState, useSyncExternalStore } from 'react';
import { subscribe, waitingFor } from './shelf.ts';

type Opened<Form> = { form: Form | null; isByHand: boolean };

/** `keys` names the drafts of each form. Whoever has pressed something decides from then on. */
export function useOpenForm<Form extends string>(
  keys: Readonly<Record<Form, string | readonly string[]>>,
) {
  const names = Object.keys(keys) as Form[];
  const waited = useSyncExternalStore(
    subscribe,
    () => names.find((form) => [keys[form]].flat().some((key) => waitingFor(key))) ?? null,
  );
  const [opened, setOpened] = useState<Opened<Form> | null>(null);
  if (waited !== null && opened === null) setOpened({ form: waited, isByHand: false });
  return {
    open: opened?.form ?? null,
    /** A form that somebody asked for takes the focus; one that came back by itself does not. */
    isByHand: opened?.isByHand ?? false,
    setOpen: (form: Form | null) => setOpened({ form, isByHand: true }),
  };
}
