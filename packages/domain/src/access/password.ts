/** What a new password must be: long, and not the address it belongs to. */

/** Characters a password has at least. Source: our choice. Sure: C. */
const PASSWORD_MIN_LENGTH = 12;

/** Longer is refused, so that nobody can keep the server busy hashing a book. Sure: C. */
const PASSWORD_MAX_LENGTH = 200;

export type PasswordCheck =
  | { ok: true }
  | { ok: false; problem: 'TOO_SHORT' | 'TOO_LONG' | 'SAME_AS_EMAIL' };

/**
 * Is this good enough as a new password? Length counts characters as people see them typed.
 * No rule about digits or signs: they make passwords worse, not better.
 */
export function checkNewPassword(password: string, email: string): PasswordCheck {
  const length = Array.from(password).length;
  if (length < PASSWORD_MIN_LENGTH) return { ok: false, problem: 'TOO_SHORT' };
  if (length > PASSWORD_MAX_LENGTH) return { ok: false, problem: 'TOO_LONG' };
  const isSame = password.trim().toLowerCase() === email.trim().toLowerCase();
  return isSame ? { ok: false, problem: 'SAME_AS_EMAIL' } : { ok: true };
}
