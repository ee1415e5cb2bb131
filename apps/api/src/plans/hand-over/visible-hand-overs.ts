// Who may hand a plan over and who is asked: the row fence of everything about handing over.

import { coordinatedBy, type Viewer } from '../../access/viewer.ts';
import { Prisma } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { IS_OPEN_PLAN } from '../../sql/plan-conditions.ts';
import { viewerMayLead } from '../../access/may-lead.ts';

type Reader = Pick<SignedInContext, 'viewer' | 'today'>;

export const isCoordinator = (viewer: Viewer): boolean => coordinatedBy(viewer).length > 0;

/** Coordinates the municipality of plan `p`. */
export const coordinatesPlan = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(p.municipality_code = ANY(${coordinatedBy(viewer)}::text[]))`;

/** A predicate on plan `p`: its lead, while they may lead it, and the coordinator of its municipality. */
export const mayHandOver = ({ viewer, today }: Reader): Prisma.Sql => Prisma.sql`(
  (p.lead_id = ${viewer.employeeId}::uuid AND ${viewerMayLead(viewer, today)})
  OR ${coordinatesPlan(viewer)})`;

/** What the viewer may hand over of what this person leads or has handed over; `p` is the plan. */
export const reachOf = ({ viewer, today }: Reader, leadId: string): Prisma.Sql => Prisma.sql`(
  (${leadId}::uuid = ${viewer.employeeId}::uuid AND ${viewerMayLead(viewer, today)})
  OR ${coordinatesPlan(viewer)})`;

/** Hand-over `h` of plan `p` waits for the viewer's answer. */
export const waitsFor = (viewer: Viewer): Prisma.Sql => Prisma.sql`(
  h.to_employee_id = ${viewer.employeeId}::uuid AND h.state = 'PROPOSED' AND ${IS_OPEN_PLAN})`;

/** May withdraw hand-over `h` of plan `p`: who proposed it, whose plan it is, the coordinator. */
export const mayWithdraw = (viewer: Viewer): Prisma.Sql => Prisma.sql`(
  h.proposed_by_id = ${viewer.employeeId}::uuid OR h.from_lead_id = ${viewer.employeeId}::uuid
  OR ${coordinatesPlan(viewer)})`;

/** Wrote or is to read what one must know: nobody else is shown it, a coordinator neither. */
export const isPartyTo = (viewer: Viewer): Prisma.Sql => Prisma.sql`(
  h.proposed_by_id = ${viewer.employeeId}::uuid OR h.from_lead_id = ${viewer.employeeId}::uuid
  OR (h.to_employee_id = ${viewer.employeeId}::uuid AND h.state IN ('PROPOSED', 'ACCEPTED')))`;
