/** A form over something that others change too: nothing typed is lost, and what they did is told. */
import { useLayoutEffect, useState } from 'react';
import type { FormFields } from '../../ui/drafts/form-fields.ts';
import { useKeptValues } from '../../ui/drafts/use-kept-values.ts';
import { TAB_PAGES } from '../kept-forms.ts';
import type { Refusal } from '../staff/invited.ts';
import type { PlaceOutcome } from './use-change-places.ts';

type Values = Readonly<Record<string, string>>;

/** What is other than it was seen. */
function differing<Typed extends Values>(typed: Typed, seen: Typed): Partial<Typed> {
  const entries = Object.entries(typed).filter(([name, value]) => value !== seen[name]);
  return Object.fromEntries(entries) as Partial<Typed>;
}

/** What each form of a place is told. */
export interface PlaceFormProps {
  /** False where it came back by itself. */
  hasFocus: boolean;
  onSaved: () => void;
  onClose: () => void;
}

interface Options<Typed> extends Pick<PlaceFormProps, 'onSaved' | 'onClose'> {
  key: string;
  title: string;
  /** What stands, as the fields show it. */
  stands: Typed;
  /** How each is read back from the device. */
  fields: FormFields<Typed>;
  revision: number;
}

export function usePlaceForm<Typed extends Values>(options: Options<Typed>) {
  const { key, title, stands, fields, revision, onSaved, onClose } = options;
  const { values, begin, change, forget } = useKeptValues<Typed>(
    { key, page: TAB_PAGES.kommuner, place: null, label: title },
    () => stands,
    fields,
  );
  const [seen, setSeen] = useState(revision);
  const [isSaving, setSaving] = useState(false);
  const [wasTold, setTold] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (seen !== revision) {
    setSeen(revision);
    // While it is being saved, the answer says whose change it was.
    if (!isSaving) setTold(true);
  }

  // What was typed stays; what was not touched is what stands by now. A form that was left on the
  // device began with what stood then.
  useLayoutEffect(() => {
    if (Object.keys(differing(begin, stands)).length === 0) return;
    const typed = differing(values, begin);
    forget(stands);
    change(typed);
  });

  async function save(send: () => Promise<PlaceOutcome>) {
    if (isSaving) return;
    setSaving(true);
    setRefusal(null);
    const outcome = await send();
    setSaving(false);
    setTold(outcome.kind === 'conflict');
    if (outcome.kind === 'refused') setRefusal(outcome.refusal);
    if (outcome.kind !== 'done') return;
    forget();
    onSaved();
  }

  return {
    typed: values,
    change,
    save,
    isSaving,
    refusal,
    /** Somebody else has changed it since the form was opened. */
    wasTold,
    giveUp: () => {
      forget();
      onClose();
    },
  };
}
