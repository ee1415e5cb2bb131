// Reads what an agenda is made of, in one statement with its row in the log.

import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { loggedAsked } from '../../audit/log-asked.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import { isMeetingToCome } from '../../sql/plan-conditions.ts';
import { sectionsSeen } from '../grant.ts';
import { hiddenBy, hideSections } from '../hide-sections.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Reader } from '../plan-document.store.ts';
import { planJson } from '../plan-json.ts';
import { type PromiseRow, PROMISES_JSON } from '../promises/promise.ts';
import { IS_RELATED, RELATION_OF_ASKED, relationTo } from '../visible-plans.ts';
import { LAST_AGREED_JSON, type LastAgreed, sinceThen, type SinceThen } from './since.ts';

export type AgendaCopy = {
  plan: PlanDocument;
  sections: readonly PlanSection[];
  since: SinceThen | null;
  /** Null where the goals are hidden. */
  promises: PromiseRow[] | null;
  /** What was put on the agenda of the meeting to come, a line each; may be empty. */
  wanted: string;
};

type Row = {
  plan: PlanDocument;
  agreed: LastAgreed;
  promises: PromiseRow[];
  wanted: string | null;
};

/** What the viewer may see of it today; null where the plan is not there or not the viewer's. */
export async function openAgenda(
  tx: Tx,
  reader: Reader,
  planId: string,
): Promise<AgendaCopy | null> {
  const { viewer, today } = reader;
  const action = 'EXTRACT';
  if (!isId(planId)) {
    const criterion = { document: 'not an id', format: 'dagsorden.pdf' };
    await writeAudit(tx, reader, { action, outcome: 'REFUSED', criterion });
    return null;
  }
  const rows = await tx.$queryRaw<Row[]>`
    WITH asked AS (
      SELECT p.*, r.*, ${IS_RELATED} AS is_seen FROM plan p, ${relationTo(viewer, today)}
      WHERE p.id = ${planId}::uuid
    ), ${loggedAsked('plan', reader, { action, criterion: { planId, format: 'dagsorden.pdf' } })}
    SELECT ${planJson(viewer, today)} AS plan, ${LAST_AGREED_JSON} AS agreed,
      ${PROMISES_JSON} AS promises,
      (SELECT m.agenda FROM meeting m
       WHERE m.plan_id = p.id AND ${isMeetingToCome('m')}) AS wanted
    FROM asked AS p, ${RELATION_OF_ASKED} WHERE p.is_seen`;
  const row = rows[0];
  if (!row) return null;
  const sections = sectionsSeen(row.plan.grant, false);
  return {
    plan: hideSections(row.plan, hiddenBy(sections)),
    sections,
    since: sinceThen(row.plan, row.agreed, sections, today),
    promises: sections.includes('GOALS') ? row.promises : null,
    wanted: sections.includes('MASTER_DATA') ? (row.wanted ?? '') : '',
  };
}
