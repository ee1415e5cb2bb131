// Reads two versions of a plan behind its fence, in one statement with its row in the log, and compares them.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { SectionDifference } from '@sammenhaeng/domain/plans/comparison';
import type { FrozenMark, FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { loggedAsked } from '../../audit/log-asked.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { freezeDocument } from '../freeze-document.ts';
import { type Grant, sectionsSeen } from '../grant.ts';
import { hiddenBy } from '../hide-sections.ts';
import { MARKS_JSON } from '../marks/marks-json.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Reader } from '../plan-document.store.ts';
import { planJson } from '../plan-json.ts';
import { GRANT_JSON, mayOpen, RELATION_OF_ASKED, relationTo } from '../visible-plans.ts';
import { compareSeen } from './compare-seen.ts';

/** Which two; `to` is null for the plan as it is worked on now. */
export type AskedComparison = {
  planId: string;
  from: number;
  to: number | null;
  purpose: string | null;
};

type VersionRow = { agreedOn: CalendarDate; content: FrozenPlan; contentHash: string };
type Found = {
  grant: Grant;
  before: VersionRow;
  after: VersionRow | null;
  now: PlanDocument | null;
  marks: FrozenMark[];
};

export type SeenComparison = Omit<AskedComparison, 'purpose'> & {
  fromAgreedOn: CalendarDate;
  toAgreedOn: CalendarDate | null;
  isIntact: boolean;
  hiddenSections: PlanSection[];
  sections: SectionDifference[];
};

/** Version `number` of plan `p`. */
const versionJson = (number: number): Prisma.Sql => Prisma.sql`(
  SELECT json_build_object('agreedOn', v.agreed_on, 'content', v.content,
    'contentHash', encode(v.content_hash, 'hex'))
  FROM plan_version v WHERE v.plan_id = p.id AND v.number = ${number}::int)`;

const isIntact = ({ content, contentHash }: VersionRow): boolean =>
  fingerprintOf(content) === contentHash;

/** Sections are hidden in both by the consents of today. */
function asSeen(found: Found, asked: AskedComparison, today: CalendarDate): SeenComparison {
  const { before, after, now, marks, grant } = found;
  const hidden = hiddenBy(sectionsSeen(grant, asked.purpose !== null));
  const later = after?.content ?? (now ? freezeDocument(now, marks, '', today) : null);
  if (!later) throw new Error('A comparison with nothing to compare with');
  return {
    planId: asked.planId,
    from: asked.from,
    to: asked.to,
    fromAgreedOn: before.agreedOn,
    toAgreedOn: after?.agreedOn ?? null,
    isIntact: isIntact(before) && (after === null || isIntact(after)),
    hiddenSections: hidden,
    sections: compareSeen(before.content, later, hidden),
  };
}

/** What differs, or null where plan or version is not there or not the viewer's. Logged either way. */
export async function compareAsked(
  tx: Tx,
  reader: Reader,
  asked: AskedComparison,
): Promise<SeenComparison | null> {
  const { viewer, today } = reader;
  const { planId, from, to, purpose } = asked;
  const action = 'READ_PLAN_VERSION';
  const criterion = { planId, number: from, comparedWith: to ?? 'now' };
  if (!isId(planId)) {
    const refused = { ...criterion, planId: 'not an id' };
    await writeAudit(tx, reader, { action, outcome: 'REFUSED', criterion: refused, purpose });
    return null;
  }
  const numbers = [...new Set(to === null ? [from] : [from, to])];
  const rows = await tx.$queryRaw<{ found: Found }[]>`
    WITH asked AS (
      SELECT p.*, r.*, (${mayOpen(purpose)} AND ${numbers.length}::int = (
        SELECT count(*) FROM plan_version v
        WHERE v.plan_id = p.id AND v.number = ANY(${numbers}::int[]))) AS is_seen
      FROM plan p, ${relationTo(viewer, today)}
      WHERE p.id = ${planId}::uuid
    ), ${loggedAsked('plan', reader, { action, criterion, purpose })}
    SELECT json_build_object('grant', ${GRANT_JSON}, 'before', ${versionJson(from)},
      'after', ${to === null ? Prisma.sql`NULL` : versionJson(to)},
      'now', ${to === null ? planJson(viewer, today) : Prisma.sql`NULL`},
      'marks', ${to === null ? MARKS_JSON : Prisma.sql`'[]'::json`}) AS found
    FROM asked AS p, ${RELATION_OF_ASKED} WHERE p.is_seen`;
  const found = rows[0]?.found;
  return found ? asSeen(found, asked, today) : null;
}
