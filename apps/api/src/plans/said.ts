// Words that a viewer says and the log keeps: a purpose, a search.

import { checkText } from '@sammenhaeng/domain/plans/text-rules';
import { withoutCpr } from '../audit/without-cpr.ts';
import { GraphError } from '../graph/errors.ts';

/** Characters in a stated purpose, at most. */
const LONGEST_PURPOSE = 300;
const LONGEST_SEARCH = 100;

/** The purpose as the log keeps it, or null when none was stated. Too long is BAD_USER_INPUT. */
export function statedPurpose(text: string | null | undefined): string | null {
  const check = checkText(text ?? '', { maxLength: LONGEST_PURPOSE });
  if (check.ok) return withoutCpr(check.text.trim());
  if (check.problem === 'TOO_LONG') throw new GraphError('BAD_USER_INPUT');
  return null;
}

/** The search word as it is used, or null when nothing is left of it. Too long is BAD_USER_INPUT. */
export function searchWord(text: string | null | undefined): string | null {
  const check = checkText(text ?? '', { maxLength: LONGEST_SEARCH });
  if (check.ok) return check.text.trim();
  if (check.problem === 'TOO_LONG') throw new GraphError('BAD_USER_INPUT');
  return null;
}
