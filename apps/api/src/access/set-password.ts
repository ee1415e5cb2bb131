// Setting one's own password with a one-time link.

import { hash } from '@node-rs/argon2';
import { checkNewPassword } from '@sammenhaeng/domain/access/password';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import { writeAudit } from '../audit/write-audit.ts';
import { Prisma } from '../db.ts';
import type { Context } from '../graph/context.ts';
import { type Invalid, invalid } from '../graph/refusals.ts';
import { closeInvitations, lockInvitation } from './password-invitation.ts';
import { closeAllSessions, closeSession } from './session.ts';
import { countedUnder, giveBack, logWait, takeTry } from './slow-down.ts';

export type PasswordSet = { __typename: 'PasswordSet'; ok: true };

const CODES = {
  TOO_SHORT: 'PASSWORD_TOO_SHORT',
  TOO_LONG: 'PASSWORD_TOO_LONG',
  SAME_AS_EMAIL: 'PASSWORD_IS_EMAIL',
} as const satisfies Record<string, ProblemCode>;

/**
 * One transaction: lock the link, judge the password, write, log. Whoever had a session with the old
 * password, this browser included, must sign in anew, and is then told that it was replaced and by
 * whose link. A refused password leaves the link as it was.
 */
export async function setPassword(
  context: Context,
  { token, password }: { token: string; password: string },
): Promise<PasswordSet | Invalid> {
  const { now } = context;
  const counted = countedUnder(context, null);
  if ((await takeTry(context.db, counted, now)) > 0) {
    await logWait(context);
    return invalid(context, [{ field: 'token', code: 'WAIT' }]);
  }
  return context.db.$transaction(async (tx) => {
    const person = await lockInvitation(tx, token, now);
    if (!person) {
      await writeAudit(tx, context, { action: 'SIGN_IN_FAILED', outcome: 'REFUSED' });
      return invalid(context, [{ field: 'token', code: 'INVITATION_OVER' }]);
    }
    const check = checkNewPassword(password, person.email);
    if (!check.ok) {
      await giveBack(tx, counted);
      return invalid(context, [{ field: 'password', code: CODES[check.problem] }]);
    }
    const replaces = Prisma.sql`CASE WHEN password_hash IS NOT NULL THEN`;
    await tx.$executeRaw`UPDATE employee SET password_hash = ${await hash(password)},
        password_replaced_at = ${replaces} ${now}::timestamptz END,
        password_replaced_by_id = ${replaces} ${person.madeById}::uuid END
      WHERE id = ${person.employeeId}::uuid`;
    await closeInvitations(tx, person.employeeId, now);
    await closeAllSessions(tx, person.employeeId);
    if (context.session.token) await closeSession(tx, context.session.token);
    await tx.$executeRaw`INSERT INTO audit_event
        (at, employee_id, unit_id, action, criterion, request_id)
      VALUES (${now}, ${person.employeeId}::uuid, ${person.unitId}::uuid, 'MANAGE_EMPLOYEE',
        ${JSON.stringify({ employeeId: person.employeeId, ownPassword: true })}::jsonb,
        ${context.requestId})`;
    await giveBack(tx, counted);
    context.session.clear();
    return { __typename: 'PasswordSet', ok: true };
  });
}
