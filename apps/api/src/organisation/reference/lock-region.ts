// Takes a region for one change to its municipalities and clusters: whoever else wants to waits.

import type { Viewer } from '../../access/viewer.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import { visibleRegions } from '../visible-staff.ts';
import { type KeptRegion, readRegion } from './read-reference-data.ts';

/** What a change is about. */
export type Place = { municipalityCode: string } | { clusterId: string };

const CODE = /^\d{1,4}$/;

/** A predicate on region `g`, or null for what can be neither a code nor an id. */
function regionOf(place: Place): Prisma.Sql | null {
  if ('clusterId' in place) {
    return isId(place.clusterId)
      ? Prisma.sql`g.code = (SELECT k.region_code FROM cluster k WHERE k.id = ${place.clusterId}::uuid)`
      : null;
  }
  return CODE.test(place.municipalityCode)
    ? Prisma.sql`g.code = (SELECT m.region_code FROM municipality m WHERE m.code = ${place.municipalityCode})`
    : null;
}

/** The place as the log names it: an id or a code, and no other text. */
export const placeForLog = (place: Place): Record<string, string> =>
  regionOf(place) ? { ...place } : {};

/**
 * The region of the place as it is now, and nobody else's to change meanwhile: a municipality that
 * leaves a cluster and one that becomes its chair are of two rows. Plans that are made in it do not
 * wait. Null where the viewer is no administrator of that region.
 */
export async function lockRegion(tx: Tx, viewer: Viewer, place: Place): Promise<KeptRegion | null> {
  const region = regionOf(place);
  if (!region) return null;
  const rows = await tx.$queryRaw<{ code: string }[]>`
    SELECT g.code FROM region g WHERE ${region} AND ${visibleRegions(viewer)}
    FOR NO KEY UPDATE OF g`;
  return rows[0] ? readRegion(tx, viewer, rows[0].code) : null;
}
