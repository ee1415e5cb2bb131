/** The texts of a form that is sent by a button: kept on the device until it is sent or given up. */
import { use, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../ui/drafts/draft.ts';
import { drop, keep, putBack, take } from '../../ui/drafts/shelf.ts';
import { setUnsaved } from '../../ui/unsaved.ts';
import { usePlanSaving } from '../saving/PlanSaving.tsx';
import { WrittenIn } from '../saving/written-in.ts';
import { useWaitingDrafts } from './use-waiting-drafts.ts';

type Texts = Record<string, string>;

/** Only what this form still has a field for. */
function textsIn<Values extends Texts>(draft: Draft, known: Values): Values {
  const read = JSON.parse(String(draft.to)) as Record<string, unknown>;
  const texts = Object.keys(known).map((name) => [name, read[name] ?? known[name]]);
  return Object.fromEntries(texts) as Values;
}

/**
 * @param part names the form on this plan's page
 * @param label as the screen calls it
 * @param empty every field of the form with nothing in it
 */
export function useKeptForm<Values extends Texts>(part: string, label: string, empty: Values) {
  const { planId: page } = usePlanSaving();
  const place = use(WrittenIn);
  const key = `${page}.${part}`;
  const [values, setValues] = useState(empty);
  const held = useRef<Draft | null>(null);
  const found = useWaitingDrafts().find((draft) => draft.key === key);

  const [taken, setTaken] = useState<Draft | null>(null);
  if (found && found !== taken) {
    setTaken(found);
    setValues((before) => textsIn(found, before));
  }
  useEffect(() => {
    if (!found) return;
    take(found);
    held.current = found;
  }, [found]);

  // A form that is folded away with words in it keeps them for the next time.
  useEffect(
    () => () => {
      if (held.current) putBack(held.current, true);
      held.current = null;
    },
    [],
  );

  function forget() {
    if (held.current) setUnsaved(held.current, null);
    held.current = null;
    drop(key);
  }

  function change(changes: Partial<Values>) {
    const next = { ...values, ...changes };
    setValues(next);
    const words = Object.values(next).filter(Boolean).join(', ');
    if (words === '') return forget();
    if (held.current) setUnsaved(held.current, null);
    const draft: Draft = { key, page, place, label, from: '', to: JSON.stringify(next), words };
    held.current = draft;
    void keep(draft).then((isKept) => {
      if (held.current === draft && !isKept) setUnsaved(draft, { reason: 'leftBehind', isKept });
    });
  }

  return { values, change, forget };
}
