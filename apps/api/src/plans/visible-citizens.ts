// Which citizens a viewer may start a plan with, and where those live whom they may add.

import type { Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';
import { isFoundBy } from './citizen-found.ts';
import type { Reader } from './plan-document.store.ts';

/**
 * A predicate on citizen `c`: of the viewer's own municipality, or found by the viewer by CPR number
 * on the same working day. Whoever has the number has it from the citizen; an id alone opens nothing
 * elsewhere. The right has a table of its own: many reads are logged as a search, and none of them
 * has typed a number.
 */
export const mayStartPlanWith = (reader: Pick<Reader, 'viewer' | 'now'>): Prisma.Sql => Prisma.sql`(
  c.municipality_code = ${reader.viewer.unit.municipality?.code ?? null}::text
  OR ${isFoundBy(reader)})`;

/**
 * A predicate on municipality `m`: citizens of it may be added by the viewer. It is their own; who
 * works for a cluster or a region, as psychiatry does, adds citizens of the region's municipalities.
 */
export const mayLiveIn = ({ unit }: Viewer): Prisma.Sql =>
  unit.municipality
    ? Prisma.sql`m.code = ${unit.municipality.code}`
    : Prisma.sql`m.region_code = (SELECT coalesce(u.region_code, k.region_code)
        FROM unit u LEFT JOIN cluster k ON k.id = u.cluster_id WHERE u.id = ${unit.id}::uuid)`;
