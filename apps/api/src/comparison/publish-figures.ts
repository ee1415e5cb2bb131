// The programme coordinator publishes a quarter: from then on everybody who compares sees it.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type Period, periodOf } from '@sammenhaeng/domain/comparison/published-periods';
import { notToPublish } from '@sammenhaeng/domain/comparison/quarters-to-publish';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { GraphError } from '../graph/errors.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../graph/refusals.ts';
import { readPublication } from './publication.ts';
import { coordinatedRegion } from './viewer-region.ts';

export type FiguresPublished = {
  __typename: 'FiguresPublished';
  quarter: Period;
  publishedOn: CalendarDate;
};

/** The day a quarter of the region was published; null where it is not. */
async function publishedOn(tx: Tx, regionCode: string, { toOn }: Period) {
  const rows = await tx.$queryRaw<{ on: CalendarDate }[]>`
    SELECT (published_at AT TIME ZONE 'Europe/Copenhagen')::date::text AS on
    FROM figures_publication WHERE region_code = ${regionCode} AND through_on = ${toOn}::date`;
  return rows[0]?.on ?? null;
}

/**
 * One transaction: lock the region, ask, write, log. Whoever waited for the lock finds what the other
 * left: a quarter that two publish at once is published once, and both are told so.
 */
export function publishFigures(
  context: SignedInContext,
  quarterKey: string,
): Promise<FiguresPublished | Invalid | NotFound> {
  const { viewer, now, today } = context;
  const quarter = periodOf(quarterKey);
  if (!quarter || quarter.key.startsWith('12M-')) throw new GraphError('BAD_USER_INPUT');
  return context.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM region WHERE code IN (${coordinatedRegion(viewer)})
      FOR NO KEY UPDATE`;
    const publication = await readPublication(tx, viewer);
    const log = (criterion: Record<string, unknown>, outcome: 'ALLOWED' | 'REFUSED' = 'ALLOWED') =>
      writeAudit(tx, context, {
        action: 'PUBLISH_FIGURES',
        outcome,
        criterion: { region: publication?.regionCode, quarter: quarter.key, ...criterion },
      });
    if (!publication) {
      await log({}, 'REFUSED');
      return notFound(context);
    }
    const { regionCode, throughOn } = publication;
    const before = await publishedOn(tx, regionCode, quarter);
    if (before) {
      await log({ wasPublishedOn: before });
      return { __typename: 'FiguresPublished', quarter, publishedOn: before } as const;
    }
    const code = notToPublish(quarter, throughOn, today);
    if (code) {
      await log({ refused: code }, 'REFUSED');
      return invalid(context, [{ field: 'quarterKey', code }]);
    }
    await tx.$executeRaw`
      INSERT INTO figures_publication (region_code, through_on, published_at, published_by_id)
      VALUES (${regionCode}, ${quarter.toOn}::date, ${now}, ${viewer.employeeId}::uuid)`;
    await log({});
    return { __typename: 'FiguresPublished', quarter, publishedOn: today } as const;
  });
}
