// Sessions: a random value in a cookie, its hash in the table, an idle and an absolute limit.

import { createHash, randomBytes } from 'node:crypto';
import { PASSWORD_REPLACED_TOLD_DAYS } from '@sammenhaeng/domain/access/invitation';
import {
  SESSION_ABSOLUTE_HOURS,
  SESSION_IDLE_MINUTES,
} from '@sammenhaeng/domain/access/sign-in-limits';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Db, Tx } from '../db.ts';
import type { Viewer } from './viewer.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** SHA-256 of the cookie's value: what the table holds. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Makes a session and gives the value for the cookie, which is kept nowhere else. */
export async function openSession(tx: Tx, employeeId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.session.create({
    data: {
      tokenHash: new Uint8Array(hashOf(token)),
      employeeId,
      createdAt: now,
      lastSeenAt: now,
      endsAt: new Date(now.getTime() + SESSION_ABSOLUTE_HOURS * 3_600_000),
    },
  });
  return token;
}

/**
 * The viewer of a session, or null when it is unknown, idle too long, ended, or its person may no
 * longer sign in. Roles are read each time, so that a withdrawn one acts on the next request. One
 * statement; the time of last use is written at most once a minute.
 */
export async function viewerOf(db: Db, token: string, now: Date): Promise<Viewer | null> {
  if (!TOKEN.test(token)) return null;
  const today = todayInCopenhagen(now);
  const tellSince = new Date(now.getTime() - PASSWORD_REPLACED_TOLD_DAYS * 86_400_000);
  const rows = await db.$queryRaw<{ viewer: Viewer }[]>`
    WITH live AS (
      SELECT s.token_hash, s.employee_id, s.ends_at, s.last_seen_at
      FROM session s
      WHERE s.token_hash = ${new Uint8Array(hashOf(token))}
        AND s.ends_at > ${now}
        AND s.last_seen_at > ${new Date(now.getTime() - SESSION_IDLE_MINUTES * 60_000)}
    ), touched AS (
      UPDATE session SET last_seen_at = ${now}
      WHERE token_hash IN (SELECT token_hash FROM live WHERE last_seen_at < ${new Date(now.getTime() - 60_000)})
    )
    SELECT json_build_object(
      'employeeId', e.id, 'name', e.name, 'jobTitle', e.job_title, 'language', e.language,
      'sessionEndsAt', live.ends_at,
      'passwordReplaced', CASE WHEN e.password_replaced_at > ${tellSince} THEN json_build_object(
        'at', e.password_replaced_at,
        'byName', (SELECT x.name FROM employee x WHERE x.id = e.password_replaced_by_id)) END,
      'unit', json_build_object('id', u.id, 'name', u.name, 'kind', u.kind,
        'municipality', CASE WHEN m.code IS NULL THEN NULL
          ELSE json_build_object('code', m.code, 'name', m.name, 'population', m.population) END),
      'roles', coalesce((
        SELECT json_agg(json_build_object('role', a.role, 'unitId', a.unit_id,
          'municipalityCode', au.municipality_code, 'clusterId', au.cluster_id, 'regionCode', au.region_code)
          ORDER BY a.role)
        FROM role_assignment a JOIN unit au ON au.id = a.unit_id
        WHERE a.employee_id = e.id AND a.from_on <= ${today}::date AND (a.to_on IS NULL OR a.to_on >= ${today}::date)
      ), '[]'::json)
    ) AS viewer
    FROM live
    JOIN employee e ON e.id = live.employee_id AND e.is_active
    JOIN unit u ON u.id = e.unit_id
    LEFT JOIN municipality m ON m.code = u.municipality_code`;
  return rows[0]?.viewer ?? null;
}

/** Ends one session at once. */
export const closeSession = (tx: Tx, token: string) =>
  tx.session.deleteMany({ where: { tokenHash: new Uint8Array(hashOf(token)) } });

/** Ends every session of a person at once, on whatever machine. */
export const closeAllSessions = (tx: Tx, employeeId: string) =>
  tx.session.deleteMany({ where: { employeeId } });
