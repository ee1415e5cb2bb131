/** What an answer in a round of assessment has to be before it is kept. */
import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.ts';
import { isPlausible } from '../calendar/plausible-date.ts';
import { phraseProblem } from '../plans/phrase-rules.ts';
import { checkText, type TextProblem } from '../plans/text-rules.ts';
import { LEVEL_KEYS } from '../programme/assessment.ts';

/** Characters in the sentence of evidence. Source: our choice. Sure: C. */
export const EVIDENCE_LENGTH = 500;

/** Characters in the name of a function. Source: our choice. Sure: C. */
export const FUNCTION_LENGTH = 100;

export type TypedAnswer = {
  level: number;
  evidence: string;
  functionName: string;
  assessedOn: CalendarDate;
};

export type AnswerProblem = {
  field: keyof TypedAnswer;
  code:
    | 'LEVEL_UNKNOWN'
    | 'EVIDENCE_MISSING'
    | 'EVIDENCE_HAS_NUMBER'
    | 'FUNCTION_MISSING'
    | 'FUNCTION_IS_NAME'
    | 'TEXT_UNREADABLE'
    | 'TOO_LONG'
    | 'DATE_OUT_OF_RANGE'
    | 'DATE_IN_FUTURE';
};

type Checked = { ok: true; answer: TypedAnswer } | { ok: false; problems: AnswerProblem[] };

/**
 * The answer with its texts cleaned, or everything that is wrong with it. A level is worth nothing
 * without a sentence of evidence, a day, and the function of whoever assessed. All of it is published,
 * so that no person may stand in it: no number like a CPR number, and as a function no name.
 * @param names of everybody who may be tempted to sign: those who answer for the municipality
 */
export function checkAnswer(
  typed: TypedAnswer,
  { today, names }: { today: CalendarDate; names: readonly string[] },
): Checked {
  const problems: AnswerProblem[] = [];
  const say = (field: AnswerProblem['field'], code: AnswerProblem['code'] | null) => {
    if (code) problems.push({ field, code });
  };
  if (LEVEL_KEYS[typed.level] === undefined) say('level', 'LEVEL_UNKNOWN');
  const evidence = oneLine(typed.evidence, EVIDENCE_LENGTH);
  say('evidence', evidence.ok ? null : textCode(evidence.problem, 'EVIDENCE_MISSING'));
  if (evidence.ok && phraseProblem(evidence.text, [])) say('evidence', 'EVIDENCE_HAS_NUMBER');
  const functionName = oneLine(typed.functionName, FUNCTION_LENGTH);
  say('functionName', functionName.ok ? null : textCode(functionName.problem, 'FUNCTION_MISSING'));
  if (functionName.ok && phraseProblem(functionName.text, names)) {
    say('functionName', 'FUNCTION_IS_NAME');
  }
  say('assessedOn', dayProblem(typed.assessedOn, today));
  if (!evidence.ok || !functionName.ok || problems.length > 0) return { ok: false, problems };
  const { level, assessedOn } = typed;
  const texts = { evidence: evidence.text, functionName: functionName.text };
  return { ok: true, answer: { level, assessedOn, ...texts } };
}

const oneLine = (text: string, maxLength: number) =>
  checkText(text.trim().replace(/\s*\n\s*/g, ' '), { maxLength });

function textCode(problem: TextProblem, whenEmpty: AnswerProblem['code']): AnswerProblem['code'] {
  if (problem === 'EMPTY') return whenEmpty;
  return problem === 'TOO_LONG' ? 'TOO_LONG' : 'TEXT_UNREADABLE';
}

function dayProblem(day: CalendarDate, today: CalendarDate): AnswerProblem['code'] | null {
  if (!isCalendarDate(day) || !isPlausible(day)) return 'DATE_OUT_OF_RANGE';
  return day > today ? 'DATE_IN_FUTURE' : null;
}
