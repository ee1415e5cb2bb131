// Finds who may take over plans, by part of their name, job title or unit.

import { type ReceiverFacts, receiverProblem } from '@sammenhaeng/domain/plans/hand-over';
import { AUDIT_COLUMNS, auditValues } from '../../audit/write-audit.ts';
import { Prisma, type Tx } from '../../db.ts';
import type { UnitRow } from '../../organisation/unit.graph.ts';
import { MUNICIPALITY_JSON } from '../../sql/municipality-json.ts';
import { isCaseworkerToday } from '../../sql/plan-conditions.ts';
import type { ColleagueRow } from '../colleagues.store.ts';
import type { Reader } from '../plan-document.store.ts';
import { IS_OF_SAME_ORGANISATION } from '../../access/may-lead.ts';
import { receiverJson } from './receiver-facts.ts';
import { mayHandOver } from './visible-hand-overs.ts';

type Found = { colleague: ColleagueRow & { unit: UnitRow }; facts: ReceiverFacts[] };

/** The rule of the domain has the last word, so more are looked at than shown. */
const LOOKED_AT = 30;

/**
 * Those who may take over every one of the plans, by name. Plans the viewer may not hand over give
 * nobody, and are refused rows in the log.
 */
export async function findReceivers(
  tx: Tx,
  reader: Reader,
  planIds: readonly string[],
  search: string,
  size: number,
): Promise<ColleagueRow[]> {
  const { today } = reader;
  const rows = await tx.$queryRaw<Found[]>`
    WITH asked AS (
      SELECT wanted.id AS wanted_id, p.*, coalesce(${mayHandOver(reader)}, false) AS is_seen
      FROM unnest(${planIds}::uuid[]) AS wanted(id) LEFT JOIN plan p ON p.id = wanted.id
    ), logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'HAND_OVER_PLAN',
        outcome: 'REFUSED',
        planId: Prisma.sql`p.id`,
        citizenId: Prisma.sql`p.citizen_id`,
        municipalityCode: Prisma.sql`p.municipality_code`,
        criterion: { step: 'FIND_RECEIVER' },
      })} FROM asked p WHERE NOT p.is_seen
    ), candidate AS (
      SELECT e.* FROM employee e JOIN unit u ON u.id = e.unit_id
      WHERE strpos(lower(concat_ws(' ', e.name, e.job_title, u.name)), lower(${search}::text)) > 0
        AND ${isCaseworkerToday(today)}
        AND EXISTS (SELECT FROM asked p WHERE p.is_seen AND (${IS_OF_SAME_ORGANISATION}
          OR EXISTS (SELECT FROM participant x WHERE x.plan_id = p.id AND x.employee_id = e.id)))
      ORDER BY e.name, e.id LIMIT ${LOOKED_AT}
    )
    SELECT json_build_object('id', e.id, 'name', e.name, 'jobTitle', e.job_title,
      'unit', json_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'municipality',
        CASE WHEN m.code IS NULL THEN NULL ELSE ${MUNICIPALITY_JSON} END)) AS colleague,
      (SELECT json_agg(${receiverJson(today)}) FROM asked p) AS facts
    FROM candidate e JOIN unit u ON u.id = e.unit_id
    LEFT JOIN municipality m ON m.code = u.municipality_code
    WHERE NOT EXISTS (SELECT FROM asked WHERE NOT is_seen)
    ORDER BY e.name, e.id`;
  return rows
    .filter(({ facts }) => facts.every((one) => receiverProblem(one) === null))
    .slice(0, size)
    .map(({ colleague }) => colleague);
}
