/** What is wrong with two typed passwords, before anything is sent. */
import { checkNewPassword } from '@sammenhaeng/domain/access/password';

export type TypedProblem = 'missing' | 'differ' | 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG';

/** The first problem and the field it belongs to; null when they can be sent. */
export function passwordProblem(
  first: string,
  again: string,
): { field: 'first' | 'again'; problem: TypedProblem } | null {
  if (!first) return { field: 'first', problem: 'missing' };
  // Whose address it is, only the server knows.
  const check = checkNewPassword(first, '');
  if (!check.ok && check.problem === 'TOO_SHORT') {
    return { field: 'first', problem: 'PASSWORD_TOO_SHORT' };
  }
  if (!check.ok && check.problem === 'TOO_LONG') {
    return { field: 'first', problem: 'PASSWORD_TOO_LONG' };
  }
  return first === again ? null : { field: 'again', problem: 'differ' };
}
