// People to suggest as participants: who took part with this citizen before, and whom the unit asks most.

import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import { municipalitiesOf, unitsOf } from '../../access/viewer.ts';
import { loggedAsked } from '../../audit/log-asked.ts';
import { Prisma, type Tx } from '../../db.ts';
import type { Reader } from '../plan-document.store.ts';
import { visibleColleagues } from '../visible-colleagues.ts';
import { covers, IS_RELATED, relationTo } from '../visible-plans.ts';

export type RememberedFrom = 'EARLIER_PLAN' | 'OFTEN_IN_UNIT';

export type Remembered = {
  from: RememberedFrom;
  kind: ParticipantKind;
  employeeId: string | null;
  name: string;
  function: string;
  organisation: string;
  /** What ties them to the citizen; of this citizen's own plans alone. */
  relation: string;
  /** Whether they were sent the plan last time. */
  receivesPlan: boolean;
};

/** Suggestions of each sort, at most: they are looked over, not searched. */
const MOST_EARLIER = 10;
const MOST_COLLEAGUES = 6;
const MOST_PRACTICES = 3;

/** Everybody on the citizen's other plans that the viewer may know of; the newest plan's words win. */
const earlierSql = ({ viewer, today }: Reader): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (coalesce(x.employee_id::text, lower(x.name)))
    1 AS sort, 'EARLIER_PLAN' AS "from", x.kind::text AS kind, e.id AS "employeeId",
    coalesce(e.name, x.name) AS name, x.function, x.organisation, x.relation, x.receives_plan,
    0 AS times
  FROM asked JOIN plan p ON p.citizen_id = asked.citizen_id AND p.id <> asked.id
  CROSS JOIN ${relationTo(viewer, today)}
  JOIN participant x ON x.plan_id = p.id
  LEFT JOIN LATERAL (SELECT e.id, e.name FROM employee e JOIN unit u ON u.id = e.unit_id
    WHERE e.id = x.employee_id AND ${visibleColleagues(viewer, today)}) AS e ON true
  WHERE asked.is_seen AND ${covers('MASTER_DATA')} AND x.kind <> 'CITIZEN' AND x.left_on IS NULL
    AND (x.employee_id IS NULL OR e.id IS NOT NULL)
  ORDER BY coalesce(x.employee_id::text, lower(x.name)), p.changed_at DESC`;

/**
 * The plans of the viewer's own unit, all of which they may know of by their place. Of other
 * citizens only who has an account, and the practices of doctors, are taken: never a relative.
 */
const ownUnit = ({ viewer }: Reader): Prisma.Sql => Prisma.sql`
  (SELECT p.id FROM plan p, asked WHERE asked.is_seen AND p.unit_id = ${viewer.unit.id}::uuid
    AND (p.unit_id = ANY(${unitsOf(viewer, 'PRACTITIONER')}::uuid[])
      OR p.municipality_code = ANY(${municipalitiesOf(viewer, 'COORDINATOR')}::text[])))`;

const colleaguesSql = (reader: Reader): Prisma.Sql => Prisma.sql`
  SELECT 2 AS sort, 'OFTEN_IN_UNIT' AS "from", 'PROFESSIONAL' AS kind, e.id AS "employeeId",
    e.name, e.job_title AS "function", u.name AS organisation, '' AS relation,
    true AS receives_plan, count(*)::int AS times
  FROM ${ownUnit(reader)} AS own JOIN participant x ON x.plan_id = own.id
  JOIN employee e ON e.id = x.employee_id JOIN unit u ON u.id = e.unit_id
  WHERE e.id <> ${reader.viewer.employeeId}::uuid AND ${visibleColleagues(reader.viewer, reader.today)}
  GROUP BY e.id, e.name, e.job_title, u.name`;

const practicesSql = (reader: Reader): Prisma.Sql => Prisma.sql`
  SELECT 3 AS sort, 'OFTEN_IN_UNIT' AS "from", 'GP' AS kind, NULL::uuid AS "employeeId",
    x.organisation AS name, '' AS "function", '' AS organisation, '' AS relation,
    true AS receives_plan, count(*)::int AS times
  FROM ${ownUnit(reader)} AS own JOIN participant x ON x.plan_id = own.id
  WHERE x.kind = 'GP' AND x.organisation <> '' GROUP BY x.organisation`;

/** Those who are not on the plan yet; null where the plan is not the viewer's. Logged as a search. */
export async function readRemembered(
  tx: Tx,
  reader: Reader,
  planId: string,
): Promise<Remembered[] | null> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ remembered: Remembered[] }[]>`
    WITH asked AS (
      SELECT p.*, r.*, (${IS_RELATED} AND (r.is_lead OR r.is_own OR 'MASTER_DATA' = ANY(r.consented))) AS is_seen
      FROM plan p, ${relationTo(viewer, today)} WHERE p.id = ${planId}::uuid
    ), ${loggedAsked('plan', reader, {
      action: 'SEARCH_CITIZEN',
      criterion: { planId, part: 'rememberedParticipants' },
    })}, everybody AS (
      (SELECT * FROM (${earlierSql(reader)}) AS earlier LIMIT ${MOST_EARLIER})
      UNION ALL (SELECT * FROM (${colleaguesSql(reader)}) AS c ORDER BY times DESC, name LIMIT ${MOST_COLLEAGUES * 3})
      UNION ALL (SELECT * FROM (${practicesSql(reader)}) AS g ORDER BY times DESC, name LIMIT ${MOST_PRACTICES * 3})
    ), fresh AS (
      SELECT y.*, row_number() OVER (PARTITION BY sort ORDER BY times DESC, name) AS place
      FROM everybody y
      WHERE NOT EXISTS (SELECT FROM participant x, asked WHERE x.plan_id = asked.id AND x.left_on IS NULL
          AND (x.employee_id = y."employeeId" OR lower(x.name) = lower(y.name)
            OR (y.sort = 3 AND x.kind = 'GP')))
        AND NOT (y.sort > 1 AND EXISTS (SELECT FROM everybody z
          WHERE z.sort < y.sort AND (z."employeeId" = y."employeeId" OR (y.sort = 3 AND z.kind = 'GP'))))
    )
    SELECT coalesce((SELECT json_agg(json_build_object('from', "from", 'kind', kind,
        'employeeId', "employeeId", 'name', name, 'function', "function", 'organisation', organisation,
        'relation', relation, 'receivesPlan', receives_plan)
        ORDER BY sort, place) FROM fresh
      WHERE place <= (ARRAY[${MOST_EARLIER}, ${MOST_COLLEAGUES}, ${MOST_PRACTICES}]::int[])[sort]), '[]'::json) AS remembered
    FROM asked WHERE is_seen`;
  return rows[0]?.remembered ?? null;
}
