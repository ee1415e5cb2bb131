/** Brings back what was typed in this plan and not saved: unfolds its section, or shows the words. */
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { useEffect, useRef } from 'react';
import { LeftDrafts } from '../../ui/drafts/LeftDrafts.tsx';
import { useLeftDrafts } from '../../ui/drafts/use-left-drafts.ts';
import { discard, waitingFor } from '../../ui/drafts/shelf.ts';
import { purposeKey } from '../plan/purpose-key.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';

export default function PlanDrafts({ planId }: { planId: string }) {
  const { setOpen } = usePlaces();
  const { waiting, untaken } = useLeftDrafts(planId);
  // Once for each: whoever folds a section away afterwards means it.
  const unfolded = useRef(new Set<string>());

  // A plan that is open asks nobody for a purpose any more.
  useEffect(() => {
    const purpose = waitingFor(purposeKey(planId));
    if (purpose) discard(purpose);
  }, [planId]);

  useEffect(() => {
    const news = waiting.filter((one) => !unfolded.current.has(one.key));
    for (const { key } of news) unfolded.current.add(key);
    const places = new Set(news.map((draft) => draft.place));
    for (const section of PLAN_SECTIONS) if (places.has(section)) setOpen(section, true);
  }, [waiting, setOpen]);

  return <LeftDrafts drafts={untaken} />;
}
