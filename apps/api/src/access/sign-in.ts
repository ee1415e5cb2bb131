// Signing in: the password is checked at the same cost whoever asks, and guessing is slowed down.

import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { writeAudit } from '../audit/write-audit.ts';
import { openSession } from './session.ts';
import { type Attempt, countedUnder, giveBack, logWait, takeTry } from './slow-down.ts';

export type SignInOutcome =
  | { kind: 'signedIn'; token: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; retryAfterSeconds: number };

/** A hash that no password has, so that an unknown address costs what a known one does. */
const nobodysHash: Promise<string> = hash(randomBytes(24).toString('base64'));

/**
 * Checks address and password. Never says which of them was wrong, nor whether the address is known.
 * Every try that is looked at, good or bad, is a row in the log; so is, once a minute for an address,
 * that somebody was told to wait.
 */
export async function signIn(
  attempt: Attempt,
  input: { email: string; password: string },
): Promise<SignInOutcome> {
  const email = input.email.trim().toLowerCase();
  const counted = countedUnder(attempt, email);
  const retryAfterSeconds = await takeTry(attempt.db, counted, attempt.now);
  if (retryAfterSeconds > 0) {
    await logWait(attempt);
    return { kind: 'wait', retryAfterSeconds };
  }

  const person = await attempt.db.employee.findUnique({
    where: { email },
    select: { id: true, unitId: true, passwordHash: true, isActive: true, isDemo: true },
  });
  const fits = await verify(person?.passwordHash ?? (await nobodysHash), input.password);
  // The password of the fictive people is public: where the demo was turned off, it opens nothing.
  const isPublic = person?.isDemo === true && !attempt.settings.demo;
  return attempt.db.$transaction(async (tx) => {
    if (!fits || !person?.passwordHash || !person.isActive || isPublic) {
      await writeAudit(tx, attempt, { action: 'SIGN_IN_FAILED', outcome: 'REFUSED' });
      return { kind: 'wrong' };
    }
    await giveBack(tx, counted);
    const token = await openSession(tx, person.id, attempt.now);
    await tx.$executeRaw`INSERT INTO audit_event (at, employee_id, unit_id, action, request_id)
      VALUES (${attempt.now}, ${person.id}::uuid, ${person.unitId}::uuid, 'SIGN_IN', ${attempt.requestId})`;
    return { kind: 'signedIn', token };
  });
}
