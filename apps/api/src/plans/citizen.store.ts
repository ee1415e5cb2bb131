// Reads citizens: by id behind the fence of their plans, by CPR number, and the number itself.

import { loggedAsked } from '../audit/log-asked.ts';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma, type Tx } from '../db.ts';
import { shortHash } from './cpr-vault.ts';
import { notNeededJson, type NotNeededRow } from './ending/not-needed.store.ts';
import { rememberFound } from './citizen-found.ts';
import type { CitizenRow } from './plan-document.ts';
import type { Reader } from './plan-document.store.ts';
import { CITIZEN_JSON } from './plan-json.ts';
import type { PlanSummaryRow } from './plan-list.store.ts';
import { SUMMARY_JOINS, summaryJson } from './summary-json.ts';
import { mayStartPlanWith } from './visible-citizens.ts';
import { covers, IS_RELATED, MAY_KNOW, relationTo } from './visible-plans.ts';

/** A citizen with a plan that the viewer is related to, or null. `id` must be a UUID. Logged. */
export async function readCitizen(tx: Tx, reader: Reader, id: string): Promise<CitizenRow | null> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ citizen: CitizenRow }[]>`
    WITH asked AS (
      SELECT c.*, EXISTS (SELECT FROM plan p, ${relationTo(viewer, today)}
        WHERE p.citizen_id = c.id AND ${IS_RELATED}) AS is_seen
      FROM citizen c WHERE c.id = ${id}::uuid
    ), ${loggedAsked('citizen', reader, { action: 'SEARCH_CITIZEN', criterion: { citizenId: id } })}
    SELECT ${CITIZEN_JSON} AS citizen FROM asked c
    JOIN municipality m ON m.code = c.municipality_code WHERE c.is_seen`;
  return rows[0]?.citizen ?? null;
}

export type CitizenMatch = {
  citizen: CitizenRow;
  plans: PlanSummaryRow[];
  notNeeded: NotNeededRow[];
};

/**
 * The citizen with this hash, where the viewer may start a plan with them or may know of one of
 * their plans, and of the plans only those. Somebody else's citizen is answered, and logged, like a
 * number that nobody has: whom the neighbours treat is not to be found out by trying. Whoever adds
 * the number has found the citizen. Logged by the beginning of the hash.
 */
export async function findByCprHash(
  tx: Tx,
  reader: Reader,
  cprHash: Buffer,
): Promise<CitizenMatch | null> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ match: CitizenMatch }[]>`
    WITH seen AS (
      SELECT c.* FROM citizen c WHERE c.cpr_hash = ${new Uint8Array(cprHash)}
        AND (${mayStartPlanWith(reader)} OR EXISTS (
          SELECT FROM plan p, ${relationTo(viewer, today)} WHERE p.citizen_id = c.id AND ${MAY_KNOW}))
    ), ${rememberFound(reader)}, logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(reader, {
        action: 'SEARCH_CITIZEN',
        citizenId: Prisma.sql`seen.id`,
        municipalityCode: Prisma.sql`seen.municipality_code`,
        criterion: { cprHash: shortHash(cprHash) },
      })} FROM (SELECT 1) AS asked LEFT JOIN seen ON true
    )
    SELECT json_build_object('citizen', ${CITIZEN_JSON}, 'plans', coalesce((
      SELECT json_agg(${summaryJson(today)} ORDER BY p.created_at DESC, p.id)
      FROM plan p ${SUMMARY_JOINS}, ${relationTo(viewer, today)}
      WHERE p.citizen_id = seen_id AND ${MAY_KNOW}), '[]'::json),
      'notNeeded', ${notNeededJson(viewer)}) AS match
    FROM (SELECT seen.*, seen.id AS seen_id FROM seen) AS c
    JOIN municipality m ON m.code = c.municipality_code`;
  return rows[0]?.match ?? null;
}

/** The encrypted number of a citizen whose master data the viewer may see, or null. Logged. */
export async function findEncryptedCpr(
  tx: Tx,
  reader: Reader,
  citizenId: string,
  purpose: string | null,
): Promise<Uint8Array | null> {
  const { viewer, today } = reader;
  const rows = await tx.$queryRaw<{ cpr: Uint8Array }[]>`
    WITH asked AS (
      SELECT c.id, c.municipality_code, c.cpr_encrypted,
        (${purpose !== null} AND EXISTS (SELECT FROM plan p, ${relationTo(viewer, today)}
          WHERE p.citizen_id = c.id AND ${covers('MASTER_DATA')})) AS is_seen
      FROM citizen c WHERE c.id = ${citizenId}::uuid
    ), ${loggedAsked('citizen', reader, { action: 'SHOW_CPR', criterion: { citizenId }, purpose })}
    SELECT cpr_encrypted AS cpr FROM asked WHERE is_seen`;
  return rows[0]?.cpr ?? null;
}
