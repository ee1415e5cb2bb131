// A municipality as every reader gives it.

import { Prisma } from '../db.ts';

/** A municipality `m` as its GraphQL type wants it. */
export const MUNICIPALITY_JSON = Prisma.sql`json_build_object(
  'code', m.code, 'name', m.name, 'population', m.population, 'cluster',
  (SELECT json_build_object('id', k.id, 'key', k.key, 'name', k.name)
   FROM cluster k WHERE k.id = m.cluster_id))`;
