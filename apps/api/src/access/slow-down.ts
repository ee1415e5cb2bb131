// Slowing down those who guess: a try is counted before it is looked at, by what is tried and by where it comes from.

import { createHmac } from 'node:crypto';
import { addressDelay, remembered } from '@sammenhaeng/domain/access/address-limits';
import { signInDelay } from '@sammenhaeng/domain/access/sign-in-limits';
import { type AuditSource, writeAudit } from '../audit/write-audit.ts';
import type { Db, Tx } from '../db.ts';
import type { Context } from '../graph/context.ts';
import { isFirstThisMinute } from './once-a-minute.ts';

/** Failures with one e-mail are forgotten after a quiet day. */
export const FORGET_AFTER_MS = 86_400_000;

/** What a try to get in needs to be judged, counted and logged. */
export type Attempt = Pick<Context, 'db' | 'settings' | 'now' | 'session'> & AuditSource;

type Key = Uint8Array<ArrayBuffer>;
type Row = { failures: number; lastAt: Date; blockedUntil: Date | null };

/** What a try is counted under; an address without an e-mail is that of a one-time link. */
export type Counted = { address: Key; email: Key | null };

/** A keyed hash, so that the table names nobody. */
const keyOf = ({ settings }: Pick<Attempt, 'settings'>, text: string): Key =>
  new Uint8Array(createHmac('sha256', settings.keys.cprIndex).update(text).digest());

export const countedUnder = (attempt: Attempt, email: string | null): Counted => ({
  address: keyOf(attempt, `ip:${attempt.session.address}`),
  email: email === null ? null : keyOf(attempt, `email:${email}`),
});

/** The row of a key, made where there is none, and held until the transaction ends. */
async function held(tx: Tx, key: Key, now: Date): Promise<Row> {
  await tx.$executeRaw`INSERT INTO sign_in_failure (key_hash, failures, last_at)
    VALUES (${key}, 0, ${now}) ON CONFLICT (key_hash) DO NOTHING`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT failures, last_at AS "lastAt", blocked_until AS "blockedUntil" FROM sign_in_failure
    WHERE key_hash = ${key} FOR UPDATE`;
  return rows[0] ?? held(tx, key, now);
}

const write = (tx: Tx, key: Key, { failures, lastAt, blockedUntil }: Row) =>
  tx.signInFailure.updateMany({
    where: { keyHash: key },
    data: { failures, lastAt, blockedUntil },
  });

const msUntil = (instant: Date | null, now: Date) =>
  instant ? Math.max(0, instant.getTime() - now.getTime()) : 0;

/** One more with this e-mail: the wait doubles as the domain says. */
function withOneMore({ failures, lastAt }: Row, now: Date): Row {
  const isForgotten = now.getTime() - lastAt.getTime() > FORGET_AFTER_MS;
  const next = (isForgotten ? 0 : failures) + 1;
  const blockedUntil = new Date(now.getTime() + signInDelay(next));
  return { failures: next, lastAt: now, blockedUntil };
}

/**
 * Takes one try, or says how many whole seconds to wait. It counts as failed from now on, before the
 * password is looked at: of many at the same moment only so many get through as one after the other
 * would. `giveBack` is for the one that was right.
 */
export function takeTry(db: Db, counted: Counted, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    // Always in this order, so that no two wait for each other.
    const address = await held(tx, counted.address, now);
    const email = counted.email && (await held(tx, counted.email, now));
    const tries = remembered({ failures: address.failures, countedFrom: address.lastAt }, now);
    const wait = Math.max(addressDelay(tries, now), email ? msUntil(email.blockedUntil, now) : 0);
    if (wait > 0) return Math.ceil(wait / 1000);
    await write(tx, counted.address, {
      failures: tries.failures + 1,
      lastAt: tries.countedFrom,
      blockedUntil: null,
    });
    if (counted.email && email) await write(tx, counted.email, withOneMore(email, now));
    return 0;
  });
}

/** The try was right: it was no failure of its address, and its e-mail has nothing to slow down. */
export async function giveBack(tx: Tx, { address, email }: Counted): Promise<void> {
  await tx.$executeRaw`UPDATE sign_in_failure SET failures = greatest(failures - 1, 0)
    WHERE key_hash = ${address}`;
  if (email) await tx.signInFailure.deleteMany({ where: { keyHash: email } });
}

/**
 * Notes in the log that somebody was told to wait, once a minute for each address: such an answer
 * costs a caller nothing, and must not fill the log.
 */
export async function logWait(attempt: Attempt): Promise<void> {
  if (!isFirstThisMinute('wait', attempt)) return;
  await writeAudit(attempt.db, attempt, {
    action: 'SIGN_IN_FAILED',
    outcome: 'REFUSED',
    criterion: { isWait: true },
  });
}
