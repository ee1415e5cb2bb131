/** A form over something that others change too: nothing typed is lost, and what they did is told. */
import { useState } from 'react';
import type { Refusal } from '../staff/invited.ts';
import type { PlaceOutcome } from './use-change-places.ts';

type Values = Readonly<Record<string, string | null>>;

/** What was typed stays; what was not touched is what stands by now. */
function rebased<Typed extends Values>(typed: Typed, seen: Typed, now: Typed): Typed {
  const kept = Object.entries(typed).filter(([name, value]) => value !== seen[name]);
  return { ...now, ...Object.fromEntries(kept) };
}

interface Options<Typed> {
  /** What stands, as the fields show it. */
  stands: Typed;
  revision: number;
  onSaved: () => void;
}

export function usePlaceForm<Typed extends Values>({ stands, revision, onSaved }: Options<Typed>) {
  const [seen, setSeen] = useState({ stands, revision });
  const [typed, setTyped] = useState(stands);
  const [isSaving, setSaving] = useState(false);
  const [wasTold, setTold] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (seen.revision !== revision) {
    setSeen({ stands, revision });
    setTyped(rebased(typed, seen.stands, stands));
    // While it is being saved, the answer says whose change it was.
    if (!isSaving) setTold(true);
  }

  async function save(change: () => Promise<PlaceOutcome>) {
    if (isSaving) return;
    setSaving(true);
    setRefusal(null);
    const outcome = await change();
    setSaving(false);
    setTold(outcome.kind === 'conflict');
    if (outcome.kind === 'done') onSaved();
    if (outcome.kind === 'refused') setRefusal(outcome.refusal);
  }

  return {
    typed,
    change: (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes })),
    save,
    isSaving,
    refusal,
    /** Somebody else has changed it since the form was opened. */
    wasTold,
  };
}
