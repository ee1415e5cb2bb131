/** Which sections are open, and the way to any place on the page with the focus on it. */
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { focusPlace } from './focus-place.ts';

type Places = {
  isOpen: (section: PlanSection) => boolean;
  setOpen: (section: PlanSection, isOpen: boolean) => void;
  /** Opens the section, if any, and moves the focus to the place as soon as it is there. */
  goTo: (section: PlanSection | null, placeId: string) => void;
  /** Where somebody last asked to go; a new value each time, so that a row can open its form. */
  wanted: { placeId: string } | null;
};

const PlacesContext = createContext<Places | null>(null);

export function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (!places) throw new Error('Outside PlanPlaces');
  return places;
}

type Props = { openFromStart: readonly PlanSection[]; children: ReactNode };

export function PlanPlaces({ openFromStart, children }: Props) {
  const [open, setOpenSections] = useState<ReadonlySet<PlanSection>>(() => new Set(openFromStart));

  const [wanted, setWanted] = useState<Places['wanted']>(null);

  const setOpen = useCallback<Places['setOpen']>((section, isOpen) => {
    setOpenSections((sections) => {
      const changed = new Set(sections);
      if (isOpen) changed.add(section);
      else changed.delete(section);
      return changed;
    });
  }, []);

  const value = useMemo<Places>(
    () => ({
      isOpen: (section) => open.has(section),
      setOpen,
      goTo: (section, placeId) => {
        if (section) setOpen(section, true);
        setWanted({ placeId });
        focusPlace(placeId);
      },
      wanted,
    }),
    [open, setOpen, wanted],
  );
  return <PlacesContext.Provider value={value}>{children}</PlacesContext.Provider>;
}
