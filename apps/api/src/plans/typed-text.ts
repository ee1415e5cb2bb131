// Text as it comes from the screen: cleaned, and named as a problem where it cannot be kept.

import { checkText, LONG_TEXT, SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import type { ProblemCode } from '@sammenhaeng/texts/problems';

export type TypedText = { text: string; problem: ProblemCode | null };

const CODES = {
  TOO_LONG: 'TEXT_TOO_LONG',
  EMPTY: 'TEXT_EMPTY',
  CONTROL_CHARACTERS: 'TEXT_UNREADABLE',
} as const satisfies Record<string, ProblemCode>;

/** The text as it is kept. Where it may be empty, nothing typed is '' and no problem. */
export function typedText(
  text: string | null | undefined,
  { maxLength, isRequired = false }: { maxLength: number; isRequired?: boolean },
): TypedText {
  const check = checkText(text ?? '', { maxLength });
  if (check.ok) return { text: check.text, problem: null };
  if (check.problem === 'EMPTY' && !isRequired) return { text: '', problem: null };
  return { text: '', problem: CODES[check.problem] };
}

/** Gathers the texts of one call, and every problem with them by the name of the field. */
export function textsOf() {
  const problems: { field: string; code: ProblemCode }[] = [];
  const take = (
    field: string,
    text: string | null | undefined,
    rule: Parameters<typeof typedText>[1],
  ) => {
    const typed = typedText(text, rule);
    if (typed.problem) problems.push({ field, code: typed.problem });
    return typed.text;
  };
  return {
    problems,
    /** One line, which may be empty. */
    short: (field: string, text?: string | null) => take(field, text, { maxLength: SHORT_TEXT }),
    /** One line that must say something. */
    required: (field: string, text?: string | null) =>
      take(field, text, { maxLength: SHORT_TEXT, isRequired: true }),
    /** Several lines, which may be empty. */
    long: (field: string, text?: string | null) => take(field, text, { maxLength: LONG_TEXT }),
  };
}
