// The clusters as they are today, read once a request wherever a row came without them.

import type { Context } from '../graph/context.ts';
import type { ClusterRow } from './municipality.graph.ts';

type Clusters = {
  byId: ReadonlyMap<string, ClusterRow>;
  byMunicipality: ReadonlyMap<string, ClusterRow>;
};
type Row = ClusterRow & { municipalityCodes: string[] };

const asked = new WeakMap<Context, Promise<Clusters>>();

/** A handful of rows, each with its chair of today and its municipalities: one statement. */
async function read({ db, today }: Context): Promise<Clusters> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT k.id, k.key, k.name,
      ARRAY(SELECT m.code FROM municipality m WHERE m.cluster_id = k.id) AS "municipalityCodes",
      (SELECT json_build_object('code', m.code, 'name', m.name, 'population', m.population)
        FROM cluster_chair h JOIN municipality m ON m.code = h.municipality_code
        WHERE h.cluster_id = k.id AND h.from_on <= ${today}::date
          AND (h.to_on IS NULL OR h.to_on >= ${today}::date)) AS "chairMunicipality"
    FROM cluster k`;
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    byMunicipality: new Map(
      rows.flatMap((row) => row.municipalityCodes.map((code) => [code, row] as const)),
    ),
  };
}

/** The same promise however many rows of a request ask. */
export function clustersToday(context: Context): Promise<Clusters> {
  const known = asked.get(context) ?? read(context);
  asked.set(context, known);
  return known;
}
