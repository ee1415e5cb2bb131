// Units and municipalities as SQL gives them to their GraphQL types.

import { Prisma } from '../db.ts';

/** Unit `u` with municipality `m`, which may be missing. */
export const UNIT_JSON = Prisma.sql`json_build_object('id', u.id, 'name', u.name, 'kind', u.kind,
  'municipality', CASE WHEN m.code IS NULL THEN NULL ELSE
    json_build_object('code', m.code, 'name', m.name, 'population', m.population) END)`;
