/** The door to the first administrator, built on its own: the launcher makes them before anybody can sign in. */
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { problemText } from '@sammenhaeng/texts/problems';
import { openInvitation } from '../access/password-invitation.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { openDatabase, type Tx } from '../db.ts';
import { type Administration, administrationOf, type Office } from './administration-unit.ts';
import { giveRoles } from './give-roles.ts';
import { insertEmployee } from './insert-employee.ts';
import { emailOf, type InputProblem, lineOf } from './staff-input.ts';

export type NewAdministrator = {
  databaseUrl: string;
  name: string;
  email: string;
  now: Date;
} & Office;

export type AdministratorOutcome =
  | { kind: 'made' | 'known'; token: string; endsAt: Date }
  | { kind: 'refused'; sentence: string };

const refused = (sentence: string): AdministratorOutcome => ({ kind: 'refused', sentence });

/** An administrator whose password is lost, their account open again; null where it is nobody. */
async function knownAdministrator(tx: Tx, email: string, now: Date): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE employee e SET is_active = true, revision = revision + 1
    WHERE e.email = ${email} AND NOT e.is_demo AND EXISTS (SELECT FROM role_assignment a
      WHERE a.employee_id = e.id AND a.role = 'ADMINISTRATOR'
        AND (a.to_on IS NULL OR a.to_on >= ${todayInCopenhagen(now)}::date))
    RETURNING e.id`;
  return rows[0]?.id ?? null;
}

async function newAdministrator(
  tx: Tx,
  person: { name: string; email: string; now: Date },
  { unitId }: Administration,
): Promise<string | null> {
  const { now, ...named } = person;
  const id = await insertEmployee(tx, { ...named, jobTitle: 'Administrator', unitId }, now);
  if (id) await giveRoles(tx, id, [], [{ role: 'ADMINISTRATOR', unitId }], todayInCopenhagen(now));
  return id;
}

/**
 * Makes an administrator and a one-time link, or a new link for one who is known. Whoever may run
 * commands on the server may do that; it is in the log all the same.
 */
export async function addAdministrator(wanted: NewAdministrator): Promise<AdministratorOutcome> {
  const { now } = wanted;
  const problems: InputProblem[] = [];
  const name = lineOf('name', wanted.name, problems);
  const email = emailOf(wanted.email, problems);
  const [problem] = problems;
  if (problem) return refused(problemText('en', problem.code));
  const db = openDatabase(wanted.databaseUrl);
  try {
    return await db.$transaction(async (tx) => {
      const known = await knownAdministrator(tx, email, now);
      const place = known ? null : await administrationOf(tx, wanted);
      if (typeof place === 'string') return refused(place);
      const id = place ? await newAdministrator(tx, { name, email, now }, place) : known;
      if (!id) {
        return refused(
          `Somebody else here has the e-mail ${email}. Take another; roles are given in the app.`,
        );
      }
      const invitation = await openInvitation(tx, id, now, null);
      const source = { viewer: null, requestId: 'npm run administrator', now };
      await writeAudit(tx, source, {
        action: 'MANAGE_EMPLOYEE',
        criterion: { employeeId: id, isNew: !known, isInvited: true, role: 'ADMINISTRATOR' },
      });
      return { kind: known ? 'known' : 'made', ...invitation };
    });
  } finally {
    await db.$disconnect();
  }
}
