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

type PlaceView = { path: string; Icon: ComponentType<SVGProps<SVGSVGElement>> };

export const PLACES: Record<Place, PlaceView> = {
  WORKLIST: { path: '/opfoelgninger', Icon: CalendarIcon },
  MY_PLANS: { path: '/planer', Icon: NotePencilIcon },
  COMPARISON: { path: '/sammenligning', Icon: BarChartIcon },
  PROGRAMMES: { path: '/programmer', Icon: FilesIcon },
  ASSESSMENT: { path: '/selvvurdering', Icon: ClipboardCheckmarkIcon },
  ADMINISTRATION: { path: '/administration', Icon: CogIcon },
  ACCESS_LOG: { path: '/adgangslog', Icon: ShieldLockIcon },
};

/** The first page of a viewer; the profile for somebody without any place. */
export function firstPath(places: readonly Place[]): string {
  const first = places[0];
  return first ? PLACES[first].path : '/profil';
}
