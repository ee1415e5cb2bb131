/** A telephone number as it is kept and printed. */

/** Digits in a number: 112 is the shortest, and the world's numbers have 15 at most (ITU E.164). */
const FEWEST = 3;
const MOST = 15;
/** Signs with all that stands between them: the line of a letter has room for it. Our choice. */
const LONGEST = 25;

const SEPARATORS = /[\s.()/-]/g;

/**
 * The number as it is kept: eight digits in pairs, as Danes read them; another one as it was typed.
 * '' for none, null for what is no number.
 */
export function keptPhone(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const digits = text.replace(SEPARATORS, '').replace(/^00(?=[1-9])/, '+');
  const count = digits.replace('+', '').length;
  if (!/^\+?\d+$/.test(digits) || count < FEWEST || count > MOST) return null;
  if (text.length > LONGEST) return null;
  const local = digits.replace(/^\+45(?=\d{8}$)/, '');
  if (/^\d{8}$/.test(local)) return local.replace(/(\d\d)(?=\d)/g, '$1 ');
  return text.replace(/\s+/g, ' ');
}
