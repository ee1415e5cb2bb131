/** Brings back what was typed in this plan and not saved: unfolds its section, or shows the words. */
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../ui/drafts/draft.ts';
import { isFoldedAway } from '../../ui/drafts/shelf.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { LeftDrafts } from './LeftDrafts.tsx';
import { useOpenShelf } from './use-open-shelf.ts';
import { useWaitingDrafts } from './use-waiting-drafts.ts';

/** Milliseconds a field is given to come on the screen and take its draft back. */
const PATIENCE_MS = 2_500;

export default function PlanDrafts({ planId }: { planId: string }) {
  const { setOpen } = usePlaces();
  const drafts = useWaitingDrafts();
  const [atStart] = useState(drafts);
  // Whoever folds a form away on this page knows where it is.
  const isLeft = (draft: Draft) => atStart.includes(draft) || !isFoldedAway(draft);
  const waiting = drafts.filter((draft) => draft.page === planId && isLeft(draft));
  const keys = waiting.map((draft) => draft.key).join('\n');
  const [leftKeys, setLeftKeys] = useState<readonly string[]>([]);
  // Once for each: whoever folds a section away afterwards means it.
  const unfolded = useRef(new Set<string>());
  useOpenShelf();

  useEffect(() => {
    const news = waiting.filter((one) => !unfolded.current.has(one.key));
    for (const { key } of news) unfolded.current.add(key);
    const places = new Set(news.map((draft) => draft.place));
    for (const section of PLAN_SECTIONS) if (places.has(section)) setOpen(section, true);
  }, [waiting, setOpen]);

  useEffect(() => {
    if (keys === '') return;
    const timer = setTimeout(() => setLeftKeys(keys.split('\n')), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [keys]);

  const untaken = waiting.filter(({ key }) => leftKeys.includes(key));
  return untaken.length > 0 ? <LeftDrafts drafts={untaken} /> : null;
}
