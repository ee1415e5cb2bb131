/** What was left on a page: what waits for its field, and what no field has taken back. */
import { useEffect, useState } from 'react';
import type { Draft } from './draft.ts';
import { isFoldedAway } from './shelf.ts';
import { useWaitingDrafts } from './use-waiting-drafts.ts';

/** Milliseconds a field is given to come on the screen and take its draft back. */
const PATIENCE_MS = 2_500;

export function useLeftDrafts(page: string) {
  const drafts = useWaitingDrafts();
  const [atStart] = useState(drafts);
  // Whoever folds a form away on this page knows where it is.
  const isLeft = (draft: Draft) => atStart.includes(draft) || !isFoldedAway(draft);
  const waiting = drafts.filter((draft) => draft.page === page && isLeft(draft));
  const keys = waiting.map((draft) => draft.key).join('\n');
  const [leftKeys, setLeftKeys] = useState<readonly string[]>([]);

  useEffect(() => {
    if (keys === '') return;
    const timer = setTimeout(() => setLeftKeys(keys.split('\n')), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [keys]);

  return { waiting, untaken: waiting.filter(({ key }) => leftKeys.includes(key)) };
}
