// What the administrator types about staff, cleaned, with a problem for each field that cannot be kept.

import { keptEmail } from '@sammenhaeng/domain/access/email';
import { checkText, SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import type { ProblemCode } from '@sammenhaeng/texts/problems';

export type InputProblem = { field: string; code: ProblemCode };

const CODES = {
  TOO_LONG: 'TEXT_TOO_LONG',
  EMPTY: 'TEXT_EMPTY',
  CONTROL_CHARACTERS: 'TEXT_UNREADABLE',
} as const satisfies Record<string, ProblemCode>;

/** One line that must say something. Adds to `problems` where it does not. */
export function lineOf(field: string, typed: string, problems: InputProblem[]): string {
  const check = checkText(typed.trim(), { maxLength: SHORT_TEXT });
  if (check.ok) return check.text.replaceAll('\n', ' ');
  problems.push({ field, code: CODES[check.problem] });
  return '';
}

/** The address as it is kept. Adds to `problems` where it cannot be one. */
export function emailOf(typed: string, problems: InputProblem[]): string {
  const email = keptEmail(typed);
  if (!email) problems.push({ field: 'email', code: 'EMAIL_UNREADABLE' });
  return email ?? '';
}
