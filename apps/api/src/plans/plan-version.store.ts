// Reads one agreed version behind the fence of its plan, in one statement with its row in the log.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { loggedAsked } from '../audit/log-asked.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import { isId } from '../graph/ids.ts';
import { dispatchesJson } from './documents/dispatch-json.ts';
import type { DispatchRow } from './documents/dispatch.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import { type Grant, sectionsSeen, seesReceipts } from './grant.ts';
import { hiddenBy, hideSections } from './hide-sections.ts';
import type { Reader } from './plan-document.store.ts';
import { GRANT_JSON, mayOpen, RELATION_OF_ASKED, relationTo } from './visible-plans.ts';

type VersionDocument = {
  planId: string;
  number: number;
  agreedOn: CalendarDate;
  agreedAt: string;
  agreedByName: string;
  content: FrozenPlan;
  contentHash: string;
  dispatches: DispatchRow[];
  grant: Grant;
};

export type SeenVersion = Omit<VersionDocument, 'contentHash' | 'grant'> & {
  isIntact: boolean;
  hiddenSections: PlanSection[];
};

/** The fingerprint is of the whole; only then are sections hidden, by the consents of today. */
function asSeenVersion(version: VersionDocument, hasPurpose: boolean): SeenVersion {
  const { contentHash, grant, content, dispatches, ...shown } = version;
  const hidden = hiddenBy(sectionsSeen(grant, hasPurpose));
  return {
    ...shown,
    isIntact: fingerprintOf(content) === contentHash,
    hiddenSections: hidden,
    dispatches: seesReceipts(grant, hidden) ? dispatches : [],
    content: hideSections(content, hidden),
  };
}

/** One version, or null where plan or version is not there or not the viewer's. Logged either way. */
export async function openVersion(
  tx: Tx,
  reader: Reader,
  planId: string,
  number: number,
  purpose: string | null,
): Promise<SeenVersion | null> {
  const { viewer, today } = reader;
  const action = 'READ_PLAN_VERSION';
  if (!isId(planId)) {
    const criterion = { planId: 'not an id', number };
    await writeAudit(tx, reader, { action, outcome: 'REFUSED', criterion, purpose });
    return null;
  }
  const rows = await tx.$queryRaw<{ version: VersionDocument }[]>`
    WITH asked AS (
      SELECT p.id, p.citizen_id, p.municipality_code, p.unit_id, p.lead_id, r.*, v.number, v.agreed_on, v.agreed_at,
        v.content, v.content_hash, e.name AS agreed_by_name,
        (${mayOpen(purpose)} AND v.number IS NOT NULL) AS is_seen
      FROM plan p LEFT JOIN plan_version v ON v.plan_id = p.id AND v.number = ${number}
        LEFT JOIN employee e ON e.id = v.agreed_by_id, ${relationTo(viewer, today)}
      WHERE p.id = ${planId}::uuid
    ), ${loggedAsked('plan', reader, { action, criterion: { planId, number }, purpose })}
    SELECT json_build_object('planId', p.id, 'number', p.number, 'agreedOn', p.agreed_on,
      'agreedAt', p.agreed_at, 'agreedByName', p.agreed_by_name, 'content', p.content,
      'contentHash', encode(p.content_hash, 'hex'), 'dispatches',
      ${dispatchesJson(today, number)}, 'grant', ${GRANT_JSON}) AS version
    FROM asked AS p, ${RELATION_OF_ASKED} WHERE p.is_seen`;
  const version = rows[0]?.version;
  return version ? asSeenVersion(version, purpose !== null) : null;
}
