// The places an administrator looks after: what they may choose from when somebody or something is new.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { type SignedInContext, signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import {
  type ClusterRow,
  ClusterRef,
  MunicipalityRef,
  type MunicipalityRow,
} from './municipality.graph.ts';
import { RegionRef, type RegionRow } from './region.graph.ts';
import { UNIT_JSON } from './unit-json.ts';
import { UnitRef, type UnitRow } from './unit.graph.ts';
import {
  visibleClusters,
  visibleMunicipalities,
  visibleRegions,
  visibleUnits,
} from './visible-staff.ts';

type Administered = {
  units: UnitRow[];
  municipalities: MunicipalityRow[];
  clusters: ClusterRow[];
  regions: RegionRow[];
};

const AdministeredRef = builder.objectRef<Administered>('Administered').implement({
  description: 'Where the viewer may take people on, give roles and add units.',
  extensions: NO_PERSON,
  fields: (t) => ({
    units: t.expose('units', { type: [UnitRef], description: 'By municipality and name.' }),
    municipalities: t.expose('municipalities', {
      type: [MunicipalityRef],
      description: 'By name.',
    }),
    clusters: t.expose('clusters', { type: [ClusterRef], description: 'By position.' }),
    regions: t.expose('regions', { type: [RegionRef], description: 'By name.' }),
  }),
});

async function readAdministered({ db, viewer }: SignedInContext): Promise<Administered> {
  const rows = await db.$queryRaw<Administered[]>`SELECT
    (SELECT coalesce(json_agg(${UNIT_JSON}
        ORDER BY m.name COLLATE "da-x-icu" NULLS LAST, u.name COLLATE "da-x-icu", u.id), '[]'::json)
      FROM unit u LEFT JOIN municipality m ON m.code = u.municipality_code
      WHERE ${visibleUnits(viewer)}) AS units,
    (SELECT coalesce(json_agg(json_build_object('code', m.code, 'name', m.name,
        'population', m.population) ORDER BY m.name COLLATE "da-x-icu"), '[]'::json)
      FROM municipality m WHERE ${visibleMunicipalities(viewer)}) AS municipalities,
    (SELECT coalesce(json_agg(json_build_object('id', k.id, 'key', k.key, 'name', k.name)
        ORDER BY k.region_code, k.position), '[]'::json)
      FROM cluster k WHERE ${visibleClusters(viewer)}) AS clusters,
    (SELECT coalesce(json_agg(json_build_object('code', g.code, 'name', g.name)
        ORDER BY g.name COLLATE "da-x-icu"), '[]'::json)
      FROM region g WHERE ${visibleRegions(viewer)}) AS regions`;
  const [answer] = rows;
  if (!answer) throw new Error('A SELECT without FROM gave no row');
  return answer;
}

builder.queryField('administered', (t) =>
  t.field({
    type: AdministeredRef,
    description: 'The places the viewer looks after as an administrator.',
    extensions: allow('administration.manage'),
    resolve: (_, _args, context) => readAdministered(signedIn(context)),
  }),
);
