/** Remembers the row that was removed last, so that it can be put back as it was. */
import { useState } from 'react';
import type { ChangeResult } from './change-result.ts';

/** `restore` is null where the row cannot be put back as it was. */
type Restore = (() => Promise<ChangeResult>) | null;
type Removed = { sentence: string; restore: Restore; hasFailed: boolean; reason?: string };

export type Undo = {
  removed: Removed | null;
  /** Removes at once; when it was removed, `restore` is offered until the next removal. */
  remove: (sentence: string, work: () => Promise<ChangeResult>, restore: Restore) => Promise<void>;
  /** The way back from something that was done elsewhere. */
  offer: (sentence: string, restore: Restore) => void;
  undo: () => Promise<boolean>;
  refusal: string | null;
};

export function useUndo(): Undo {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function remove(...[sentence, work, restore]: Parameters<Undo['remove']>) {
    setRefusal(null);
    const result = await work();
    if (result.kind === 'saved') offer(sentence, restore);
    else setRefusal('message' in result ? result.message : '');
  }

  function offer(sentence: string, restore: Restore) {
    setRefusal(null);
    setRemoved({ sentence, restore, hasFailed: false });
  }

  async function undo() {
    if (!removed?.restore) return false;
    const result = await removed.restore();
    const reason = result.kind === 'refused' ? { reason: result.message } : {};
    setRemoved(result.kind === 'saved' ? null : { ...removed, hasFailed: true, ...reason });
    return result.kind === 'saved';
  }

  return { removed, remove, offer, undo, refusal };
}
