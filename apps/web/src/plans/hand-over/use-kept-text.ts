/** A longer text that is sent by a button: kept on the device while it is typed, until it is sent. */
import { useEffect, useRef, useState } from 'react';
import type { Draft, FieldName } from '../../ui/drafts/draft.ts';
import { drop, keep, take } from '../../ui/drafts/shelf.ts';
import { setUnsaved } from '../../ui/unsaved.ts';
import { useWaitingDrafts } from '../drafts/use-waiting-drafts.ts';

/** What was typed and not sent, by field: a form that is folded away keeps its words. */
const typed = new Map<string, string>();

type KeptText = { text: string; setText: (text: string) => void; forget: () => void };

export function useKeptText(name: FieldName): KeptText {
  const { key } = name;
  const [text, setState] = useState(typed.get(key) ?? '');
  const owner = useRef({});
  const found = useWaitingDrafts().find((draft) => draft.key === key) ?? null;

  // What the device kept goes back into the field, unless somebody has begun anew.
  const words = typeof found?.to === 'string' ? found.to : '';
  if (text === '' && words !== '') setState(words);
  useEffect(() => {
    if (!found) return;
    if (!typed.has(key)) typed.set(key, words);
    take(found);
  }, [found, key, words]);

  function setText(next: string) {
    setState(next);
    if (next === '') return forget();
    typed.set(key, next);
    const draft: Draft = { ...name, from: '', to: next, words: next };
    void keep(draft).then((isKept) =>
      setUnsaved(owner.current, isKept ? null : { reason: 'leftBehind', isKept }),
    );
  }

  function forget() {
    setState('');
    typed.delete(key);
    drop(key);
    setUnsaved(owner.current, null);
  }

  return { text, setText, forget };
}
