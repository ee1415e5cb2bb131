/** Where the search leads beside the plans: the places of the viewer, what lies below them, and what is done there. */
import { PersonIcon } from '@navikt/aksel-icons';
import { type Action, may } from '@sammenhaeng/domain/access/actions';
import type { Place } from '@sammenhaeng/graph/generated/graphql';
import type { TextKey } from '@sammenhaeng/texts/catalogue';
import type { Viewer } from '../../access/viewer.ts';
import { PLACES, type PlaceView } from '../places.ts';

type Name = `app.place.${Place}` | 'app.profile' | Extract<TextKey, `app.search.to.${string}`>;

/** `also` is another name it goes by. */
export type Way = {
  to: string;
  name: Name;
  also?: `app.placeShort.${Place}`;
  Icon: PlaceView['Icon'];
};

/** Below a place of the viewer; who may go there, where that is not everybody who has the place. */
type Below = { place: Place; to: string; name: Name; isFor?: (viewer: Viewer) => boolean };

const whoMay =
  (action: Action) =>
  ({ roles }: Viewer) =>
    may(roles, action);

/** Where a plan begins, with the citizen's number. */
export const NEW_PLAN = '/planer/ny';

const TASKS: readonly Below[] = [
  {
    place: 'MY_PLANS',
    to: NEW_PLAN,
    name: 'app.search.to.newPlan',
    isFor: (viewer) => viewer.viewerCanCreatePlan,
  },
  { place: 'WORKLIST', to: '/opfoelgninger?vis=overskredet', name: 'app.search.to.OVERDUE' },
  { place: 'WORKLIST', to: '/opfoelgninger?vis=denne-uge', name: 'app.search.to.THIS_WEEK' },
  { place: 'WORKLIST', to: '/opfoelgninger?vis=senere', name: 'app.search.to.LATER' },
  {
    place: 'MY_PLANS',
    to: '/planer?vis=enhed&samtykke=udloeber',
    name: 'app.search.to.endingConsents',
  },
  { place: 'MY_PLANS', to: '/planer/overdragelse', name: 'app.search.to.handOver' },
  {
    place: 'ACCESS_LOG',
    to: '/adgangslog?fane=stikproeve',
    name: 'app.search.to.sample',
    isFor: whoMay('auditLog.signOff'),
  },
];

const BELOW: readonly Below[] = [
  {
    place: 'MY_PLANS',
    to: '/planer/afsluttede',
    name: 'app.search.to.ended',
    isFor: whoMay('plan.archive'),
  },
  {
    place: 'ACCESS_LOG',
    to: '/slettebeviser',
    name: 'app.search.to.proofs',
    isFor: whoMay('plan.seeErasures'),
  },
  { place: 'COMPARISON', to: '/sammenligning?fane=opfyldelse', name: 'app.search.to.fulfilment' },
  { place: 'COMPARISON', to: '/sammenligning?fane=punktlighed', name: 'app.search.to.punctuality' },
  { place: 'COMPARISON', to: '/sammenligning?fane=udvikling', name: 'app.search.to.development' },
  {
    place: 'ADMINISTRATION',
    to: '/administration?fane=medarbejdere',
    name: 'app.search.to.employees',
  },
  { place: 'ADMINISTRATION', to: '/administration?fane=kommuner', name: 'app.search.to.places' },
  { place: 'ADMINISTRATION', to: '/administration?fane=enheder', name: 'app.search.to.units' },
];

const reachable = (below: readonly Below[], viewer: Viewer): Way[] =>
  below
    .filter(({ place, isFor }) => viewer.places.includes(place) && (isFor?.(viewer) ?? true))
    .map(({ place, to, name }) => ({ to, name, Icon: PLACES[place].Icon }));

export const tasksOf = (viewer: Viewer): Way[] => reachable(TASKS, viewer);

export const pagesOf = (viewer: Viewer): Way[] => [
  ...viewer.places.map(
    (place): Way => ({
      to: PLACES[place].path,
      name: `app.place.${place}`,
      also: `app.placeShort.${place}`,
      Icon: PLACES[place].Icon,
    }),
  ),
  ...reachable(BELOW, viewer),
  { to: '/profil', name: 'app.profile', Icon: PersonIcon },
];

/** How one municipality develops, against itself and the region. */
export const developmentOf = (code: string): string =>
  `/sammenligning?fane=udvikling&kommune=${code}`;
