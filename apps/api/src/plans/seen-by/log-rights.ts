// Who may see who has seen a plan, and who may give the citizen a copy.

import { municipalitiesOf, type Viewer } from '../../access/viewer.ts';
import { Prisma } from '../../db.ts';
import type { SeenPlan } from '../seen-plan.ts';

/** Plan `p` is of a municipality that the viewer coordinates. */
const isCoordinated = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(p.municipality_code = ANY(${municipalitiesOf(viewer, 'COORDINATOR')}::text[]))`;

/** Lead, participant of the unit that holds plan `p`, or coordinator of its municipality. */
export const maySeeLog = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(r.is_lead OR r.is_own OR ${isCoordinated(viewer)})`;

/** Lead, or coordinator of the municipality. */
export const mayExtract = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(r.is_lead OR ${isCoordinated(viewer)})`;

type Held = Pick<SeenPlan, 'grant' | 'municipality'>;

const coordinates = (viewer: Viewer, { municipality }: Held): boolean =>
  municipalitiesOf(viewer, 'COORDINATOR').includes(municipality.code);

/** As `maySeeLog`, of a plan that has been read. */
export const seesLog = (viewer: Viewer, plan: Held): boolean =>
  plan.grant.isLead || plan.grant.isOwn || coordinates(viewer, plan);

/** As `mayExtract`, of a plan that has been read. */
export const extracts = (viewer: Viewer, plan: Held): boolean =>
  plan.grant.isLead || coordinates(viewer, plan);
