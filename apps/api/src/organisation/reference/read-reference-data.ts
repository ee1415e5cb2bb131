// Regions with their clusters and municipalities as they are kept: what an administrator looks after.

import type { ChairPeriod } from '@sammenhaeng/domain/organisation/cluster-chairs';
import type { Population } from '@sammenhaeng/domain/organisation/population';
import type { Viewer } from '../../access/viewer.ts';
import { Prisma, type Tx } from '../../db.ts';
import { visibleRegions } from '../visible-staff.ts';

export type KeptChair = ChairPeriod & { municipalityName: string };
export type KeptCluster = { id: string; name: string; revision: number; chairs: KeptChair[] };
export type KeptMunicipality = Population & {
  id: string;
  name: string;
  clusterId: string | null;
  revision: number;
};
export type KeptRegion = {
  id: string;
  name: string;
  viewerCanChange: boolean;
  clusters: KeptCluster[];
  municipalities: KeptMunicipality[];
};

const CHAIRS = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', h.id,
    'municipalityCode', h.municipality_code, 'municipalityName', m.name,
    'fromOn', h.from_on, 'toOn', h.to_on) ORDER BY h.from_on), '[]'::json)
  FROM cluster_chair h JOIN municipality m ON m.code = h.municipality_code
  WHERE h.cluster_id = k.id)`;

/** The JSON object of region `g`. */
const regionJson = (viewer: Viewer): Prisma.Sql => Prisma.sql`json_build_object(
  'id', g.code, 'name', g.name, 'viewerCanChange', ${visibleRegions(viewer)},
  'clusters', (SELECT coalesce(json_agg(json_build_object('id', k.id, 'name', k.name,
      'revision', k.revision, 'chairs', ${CHAIRS}) ORDER BY k.position, k.id), '[]'::json)
    FROM cluster k WHERE k.region_code = g.code),
  'municipalities', (SELECT coalesce(json_agg(json_build_object('id', m.code, 'name', m.name,
      'population', m.population, 'populationOn', m.population_on, 'clusterId', m.cluster_id,
      'revision', m.revision) ORDER BY m.name COLLATE "da-x-icu"), '[]'::json)
    FROM municipality m WHERE m.region_code = g.code))`;

/** Every region: the viewer's own first, then those that work in clusters. */
export async function readRegions(tx: Tx, viewer: Viewer): Promise<KeptRegion[]> {
  const rows = await tx.$queryRaw<{ answer: KeptRegion[] }[]>`
    SELECT coalesce(json_agg(${regionJson(viewer)} ORDER BY ${visibleRegions(viewer)} DESC,
      EXISTS (SELECT FROM cluster k WHERE k.region_code = g.code) DESC,
      g.name COLLATE "da-x-icu"), '[]'::json) AS answer
    FROM region g`;
  return rows[0]?.answer ?? [];
}

/** One region inside a command that holds it. */
export async function readRegion(tx: Tx, viewer: Viewer, code: string): Promise<KeptRegion> {
  const rows = await tx.$queryRaw<{ answer: KeptRegion }[]>`
    SELECT ${regionJson(viewer)} AS answer FROM region g WHERE g.code = ${code}`;
  const [row] = rows;
  if (!row) throw new Error('A region that is locked is not there');
  return row.answer;
}
