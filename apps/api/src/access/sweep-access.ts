// Takes away what nobody can sign in with any more, and what guessing is no longer slowed down by.

import { SESSION_IDLE_MINUTES } from '@sammenhaeng/domain/access/sign-in-limits';
import type { Db } from '../db.ts';
import { FORGET_AFTER_MS } from './slow-down.ts';

/** Sessions that are over, links that are used or over, and failures that are forgotten anyway. */
export async function sweepAccess(db: Db, now: Date): Promise<void> {
  const idleSince = new Date(now.getTime() - SESSION_IDLE_MINUTES * 60_000);
  const quietSince = new Date(now.getTime() - FORGET_AFTER_MS);
  await db.session.deleteMany({
    where: { OR: [{ endsAt: { lte: now } }, { lastSeenAt: { lte: idleSince } }] },
  });
  await db.passwordInvitation.deleteMany({
    where: { OR: [{ endsAt: { lte: now } }, { usedAt: { not: null } }] },
  });
  await db.signInFailure.deleteMany({ where: { lastAt: { lt: quietSince } } });
}
