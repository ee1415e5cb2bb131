// Signing in: the password is checked at the same cost whoever asks, and guessing is slowed down.

import { createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { signInDelay } from '@sammenhaeng/domain/access/sign-in-limits';
import type { Context } from '../graph/context.ts';
import { type AuditSource, writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import { openSession } from './session.ts';

export type SignInOutcome =
  | { kind: 'signedIn'; token: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; retryAfterSeconds: number };

/** A hash that no password has, so that an unknown address costs what a known one does. */
const nobodysHash: Promise<string> = hash(randomBytes(24).toString('base64'));

/** Failures are forgotten after a quiet day. */
const FORGET_AFTER_MS = 86_400_000;

type Attempt = Pick<Context, 'db' | 'settings' | 'now' | 'session'> & AuditSource;

const keyHash = (attempt: Attempt, text: string) =>
  new Uint8Array(createHmac('sha256', attempt.settings.keys.cprIndex).update(text).digest());

/** Milliseconds left to wait for this address or network, 0 when a try is allowed. */
async function waitLeft(tx: Tx, keys: Uint8Array[], now: Date): Promise<number> {
  const rows = await tx.signInFailure.findMany({
    where: { keyHash: { in: keys as Uint8Array<ArrayBuffer>[] }, blockedUntil: { gt: now } },
  });
  return Math.max(0, ...rows.map((row) => (row.blockedUntil?.getTime() ?? 0) - now.getTime()));
}

/** Counts one more failure for a key; the wait doubles as the domain says. */
async function countFailure(tx: Tx, key: Uint8Array, now: Date): Promise<void> {
  const rows = await tx.$queryRaw<{ failures: number }[]>`
    INSERT INTO sign_in_failure AS f (key_hash, failures, last_at) VALUES (${key}, 1, ${now})
    ON CONFLICT (key_hash) DO UPDATE SET
      failures = CASE WHEN f.last_at < ${new Date(now.getTime() - FORGET_AFTER_MS)} THEN 1 ELSE f.failures + 1 END,
      last_at = ${now}
    RETURNING failures`;
  const delay = signInDelay(rows[0]?.failures ?? 1);
  await tx.$executeRaw`UPDATE sign_in_failure SET blocked_until = ${new Date(now.getTime() + delay)} WHERE key_hash = ${key}`;
}

/**
 * Checks address and password. Never says which of them was wrong, nor whether the address is known.
 * Every try, good or bad, is a row in the log.
 */
export async function signIn(
  attempt: Attempt,
  input: { email: string; password: string },
): Promise<SignInOutcome> {
  const email = input.email.trim().toLowerCase();
  const keys = [
    keyHash(attempt, `email:${email}`),
    keyHash(attempt, `ip:${attempt.session.address}`),
  ];
  const left = await waitLeft(attempt.db, keys, attempt.now);
  if (left > 0) return { kind: 'wait', retryAfterSeconds: Math.ceil(left / 1000) };

  const person = await attempt.db.employee.findUnique({
    where: { email },
    select: { id: true, unitId: true, passwordHash: true, isActive: true },
  });
  const fits = await verify(person?.passwordHash ?? (await nobodysHash), input.password);
  return attempt.db.$transaction(async (tx) => {
    if (!fits || !person?.passwordHash || !person.isActive) {
      for (const key of keys) await countFailure(tx, key, attempt.now);
      await writeAudit(tx, attempt, { action: 'SIGN_IN_FAILED', outcome: 'REFUSED' });
      return { kind: 'wrong' };
    }
    await tx.signInFailure.deleteMany({ where: { keyHash: keys[0] as Uint8Array<ArrayBuffer> } });
    const token = await openSession(tx, person.id, attempt.now);
    await tx.$executeRaw`INSERT INTO audit_event (at, employee_id, unit_id, action, request_id)
      VALUES (${attempt.now}, ${person.id}::uuid, ${person.unitId}::uuid, 'SIGN_IN', ${attempt.requestId})`;
    return { kind: 'signedIn', token };
  });
}
