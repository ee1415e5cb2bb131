// Where people work: the units and municipalities that everybody may know of.

import { regionsOf } from '../access/regions-of.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Db } from '../db.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { MunicipalityRef, type MunicipalityRow } from './municipality.graph.ts';
import { UNIT_JSON } from './unit-json.ts';
import { UnitRef, type UnitRow } from './unit.graph.ts';

async function readUnits(db: Db): Promise<UnitRow[]> {
  const rows = await db.$queryRaw<{ answer: UnitRow[] }[]>`
    SELECT coalesce(json_agg(${UNIT_JSON}
      ORDER BY m.name COLLATE "da-x-icu" NULLS LAST, u.name COLLATE "da-x-icu", u.id), '[]'::json) AS answer
    FROM unit u LEFT JOIN municipality m ON m.code = u.municipality_code`;
  return rows[0]?.answer ?? [];
}

async function readMunicipalities(db: Db, { unit }: Viewer): Promise<MunicipalityRow[]> {
  const rows = await db.$queryRaw<{ answer: MunicipalityRow[] }[]>`
    SELECT coalesce(json_agg(json_build_object(
      'code', m.code, 'name', m.name, 'population', m.population
    ) ORDER BY k.region_code NULLS LAST, k.position, m.name COLLATE "da-x-icu"), '[]'::json) AS answer
    FROM municipality m LEFT JOIN cluster k ON k.id = m.cluster_id
    WHERE m.region_code IN (${regionsOf([unit.id])})`;
  return rows[0]?.answer ?? [];
}

builder.queryFields((t) => ({
  units: t.field({
    type: [UnitRef],
    description: 'Every unit, by municipality and name; those of clusters and regions last.',
    extensions: allow('organisation.see'),
    resolve: (_, _args, { db }) => readUnits(db),
  }),
  municipalities: t.field({
    type: [MunicipalityRef],
    description:
      'The municipalities of the viewer’s region, by cluster and name; those without a cluster last.',
    extensions: allow('organisation.see'),
    resolve: (_, _args, context) => {
      const { db, viewer } = signedIn(context);
      return readMunicipalities(db, viewer);
    },
  }),
}));
