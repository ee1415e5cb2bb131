// Fills an empty database at national scale, and says how far it is.

import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { insertRows } from '@sammenhaeng/fixtures/insert-rows';
import { contentHash } from '@sammenhaeng/fixtures/plans/freeze-plan';
import { frozenVersion } from './frozen-version.ts';
import { nationalRows } from './national-rows.ts';
import type pg from 'pg';
import { tokenOf } from '../drive/people.ts';
import * as statements from './national-statements.ts';

const CHUNK = 5_000;

/** Plans with a frozen version, of which documents are made; the others would only take room. */
export const VERSIONED_PLANS = 200;

export type FillKeys = { cpr: Buffer; cprIndex: Buffer };

/** A fictive number: a replacement number (day + 60) belongs to nobody. */
const cprOf = (n: number): string =>
  `${61 + (n % 28)}${String(1 + (n % 12)).padStart(2, '0')}${String(50 + (n % 49))}${String(n % 10_000).padStart(4, '0')}`;

function encrypted(cpr: string, key: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(cpr, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Citizens `from` to `to`; their numbers really are encrypted, so that reading one costs what it costs. */
async function addCitizens(db: pg.Client, from: number, to: number, keys: FillKeys) {
  const rows = [];
  for (let n = from; n <= to; n += 1) {
    rows.push({
      n,
      secret: `\\x${encrypted(cprOf(n), keys.cpr).toString('hex')}`,
      hash: `\\x${createHmac('sha256', keys.cprIndex).update(`bench ${n}`).digest('hex')}`,
    });
  }
  await db.query(
    `INSERT INTO citizen (id, cpr_encrypted, cpr_hash, name, initials, birth_year, municipality_code, is_fictive)
     SELECT bench_id('citizen', r.n), r.secret::bytea, r.hash::bytea, 'Borger Demo-' || r.n, 'BD', 1950 + (r.n % 50)::int, m.code, true
     FROM json_to_recordset($1::json) AS r(n bigint, secret text, hash text)
     JOIN bench_municipality m ON m.n = 1 + r.n % m.total`,
    [JSON.stringify(rows)],
  );
}

/** One session for each person, ending far ahead. */
async function addSessions(db: pg.Client) {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM employee');
  const sessions = rows.map(({ id }) => ({
    id,
    hash: `\\x${createHash('sha256').update(tokenOf(id)).digest('hex')}`,
  }));
  await db.query(
    `INSERT INTO session (token_hash, employee_id, created_at, last_seen_at, ends_at)
     SELECT r.hash::bytea, r.id, now(), now() + interval '1 day', now() + interval '30 days'
     FROM json_to_recordset($1::json) AS r(id uuid, hash text)`,
    [JSON.stringify(sessions)],
  );
}

/**
 * Fills the database with `plans` plans and ten follow-ups each.
 * @param admin a superuser's connection: triggers are off while rows come in bulk
 */
export async function fill(
  admin: pg.Client,
  plans: number,
  keys: FillKeys,
  onProgress: (sentence: string) => void,
): Promise<void> {
  await insertRows(
    (sql, json) => admin.query(sql, [json]).then((r) => r.rowCount ?? 0),
    nationalRows(),
  );
  await admin.query(statements.PREPARE);
  await admin.query(statements.STAFF);
  await admin.query(statements.STEERING);
  await admin.query(statements.PUBLISHED);
  await addSessions(admin);
  await admin.query(statements.IN_BULK);
  for (let from = 1; from <= plans; from += CHUNK) {
    const to = Math.min(plans, from + CHUNK - 1);
    await addCitizens(admin, from, to, keys);
    for (const { sql } of statements.PLAN_STATEMENTS) await admin.query(sql, [from, to]);
    onProgress(`filled ${to.toLocaleString('en')} of ${plans.toLocaleString('en')} plans`);
  }
  const version = frozenVersion();
  const hash = Buffer.from(contentHash(version));
  await admin.query(statements.VERSIONS, [VERSIONED_PLANS, JSON.stringify(version), hash]);
  await admin.query(statements.ONE_BY_ONE);
  await admin.query(statements.FINISH);
  await admin.query(statements.SETTLE);
}
