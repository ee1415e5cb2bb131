// Reads the copy that a receipt is of, in one statement with its row in the log.

import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { OUTCOME_OF_ASKED } from '../../audit/log-asked.ts';
import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import { decryptCpr } from '../cpr-vault.ts';
import type { Reader } from '../plan-document.store.ts';
import { IS_RELATED, relationTo } from '../visible-plans.ts';
import type { PlanCopy } from './copy.ts';
import {
  type CopyFound,
  copyOf,
  refuseNoId,
  VERSION_FIELDS,
  type VersionRow,
} from './copy-rows.ts';
import { sectionsToday } from './dispatch-json.ts';

type DispatchedRow = VersionRow &
  Pick<PlanCopy, 'id' | 'legalGround' | 'isLargePrint'> & {
    recipient: NonNullable<PlanCopy['recipient']>;
    sentAt: string;
    sections: PlanSection[];
    /** Base64, only where this copy may hold the number. */
    cprEncrypted: string | null;
  };

/**
 * The copy that a receipt is of, as it may be given today. For the lead, for whoever takes part from
 * the unit that holds the plan, and for the recipient. The CPR number is only in the FHIR copy of
 * the citizen and of the lead, only when the lead makes it, and that is a row of its own.
 */
export async function openDispatchCopy(
  tx: Tx,
  reader: Reader,
  id: string,
  format: string,
  cprKey: Buffer,
): Promise<CopyFound> {
  const { viewer, today } = reader;
  if (!isId(id)) {
    await refuseNoId(tx, reader, format);
    return 'notFound';
  }
  const about = {
    planId: Prisma.sql`asked.plan_id`,
    citizenId: Prisma.sql`asked.citizen_id`,
    municipalityCode: Prisma.sql`asked.municipality_code`,
    criterion: { dispatchId: id, format },
  };
  const rows = await tx.$queryRaw<{ mayKnow: boolean; row: DispatchedRow }[]>`
    WITH found AS (
      SELECT d.id, d.plan_id, d.version, d.sent_at, d.large_print, d.legal_ground,
        p.citizen_id, p.municipality_code, x.name, x.kind, x.employee_id = p.lead_id AS is_lead_copy,
        ${sectionsToday(today)} AS sections, r.is_lead,
        ${IS_RELATED} AND (r.is_lead OR r.is_own
          OR coalesce(x.employee_id = ${viewer.employeeId}::uuid, false)) AS may_know
      FROM plan_dispatch d JOIN plan p ON p.id = d.plan_id
        JOIN participant x ON x.id = d.participant_id, ${relationTo(viewer, today)}
      WHERE d.id = ${id}::uuid
    ), asked AS (
      SELECT found.*, may_know AND cardinality(sections) > 0 AS is_seen,
        ${format === 'json'} AND is_lead AND 'MASTER_DATA' = ANY(sections)
          AND (kind = 'CITIZEN' OR coalesce(is_lead_copy, false)) AS has_cpr
      FROM found
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS}
      SELECT ${auditValues(reader, { action: 'EXTRACT', outcome: OUTCOME_OF_ASKED, ...about })}
        FROM (SELECT 1) AS one LEFT JOIN asked ON true
      UNION ALL
      SELECT ${auditValues(reader, { action: 'SHOW_CPR', ...about })}
        FROM asked WHERE is_seen AND has_cpr
    )
    SELECT asked.may_know AS "mayKnow", CASE WHEN asked.is_seen THEN json_build_object(
      ${VERSION_FIELDS}, 'id', asked.id, 'sentAt', asked.sent_at, 'sections', asked.sections,
      'legalGround', asked.legal_ground, 'isLargePrint', asked.large_print,
      'recipient', json_build_object('name', asked.name, 'kind', asked.kind,
        'isLead', coalesce(asked.is_lead_copy, false)),
      'cprEncrypted', CASE WHEN asked.has_cpr THEN encode(c.cpr_encrypted, 'base64') END) END AS row
    FROM asked JOIN citizen c ON c.id = asked.citizen_id
      JOIN plan_version v ON v.plan_id = asked.plan_id AND v.number = asked.version`;
  const [found] = rows;
  if (!found?.mayKnow) return 'notFound';
  if (!found.row) return 'consentEnded';
  const { cprEncrypted, sentAt, id: dispatchId, legalGround, isLargePrint, recipient } = found.row;
  // The order of the page, which the database does not know.
  const sections = PLAN_SECTIONS.filter((section) => found.row.sections.includes(section));
  const copy = copyOf(found.row, sections, {
    id: dispatchId,
    recipient,
    sentOn: todayInCopenhagen(new Date(sentAt)),
    legalGround,
    isLargePrint,
    cpr: cprEncrypted ? decryptCpr(Buffer.from(cprEncrypted, 'base64'), cprKey) : null,
  });
  return { copy };
}
