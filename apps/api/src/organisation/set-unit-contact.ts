// Sets where a unit is reached, and reads it for those who look after it.

import { keptPhone } from '@sammenhaeng/domain/organisation/phone';
import { checkText, SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { writeAudit } from '../audit/write-audit.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../graph/refusals.ts';
import { logRefusal } from './log-refusal.ts';
import { type InputProblem } from './staff-input.ts';
import { administeredOf, visibleUnits } from './visible-staff.ts';

export type UnitContact = { id: string; phone: string; address: string };
export type UnitContactSet = { __typename: 'UnitContactSet'; contact: UnitContact };

export const readUnitContacts = (context: SignedInContext): Promise<UnitContact[]> =>
  context.db.$queryRaw<UnitContact[]>`
    SELECT u.id, u.phone, u.address FROM unit u WHERE ${visibleUnits(context.viewer)} ORDER BY u.id`;

/** One line, which may be empty. */
function addressOf(typed: string, problems: InputProblem[]): string {
  if (typed.trim() === '') return '';
  const check = checkText(typed.trim(), { maxLength: SHORT_TEXT });
  if (check.ok) return check.text.replaceAll('\n', ', ');
  const code = check.problem === 'TOO_LONG' ? 'TEXT_TOO_LONG' : 'TEXT_UNREADABLE';
  problems.push({ field: 'address', code });
  return '';
}

/** One transaction: may they?, write, log. */
export function setUnitContact(
  context: SignedInContext,
  input: UnitContact,
): Promise<UnitContactSet | Invalid | NotFound> {
  return context.db.$transaction(async (tx) => {
    const { id } = input;
    if (!(await administeredOf(tx, context.viewer, [id])).has(id)) {
      await logRefusal(tx, context, { unitId: isId(id) ? id : null, fields: ['contact'] });
      return notFound(context);
    }
    const problems: InputProblem[] = [];
    const phone = keptPhone(input.phone);
    if (phone === null) problems.push({ field: 'phone', code: 'PHONE_UNREADABLE' });
    const address = addressOf(input.address, problems);
    if (phone === null || problems.length > 0) return invalid(context, problems);
    await tx.unit.update({ where: { id }, data: { phone, address } });
    const criterion = { unitId: id, fields: ['contact'] };
    await writeAudit(tx, context, { action: 'MANAGE_EMPLOYEE', criterion });
    return { __typename: 'UnitContactSet', contact: { id, phone, address } };
  });
}
