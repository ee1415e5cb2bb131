// Which citizens a viewer may start a plan with, or see outside a plan.

import type { Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';

/**
 * A predicate on citizen `c`: of the viewer's own municipality, or found by the viewer by CPR number
 * before. Whoever has the number has it from the citizen; an id alone opens nothing elsewhere.
 */
export const mayStartPlanWith = (viewer: Viewer): Prisma.Sql => Prisma.sql`(
  c.municipality_code = ${viewer.unit.municipality?.code ?? null}::text
  OR EXISTS (SELECT FROM audit_event a
    WHERE a.citizen_id = c.id AND a.employee_id = ${viewer.employeeId}::uuid
      AND a.action IN ('SEARCH_CITIZEN', 'CREATE_CITIZEN') AND a.outcome = 'ALLOWED'))`;
