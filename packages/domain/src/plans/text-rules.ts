/** What a typed text may be before it is saved: cleaned of what cannot be seen, and not too long. */

/** Characters in one line: a title, a name, a place. Source: our choice. Sure: C. */
export const SHORT_TEXT = 200;

/** Characters in a field of several lines. Source: our choice. Sure: C. */
export const LONG_TEXT = 4000;

export type TextProblem = 'TOO_LONG' | 'EMPTY' | 'CONTROL_CHARACTERS';
export type TextCheck = { ok: true; text: string } | { ok: false; problem: TextProblem };

const LINE_BREAKS = /\r\n?|\u0085|\u2028|\u2029/g;
// Control characters but newline, half surrogates (no database keeps them), the byte order mark,
// the joiner that holds a date of the screen together,
// and the signs that turn the reading direction, with which one text can be shown as another.
// The joiners that hold an emoji together stay.
const UNSEEN = /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** How long a text is: whole signs, as the database counts them. An emoji may be several. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** The text with `longest` signs at most; the last of them says that something is left out. */
export function shortened(text: string, longest: number): string {
  if (lengthOf(text) <= longest) return text;
  const kept = Array.from(text).slice(0, longest - 1);
  return `${kept.join('').trimEnd()}…`;
}

const withBreaks = (text: string): string => text.replace(LINE_BREAKS, '\n').replaceAll('\t', ' ');

/** A text as the database keeps it, whatever its length; what `checkText` gives where it is ok. */
export const asKept = (text: string): string =>
  withBreaks(text).replace(UNSEEN, '').normalize('NFC').trimEnd();

/**
 * Cleans a text: line breaks as '\n', tabs as spaces, composed letters (å as one), no control or
 * direction signs, no space at the end. EMPTY when nothing was typed, CONTROL_CHARACTERS when
 * nothing but such signs was; where a field may be empty, the caller accepts EMPTY as ''.
 * `maxLength` is in the signs of `lengthOf`.
 */
export function checkText(text: string, { maxLength }: { maxLength: number }): TextCheck {
  const cleaned = asKept(text);
  if (cleaned === '') {
    return { ok: false, problem: withBreaks(text).trim() === '' ? 'EMPTY' : 'CONTROL_CHARACTERS' };
  }
  if (lengthOf(cleaned) > maxLength) return { ok: false, problem: 'TOO_LONG' };
  return { ok: true, text: cleaned };
}

/** Every fictive surname begins like this, on the screen too. */
export const FICTIVE_MARK = 'Demo-';

/**
 * First letter of the first and of the last name, 'AS' for Anne Marie Sørensen; '' for no name. The
 * mark of fictive people is left out, or each of them would be a D.
 */
export function initialsOf(name: string): string {
  const names = name.replaceAll(FICTIVE_MARK, '').trim().split(/\s+/);
  const ends = names.length > 1 ? [names[0], names.at(-1)] : [names[0]];
  return ends
    .map((part) => Array.from(part ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase('da');
}
