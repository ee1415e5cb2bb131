// Whom the viewer may put on a plan with their account: the municipality's people and the region's psychiatry.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';
import { isCaseworkerToday } from '../sql/plan-conditions.ts';

/**
 * A predicate on employee `e` in unit `u`. Only those who may open plans at all: for others an
 * account on the plan would open nothing. Somebody from the region's psychiatry may also choose
 * from the municipalities of the region, where the citizens live.
 */
export function visibleColleagues(viewer: Viewer, today: CalendarDate): Prisma.Sql {
  const own = viewer.unit.municipality?.code ?? null;
  const region = Prisma.sql`(SELECT coalesce(v.region_code, vm.region_code) FROM unit v
    LEFT JOIN municipality vm ON vm.code = v.municipality_code WHERE v.id = ${viewer.unit.id}::uuid)`;
  return Prisma.sql`(${isCaseworkerToday(today)}
    AND (u.municipality_code = ${own}::text
      OR (u.kind = 'PSYCHIATRY' AND (u.region_code = ${region}
        OR u.cluster_id IN (SELECT k.id FROM cluster k WHERE k.region_code = ${region})))
      OR (${own}::text IS NULL AND u.municipality_code IN (
        SELECT cm.code FROM municipality cm WHERE cm.region_code = ${region}))))`;
}
