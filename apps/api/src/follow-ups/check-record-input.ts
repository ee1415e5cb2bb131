// What can be wrong with the words and dates of an outcome before any rule about follow-ups is asked.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import { checkText, LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import type { ProblemCode } from '@sammenhaeng/texts/problems';

type Input = {
  doneOn: CalendarDate;
  nextOn?: CalendarDate | null | undefined;
  reason?: string | null | undefined;
  note?: string | null | undefined;
};
type FieldProblem = { field: string; code: ProblemCode };
type Checked = { ok: true; note: string; reason: string } | { ok: false; problems: FieldProblem[] };

/** Cleans the texts, at most 4,000 characters each; both may be empty. */
export function checkRecordInput(input: Input): Checked {
  const problems: FieldProblem[] = [];
  for (const field of ['doneOn', 'nextOn'] as const) {
    if (!isPlausible(input[field])) problems.push({ field, code: 'DATE_OUT_OF_RANGE' });
  }
  const cleaned = (field: 'note' | 'reason'): string => {
    const check = checkText(input[field] ?? '', { maxLength: LONG_TEXT });
    if (check.ok) return check.text;
    if (check.problem === 'TOO_LONG') problems.push({ field, code: 'TOO_LONG' });
    return '';
  };
  const texts = { reason: cleaned('reason'), note: cleaned('note') };
  return problems.length ? { ok: false, problems } : { ok: true, ...texts };
}
