// One-time links to set one's own password: a random value in the link, its hash in the table.

import { randomBytes } from 'node:crypto';
import { invitationEnd, isInvitationOpen } from '@sammenhaeng/domain/access/invitation';
import type { Tx } from '../db.ts';
import { hashOf } from './session.ts';

/** The link's value, which is kept nowhere else, and until when it works. */
export type Invitation = { token: string; endsAt: Date };

/**
 * Makes a link; earlier ones of the same person stop working.
 * @param madeById the administrator; null where it is made on the server
 */
export async function openInvitation(
  tx: Tx,
  employeeId: string,
  now: Date,
  madeById: string | null = null,
): Promise<Invitation> {
  const token = randomBytes(32).toString('base64url');
  const endsAt = invitationEnd(now);
  await closeInvitations(tx, employeeId, now);
  await tx.passwordInvitation.create({
    data: { tokenHash: new Uint8Array(hashOf(token)), employeeId, endsAt, madeById },
  });
  return { token, endsAt };
}

export type InvitedPerson = {
  employeeId: string;
  unitId: string;
  email: string;
  madeById: string | null;
};

/**
 * Whose link this is, locked so that it can be used once. Null where it is unknown, over, used, or
 * its person may not sign in: all the same to whoever asks.
 */
export async function lockInvitation(
  tx: Tx,
  token: string,
  now: Date,
): Promise<InvitedPerson | null> {
  const rows = await tx.$queryRaw<(InvitedPerson & { endsAt: Date; usedAt: Date | null })[]>`
    SELECT e.id AS "employeeId", e.unit_id AS "unitId", e.email,
      i.made_by_id AS "madeById", i.ends_at AS "endsAt", i.used_at AS "usedAt"
    FROM password_invitation i JOIN employee e ON e.id = i.employee_id AND e.is_active
    WHERE i.token_hash = ${new Uint8Array(hashOf(token))} FOR UPDATE`;
  const found = rows[0];
  return found && isInvitationOpen(found, now) ? found : null;
}

/** Uses up every open link of a person. */
export const closeInvitations = (tx: Tx, employeeId: string, now: Date) =>
  tx.passwordInvitation.updateMany({
    where: { employeeId, usedAt: null },
    data: { usedAt: now },
  });
