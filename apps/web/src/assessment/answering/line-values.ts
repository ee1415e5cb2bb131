/** An answer while it is given: what its fields hold, how that is kept, and what is missing. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type AnswerProblem, checkAnswer } from '@sammenhaeng/domain/assessment/check-answer';
import { LEVEL_KEYS } from '@sammenhaeng/domain/programme/assessment';
import { aDay, recordIn, textIn } from '../../ui/drafts/form-fields.ts';

const LEVELS = LEVEL_KEYS.map((_, level) => level);

export type LineValues = {
  /** 0 to 4; null until somebody has chosen. */
  level: number | null;
  evidence: string;
  functionName: string;
  assessedOn: CalendarDate | null;
  /** What stands in the field of the day and is no date yet. */
  typedDay: string;
};

export const LINE_FIELDS = ['level', 'evidence', 'functionName', 'assessedOn'] as const;

export type LineField = (typeof LINE_FIELDS)[number];

/** As one text, so that the whole answer is kept and saved as one: none of it is worth anything alone. */
export function writeLine(values: LineValues): string {
  const { level, evidence, functionName, assessedOn, typedDay } = values;
  return JSON.stringify({ level, evidence, functionName, assessedOn, typedDay });
}

/** The way back. The device may hold anything: what cannot be read counts as left open. */
export function readLine(stored: string): LineValues {
  const found = recordIn(parsed(stored));
  return {
    level: LEVELS.find((level) => level === found['level']) ?? null,
    evidence: textIn(found['evidence']) ?? '',
    functionName: textIn(found['functionName']) ?? '',
    assessedOn: aDay.read(found['assessedOn']) ?? null,
    typedDay: textIn(found['typedDay']) ?? '',
  };
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

/** What is still to be filled in. Anything else wrong is said at its field by the server. */
const MISSING = new Set<AnswerProblem['code']>([
  'LEVEL_UNKNOWN',
  'EVIDENCE_MISSING',
  'FUNCTION_MISSING',
  'DATE_OUT_OF_RANGE',
  'DATE_IN_FUTURE',
]);

/** The fields that keep the answer from being whole; the same rule as the server decides by. */
export function missingIn(values: LineValues, today: CalendarDate): LineField[] {
  const { level, evidence, functionName, assessedOn } = values;
  const typed = { level: level ?? -1, evidence, functionName, assessedOn: assessedOn ?? '' };
  const checked = checkAnswer(typed, { today, names: [] });
  if (checked.ok) return [];
  return checked.problems.filter(({ code }) => MISSING.has(code)).map(({ field }) => field);
}
