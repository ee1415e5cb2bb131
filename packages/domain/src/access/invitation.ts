/** The one-time link with which a person sets their own password: how long it works. */

/** Hours a link works: over a weekend, and no longer. Source: our choice. Sure: C. */
const INVITATION_HOURS = 72;

/** Days on which somebody whose password was replaced is told so. Source: our choice. Sure: C. */
export const PASSWORD_REPLACED_TOLD_DAYS = 30;

/** The last instant of a link that is made now. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_HOURS * 3_600_000);
}

/** Does the link still open? Once used, or from its end on, it does not. */
export function isInvitationOpen(
  invitation: { endsAt: Date; usedAt: Date | null },
  now: Date,
): boolean {
  return invitation.usedAt === null && now.getTime() < invitation.endsAt.getTime();
}
