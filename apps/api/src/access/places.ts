// The places of each role, the main job first; the screen has the first five in its bar.

import { type Action, may } from '@sammenhaeng/domain/access/actions';
import type { Role } from '@sammenhaeng/domain/access/roles';

const PLACES = [
  'WORKLIST',
  'MY_PLANS',
  'COMPARISON',
  'PROGRAMMES',
  'ASSESSMENT',
  'ADMINISTRATION',
  'ACCESS_LOG',
] as const;
export type Place = (typeof PLACES)[number];

/** What one must be allowed to do for a place to be worth opening; any of the actions is enough. */
const NEEDS: Record<Place, readonly Action[]> = {
  WORKLIST: ['followUp.list'],
  MY_PLANS: ['plan.list'],
  COMPARISON: ['comparison.see'],
  PROGRAMMES: ['programme.see'],
  ASSESSMENT: ['round.lock'],
  ADMINISTRATION: ['administration.manage'],
  ACCESS_LOG: ['auditLog.readAll', 'auditLog.readMunicipality', 'auditLog.readOwn'],
};

/** The first place of each role, where it is not the first of the list. */
const FIRST: Partial<Record<Role, Place>> = {
  PRACTITIONER: 'MY_PLANS',
  COORDINATOR: 'WORKLIST',
  DATA_PROTECTION_OFFICER: 'ACCESS_LOG',
  ADMINISTRATOR: 'ADMINISTRATION',
};

/**
 * The places a viewer with these roles may open, the one to start at first.
 * @param isAssessor whether they are or were named to answer in a round: a role alone is nothing to do
 */
export function placesOf(roles: readonly Role[], isAssessor: boolean): Place[] {
  const open = PLACES.filter(
    (place) =>
      NEEDS[place].some((action) => may(roles, action)) || (place === 'ASSESSMENT' && isAssessor),
  );
  const first = roles.map((role) => FIRST[role]).find((place) => place && open.includes(place));
  return first ? [first, ...open.filter((place) => place !== first)] : open;
}
