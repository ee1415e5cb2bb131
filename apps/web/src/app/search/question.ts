/** What the server is asked for what was typed: a name, a CPR number, or nothing yet. */
import { checkCpr } from '@sammenhaeng/domain/plans/cpr';

/** One letter would bring half the list, and each search is a row in the log. */
const FEWEST_LETTERS = 2;

const LIKE_A_NUMBER = /^[\d\s\-\u2010-\u2015]*\d[\d\s\-\u2010-\u2015]*$/;

export type Question =
  | { kind: 'name' | 'number'; text: string }
  | { kind: 'nothing'; why: 'short' | 'halfNumber' | 'noNumber' };

const nothing = (why: 'short' | 'halfNumber' | 'noNumber'): Question => ({ kind: 'nothing', why });

export function questionOf(typed: string): Question {
  const text = typed.trim();
  if (LIKE_A_NUMBER.test(text)) {
    const check = checkCpr(text);
    if (check.ok) return { kind: 'number', text: check.cpr };
    return nothing(check.problem === 'LENGTH' ? 'halfNumber' : 'noNumber');
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS ? nothing('short') : { kind: 'name', text };
}
