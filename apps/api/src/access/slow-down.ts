// Slowing down those who guess: failures are counted by what was tried and by where it came from.

import { createHmac } from 'node:crypto';
import { signInDelay } from '@sammenhaeng/domain/access/sign-in-limits';
import type { AuditSource } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { Context } from '../graph/context.ts';

/** Failures are forgotten after a quiet day. */
export const FORGET_AFTER_MS = 86_400_000;

/** What a try to get in needs to be judged, counted and logged. */
export type Attempt = Pick<Context, 'db' | 'settings' | 'now' | 'session'> & AuditSource;

type Key = Uint8Array<ArrayBuffer>;

/** What failures are counted under: a keyed hash, so that the table names nobody. */
export const failureKey = (
  { settings }: Pick<Attempt, 'settings'>,
  kind: 'email' | 'ip',
  text: string,
): Key =>
  new Uint8Array(createHmac('sha256', settings.keys.cprIndex).update(`${kind}:${text}`).digest());

/** Whole seconds left to wait under any of the keys, 0 when a try is allowed. */
export async function waitLeft(tx: Tx, keys: Key[], now: Date): Promise<number> {
  const rows = await tx.signInFailure.findMany({
    where: { keyHash: { in: keys }, blockedUntil: { gt: now } },
  });
  const left = rows.map((row) => (row.blockedUntil?.getTime() ?? 0) - now.getTime());
  return Math.ceil(Math.max(0, ...left) / 1000);
}

/** Counts one more failure under each key; the wait doubles as the domain says. */
export async function countFailures(tx: Tx, keys: Key[], now: Date): Promise<void> {
  for (const key of keys) {
    const rows = await tx.$queryRaw<{ failures: number }[]>`
      INSERT INTO sign_in_failure AS f (key_hash, failures, last_at) VALUES (${key}, 1, ${now})
      ON CONFLICT (key_hash) DO UPDATE SET
        failures = CASE WHEN f.last_at < ${new Date(now.getTime() - FORGET_AFTER_MS)} THEN 1 ELSE f.failures + 1 END,
        last_at = ${now}
      RETURNING failures`;
    const blockedUntil = new Date(now.getTime() + signInDelay(rows[0]?.failures ?? 1));
    await tx.$executeRaw`UPDATE sign_in_failure SET blocked_until = ${blockedUntil} WHERE key_hash = ${key}`;
  }
}

/** After a success there is nothing to slow down. */
export const forgetFailures = (tx: Tx, keys: Key[]) =>
  tx.signInFailure.deleteMany({ where: { keyHash: { in: keys } } });
