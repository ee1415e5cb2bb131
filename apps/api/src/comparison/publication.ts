// How far the figures of the region are published, for whoever publishes them.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { may } from '@sammenhaeng/domain/access/actions';
import type { Period } from '@sammenhaeng/domain/comparison/published-periods';
import { quartersToPublish } from '@sammenhaeng/domain/comparison/quarters-to-publish';
import { roleNames, type Viewer } from '../access/viewer.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { coordinatedRegion } from './viewer-region.ts';

type Publication = {
  regionCode: string;
  regionName: string;
  /** The last day of the newest published quarter; null where nothing is published. */
  throughOn: CalendarDate | null;
};

/** Null where the viewer is not the programme coordinator of the region whose figures they see. */
export async function readPublication(tx: Tx, viewer: Viewer): Promise<Publication | null> {
  const rows = await tx.$queryRaw<{ answer: Publication }[]>`
    SELECT json_build_object('regionCode', r.code, 'regionName', r.name, 'throughOn',
      (SELECT max(through_on) FROM figures_publication p WHERE p.region_code = r.code)) AS answer
    FROM region r WHERE r.code IN (${coordinatedRegion(viewer)})`;
  return rows[0]?.answer ?? null;
}

/** The same without asking the database for people who publish nothing. */
export async function publicationOf({ db, viewer }: SignedInContext): Promise<Publication | null> {
  return may(roleNames(viewer), 'figures.publish') ? readPublication(db, viewer) : null;
}

/**
 * The next quarter, for whoever publishes it and looks first. Null where none waits, and for
 * everybody else, whose try is logged: a figure is seen by all at once or by nobody.
 */
export async function quarterToLookAt(
  context: SignedInContext,
  figure: string,
): Promise<Period | null> {
  const publication = await publicationOf(context);
  if (!publication) {
    await writeAudit(context.db, context, {
      action: 'REFUSED',
      outcome: 'REFUSED',
      criterion: { field: figure, action: 'figures.publish', preview: true },
    });
    return null;
  }
  return quartersToPublish(publication.throughOn, context.today)[0] ?? null;
}
