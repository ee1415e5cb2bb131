/** A round of assessment: open, then locked for good, then published. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isPlausible } from '../calendar/plausible-date.ts';
import { checkText, SHORT_TEXT } from '../plans/text-rules.ts';

export type RoundState = 'OPEN' | 'LOCKED' | 'PUBLISHED';

type NewRoundProblem = {
  field: 'title' | 'answerBy';
  code: 'TEXT_EMPTY' | 'TEXT_UNREADABLE' | 'TOO_LONG' | 'DATE_OUT_OF_RANGE' | 'ANSWER_BY_PAST';
};

type Checked = { ok: true; title: string } | { ok: false; problems: NewRoundProblem[] };

const OF_TEXT = {
  EMPTY: 'TEXT_EMPTY',
  CONTROL_CHARACTERS: 'TEXT_UNREADABLE',
  TOO_LONG: 'TOO_LONG',
} as const;

/** The title cleaned, or what is wrong: nobody can answer by a day that has passed. */
export function checkNewRound(
  typed: { title: string; answerBy: CalendarDate },
  today: CalendarDate,
): Checked {
  const title = checkText(typed.title.trim().replace(/\s*\n\s*/g, ' '), { maxLength: SHORT_TEXT });
  const problems: NewRoundProblem[] = [];
  if (!title.ok) problems.push({ field: 'title', code: OF_TEXT[title.problem] });
  if (!isPlausible(typed.answerBy)) problems.push({ field: 'answerBy', code: 'DATE_OUT_OF_RANGE' });
  else if (typed.answerBy < today) problems.push({ field: 'answerBy', code: 'ANSWER_BY_PAST' });
  return title.ok && problems.length === 0
    ? { ok: true, title: title.text }
    : { ok: false, problems };
}

/** The key of a round that begins today: its year, with a number where the year has one already. */
export function newRoundKey(today: CalendarDate, taken: readonly string[]): string {
  const year = today.slice(0, 4);
  let key = year;
  for (let nth = 2; taken.includes(key); nth += 1) key = `${year}-${nth}`;
  return key;
}
