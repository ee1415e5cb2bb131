/** The Danish person number: read, checked and masked, never stored or looked up here. */
import { type CalendarDate, dateFromParts } from '../calendar/calendar-date.ts';

/**
 * Replacement numbers (for people without a number yet) carry the day plus 60: 61 to 91.
 * Source: cpr.dk. Sure: A.
 */
export const REPLACEMENT_DAY_OFFSET = 60;

type CprSex = 'FEMALE' | 'MALE';
export type CprProblem = 'DIGITS' | 'LENGTH' | 'DATE';
export type CprCheck =
  | { ok: true; cpr: string; bornOn: CalendarDate; sex: CprSex; isReplacement: boolean }
  | { ok: false; problem: CprProblem };

// People type and paste numbers with a hyphen, a dash or spaces.
const SEPARATORS = /[\s\-\u2010-\u2015]/g;

/**
 * Reads a CPR number. The check digit is **not** demanded: since 2007 numbers are given out that
 * fail it. The sex is that of the last digit (odd is male), as registered. Source: cpr.dk (A).
 */
export function checkCpr(text: string): CprCheck {
  const cpr = text.replace(SEPARATORS, '');
  if (!/^\d*$/.test(cpr)) return { ok: false, problem: 'DIGITS' };
  if (cpr.length !== 10) return { ok: false, problem: 'LENGTH' };
  const digitsAt = (from: number, to: number) => Number(cpr.slice(from, to));
  const isReplacement = digitsAt(0, 2) > REPLACEMENT_DAY_OFFSET;
  const day = digitsAt(0, 2) - (isReplacement ? REPLACEMENT_DAY_OFFSET : 0);
  const year = birthYear(digitsAt(4, 6), digitsAt(6, 7));
  const bornOn = dateFromParts(year, digitsAt(2, 4), day);
  if (!bornOn) return { ok: false, problem: 'DATE' };
  return { ok: true, cpr, bornOn, sex: digitsAt(9, 10) % 2 ? 'MALE' : 'FEMALE', isReplacement };
}

/** 'ddmmyy-••••' of a number of ten digits: the birthday stays, what identifies is hidden. */
export function maskCpr(cpr: string): string {
  return `${cpr.slice(0, 6)}-••••`;
}

// The seventh digit says the century. Source: cpr.dk, "Personnummeret i CPR" (A).
function birthYear(twoDigits: number, seventh: number): number {
  if (seventh <= 3) return 1900 + twoDigits;
  if (seventh === 4 || seventh === 9) return (twoDigits <= 36 ? 2000 : 1900) + twoDigits;
  return (twoDigits <= 57 ? 2000 : 1800) + twoDigits;
}
