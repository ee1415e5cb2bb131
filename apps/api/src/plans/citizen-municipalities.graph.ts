// The municipalities that somebody without one of their own chooses between for a citizen they add.

import type { Db } from '../db.ts';
import type { Viewer } from '../access/viewer.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { MunicipalityRef, type MunicipalityRow } from '../organisation/municipality.graph.ts';
import { mayLiveIn } from './visible-citizens.ts';

async function readMunicipalities(db: Db, viewer: Viewer): Promise<MunicipalityRow[]> {
  const rows = await db.$queryRaw<{ answer: MunicipalityRow[] }[]>`
    SELECT coalesce(json_agg(json_build_object(
      'code', m.code, 'name', m.name, 'population', m.population
    ) ORDER BY m.name COLLATE "da-x-icu"), '[]'::json) AS answer
    FROM municipality m WHERE ${mayLiveIn(viewer)}`;
  return rows[0]?.answer ?? [];
}

builder.queryField('citizenMunicipalities', (t) =>
  t.field({
    type: [MunicipalityRef],
    description:
      'Where a citizen can live whom the viewer adds, by name: their own municipality, or those of their region.',
    extensions: allow('citizen.search'),
    resolve: (_, _args, context) => {
      const { db, viewer } = signedIn(context);
      return readMunicipalities(db, viewer);
    },
  }),
);
