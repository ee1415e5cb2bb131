// Reads what a citizen is given of their data, in one statement with its rows in the log.

import type { FrozenGoal } from '@sammenhaeng/domain/plans/frozen-plan';
import { methodName } from '@sammenhaeng/domain/plans/intervention-methods';
import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import { isId } from '../../graph/ids.ts';
import { decryptCpr } from '../cpr-vault.ts';
import type { Reader } from '../plan-document.store.ts';
import { mayExtract, maySeeLog } from '../seen-by/log-rights.ts';
import { DAY_OF_ROW, IS_OWN_ACT, PLAN_ACT, TIMES } from '../seen-by/plan-act.ts';
import { relationTo } from '../visible-plans.ts';
import {
  type CitizenCopy,
  type CitizenReport,
  COPY_FORMAT_VERSION,
  type CopiedPlan,
} from './citizen-copy.ts';
import { COPIED_PLAN_JSON } from './copied-plan-json.ts';

export type InsightAsked = {
  planId: string;
  /** Why it is given, such as that the citizen has asked; never empty. */
  purpose: string;
  part: 'citizenReport' | 'citizenCopy';
  format: 'pdf' | 'json';
};

type Row = CitizenReport & {
  citizen: Omit<CitizenCopy['citizen'], 'cpr'>;
  /** Base64, and only for the full copy. */
  cprEncrypted: string | null;
  plans: CopiedPlan[];
  plansNotNeeded: CitizenCopy['plansNotNeeded'];
};

const about = (row: string, { part, format, purpose }: InsightAsked) => ({
  planId: Prisma.sql`${Prisma.raw(row)}.id`,
  citizenId: Prisma.sql`${Prisma.raw(row)}.citizen_id`,
  municipalityCode: Prisma.sql`${Prisma.raw(row)}.municipality_code`,
  criterion: { part, format },
  purpose,
});

/**
 * Whether a row of the log is about the citizen: about one of the plans, or in the same
 * municipality about the citizen alone, as a search or a number that was shown.
 */
const ACCESS = Prisma.sql`(
  SELECT json_agg(json_build_object('on', l.on_day, 'unit', lu.name, 'act', l.act,
    'isRefused', l.outcome = 'REFUSED', 'count', l.count, 'purpose', l.purpose)
    ORDER BY l.on_day DESC, l.last_id DESC)
  FROM (SELECT ${DAY_OF_ROW} AS on_day, a.unit_id, ${PLAN_ACT} AS act, a.outcome, a.purpose,
      ${TIMES} AS count, max(a.id) AS last_id
    FROM audit_event a
    WHERE ${IS_OWN_ACT} AND (a.plan_id IN (SELECT id FROM mine)
      OR (a.plan_id IS NULL AND a.citizen_id = asked.citizen_id
        AND a.municipality_code = asked.municipality_code))
    GROUP BY 1, 2, 3, 4, 5) AS l
  LEFT JOIN unit lu ON lu.id = l.unit_id)`;

const PLANS = Prisma.sql`(SELECT json_agg(${COPIED_PLAN_JSON} ORDER BY p.created_at, p.id)
  FROM plan p JOIN unit u ON u.id = p.unit_id JOIN municipality m ON m.code = p.municipality_code
  WHERE p.id IN (SELECT id FROM mine))`;

const NOT_NEEDED = Prisma.sql`(SELECT json_agg(json_build_object('decidedOn', n.decided_on,
    'unit', nu.name, 'reason', n.reason) ORDER BY n.decided_on, n.id)
  FROM plan_not_needed n JOIN unit nu ON nu.id = n.unit_id
  WHERE n.citizen_id = asked.citizen_id AND n.municipality_code = asked.municipality_code)`;

const EARLIER_NAMES = Prisma.sql`(SELECT json_agg(json_build_object('name', k.earlier_name,
    'correctedAt', k.corrected_at) ORDER BY k.corrected_at, k.id)
  FROM citizen_correction k WHERE k.citizen_id = asked.citizen_id)`;

/**
 * For the lead of the plan or the coordinator of its municipality. Of the citizen's plans those are
 * given that this viewer answers for or takes part in from the unit that holds them: each is a row
 * of its own in the log, and another's existence is not told.
 */
