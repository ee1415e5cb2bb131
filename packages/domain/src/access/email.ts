/** The address a person signs in with. */

/** Characters an address has at most; the sign-in reads no further. Source: our choice. Sure: C. */
const EMAIL_MAX_LENGTH = 200;

/** One @ with something before it and a dotted name after it: the rest, only sending shows. */
const ADDRESS = /^[^\s@<>,;"()\p{Cc}]+@[^\s@<>,;"()\p{Cc}.]+(\.[^\s@<>,;"()\p{Cc}.]+)+$/u;

/** The address as it is kept, in lower case, or null where it cannot be one. */
export function keptEmail(typed: string): string | null {
  const email = typed.trim().normalize('NFC').toLowerCase();
  return email.length <= EMAIL_MAX_LENGTH && ADDRESS.test(email) ? email : null;
}
