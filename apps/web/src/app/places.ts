/** Where each place of the navigation lies, and the picture beside its name. */
import {
  BarChartIcon,
  CalendarIcon,
  ClipboardCheckmarkIcon,
  CogIcon,
  FilesIcon,
  NotePencilIcon,
  ShieldLockIcon,
} from '@navikt/aksel-icons';
import type { Place } from '@sammenhaeng/graph/generated/graphql';
import type { ComponentType, SVGProps } from 'react';

export type PlaceView = { path: string; Icon: ComponentType<SVGProps<SVGSVGElement>> };

export const PLACES: Record<Place, PlaceView> = {
  WORKLIST: { path: '/opfoelgninger', Icon: CalendarIcon },
  MY_PLANS: { path: '/planer', Icon: NotePencilIcon },
  COMPARISON: { path: '/sammenligning', Icon: BarChartIcon },
  PROGRAMMES: { path: '/programmer', Icon: FilesIcon },
  ASSESSMENT: { path: '/selvvurdering', Icon: ClipboardCheckmarkIcon },
  ADMINISTRATION: { path: '/administration', Icon: CogIcon },
  ACCESS_LOG: { path: '/adgangslog', Icon: ShieldLockIcon },
};

/** More than these nobody takes in at a glance, and on a phone their names would be cut. */
const MOST_IN_BAR = 5;

/** The places one goes to every day: those that come first. */
export const inTheBar = (places: readonly Place[]): Place[] => places.slice(0, MOST_IN_BAR);

/** The others, in the viewer's own menu. */
export const inTheMenu = (places: readonly Place[]): Place[] => places.slice(MOST_IN_BAR);

/** The first page of a viewer; the profile for somebody without any place. */
export function firstPath(places: readonly Place[]): string {
  const first = places[0];
  return first ? PLACES[first].path : '/profil';
}