async function readInsight(tx: Tx, reader: Reader, asked: InsightAsked): Promise<Row | null> {
  const { viewer, today, now } = reader;
  const planId = isId(asked.planId) ? asked.planId : null;
  const isCopy = asked.part === 'citizenCopy';
  const none = Prisma.sql`NULL::json`;
  const rows = await tx.$queryRaw<{ row: Row }[]>`
    WITH asked AS (
      SELECT p.*, ${mayExtract(viewer)} AS is_seen FROM plan p, ${relationTo(viewer, today)}
      WHERE p.id = ${planId}::uuid
    ), mine AS (
      SELECT p.id, p.citizen_id, p.municipality_code FROM plan p JOIN asked ON asked.is_seen
        AND p.citizen_id = asked.citizen_id AND p.municipality_code = asked.municipality_code,
        ${relationTo(viewer, today)} WHERE ${maySeeLog(viewer)}
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS}
      SELECT ${auditValues(reader, { action: 'EXTRACT', ...about('mine', asked) })} FROM mine
      UNION ALL
      SELECT ${auditValues(reader, { action: 'SHOW_CPR', ...about('asked', asked) })}
        FROM asked WHERE is_seen AND ${isCopy}
      UNION ALL
      SELECT ${auditValues(reader, { action: 'EXTRACT', outcome: 'REFUSED', ...about('asked', asked) })}
        FROM (SELECT 1) AS one LEFT JOIN asked ON true WHERE asked.is_seen IS NOT TRUE
    )
    SELECT json_build_object('madeAt', ${now.toISOString()}::text,
      'madeBy', json_build_object('unit', u.name, 'municipality', m.name),
      'citizen', json_build_object('name', c.name, 'birthYear', c.birth_year,
        'municipality', cm.name, 'isFictive', c.is_fictive,
        'earlierNames', coalesce(${isCopy ? EARLIER_NAMES : none}, '[]'::json)),
      'cprEncrypted', CASE WHEN ${isCopy} THEN encode(c.cpr_encrypted, 'base64') END,
      'plans', coalesce(${isCopy ? PLANS : none}, '[]'::json),
      'plansNotNeeded', coalesce(${isCopy ? NOT_NEEDED : none}, '[]'::json),
      'access', coalesce(${ACCESS}, '[]'::json)) AS row
    FROM asked JOIN citizen c ON c.id = asked.citizen_id
      JOIN municipality cm ON cm.code = c.municipality_code
      JOIN unit u ON u.id = asked.unit_id JOIN municipality m ON m.code = asked.municipality_code
    WHERE asked.is_seen`;
  return rows[0]?.row ?? null;
}

/** Who has seen what; null where the plan is not there or not the viewer's to extract. */
export const openReport = (
  tx: Tx,
  reader: Reader,
  asked: Omit<InsightAsked, 'part' | 'format'>,
): Promise<CitizenReport | null> =>
  readInsight(tx, reader, { ...asked, part: 'citizenReport', format: 'pdf' });

/** The database knows a method by its key; the citizen by its name. */
const withMethodNames = (goal: FrozenGoal): FrozenGoal => ({
  ...goal,
  interventions: goal.interventions.map((one) => ({
    ...one,
    method: methodName(one.method ?? null) ?? one.method ?? null,
  })),
});

/** Everything; null where the plan is not there or not the viewer's to extract. */
export async function openCitizenCopy(
  tx: Tx,
  reader: Reader,
  asked: Omit<InsightAsked, 'part'>,
  cprKey: Buffer,
): Promise<CitizenCopy | null> {
  const row = await readInsight(tx, reader, { ...asked, part: 'citizenCopy' });
  if (!row?.cprEncrypted) return null;
  const { madeAt, madeBy, citizen, plansNotNeeded, access } = row;
  const plans = row.plans.map((plan) => ({ ...plan, goals: plan.goals.map(withMethodNames) }));
  const cpr = decryptCpr(Buffer.from(row.cprEncrypted, 'base64'), cprKey);
  const { name, birthYear, municipality, isFictive, earlierNames } = citizen;
  return {
    format: 'sammenhaeng.citizen-copy',
    formatVersion: COPY_FORMAT_VERSION,
    madeAt,
    madeBy,
    citizen: { name, cpr, birthYear, municipality, isFictive, earlierNames },
    plans,
    plansNotNeeded,
    access,
  };
}
