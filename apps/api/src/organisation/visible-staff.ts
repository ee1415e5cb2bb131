// Whom and which places an administrator looks after: the row fence of every list, look-up and command here.

import { rolesOf, type Viewer } from '../access/viewer.ts';
import { Prisma, type Tx } from '../db.ts';
import { isId } from '../graph/ids.ts';

const present = (codes: (string | null)[]) => codes.filter((code) => code !== null);

/**
 * The places in which the viewer administers, as SQL lists. A role in a municipality reaches that
 * municipality, one in a cluster that cluster; one in a region reaches the region with its clusters
 * and municipalities, as its secretariat keeps the accounts of their cooperation.
 */
function reachOf(viewer: Viewer) {
  const held = rolesOf(viewer, 'ADMINISTRATOR');
  const regions = Prisma.sql`ANY(${present(held.map((role) => role.regionCode))}::text[])`;
  const own = Prisma.sql`ANY(${present(held.map((role) => role.municipalityCode))}::text[])`;
  const clusters = Prisma.sql`ANY(${present(held.map((role) => role.clusterId))}::uuid[])`;
  return { regions, own, clusters };
}

/** A predicate on municipality `m`. */
export function visibleMunicipalities(viewer: Viewer): Prisma.Sql {
  const { own, regions } = reachOf(viewer);
  return Prisma.sql`(m.code = ${own} OR m.region_code = ${regions})`;
}

/** A predicate on cluster `k`. */
export function visibleClusters(viewer: Viewer): Prisma.Sql {
  const { clusters, regions } = reachOf(viewer);
  return Prisma.sql`(k.id = ${clusters} OR k.region_code = ${regions})`;
}

/** A predicate on region `g`. */
export const visibleRegions = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(g.code = ${reachOf(viewer).regions})`;

/** A predicate on unit `u`. Somebody is of the unit they work in: their row is fenced by it. */
export const visibleUnits = (viewer: Viewer): Prisma.Sql => Prisma.sql`(
  u.region_code = ${reachOf(viewer).regions}
  OR u.municipality_code IN (SELECT m.code FROM municipality m WHERE ${visibleMunicipalities(viewer)})
  OR u.cluster_id IN (SELECT k.id FROM cluster k WHERE ${visibleClusters(viewer)}))`;

/** Those of the ids that are units the viewer looks after. What cannot be an id is none. */
export async function administeredOf(
  tx: Tx,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM unit u WHERE u.id = ANY(${ids.filter(isId)}::uuid[]) AND ${visibleUnits(viewer)}`;
  return new Set(rows.map(({ id }) => id));
}
