/** Brings back what was typed in this plan and not saved: unfolds its section, or shows the words. */
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { useEffect, useState } from 'react';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { LeftDrafts } from './LeftDrafts.tsx';
import { useOpenShelf } from './use-open-shelf.ts';
import { useWaitingDrafts } from './use-waiting-drafts.ts';

/** Milliseconds a field is given to come on the screen and take its draft back. */
const PATIENCE_MS = 2_500;

export default function PlanDrafts({ planId }: { planId: string }) {
  const { setOpen } = usePlaces();
  const waiting = useWaitingDrafts().filter((draft) => draft.page === planId);
  const places = waiting.length > 0 ? waiting.map((draft) => draft.place).join(' ') : null;
  const [isLeft, setIsLeft] = useState(false);
  useOpenShelf();

  useEffect(() => {
    if (places === null) return;
    setIsLeft(false);
    const sections = PLAN_SECTIONS.filter((section) => places.split(' ').includes(section));
    for (const section of sections) setOpen(section, true);
    const timer = setTimeout(() => setIsLeft(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [places, setOpen]);

  return isLeft && waiting.length > 0 ? <LeftDrafts drafts={waiting} /> : null;
}
