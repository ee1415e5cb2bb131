// The purpose that a viewer says and the log keeps.

import { checkText } from '@sammenhaeng/domain/plans/text-rules';
import { withoutCpr } from '../audit/without-cpr.ts';
import { GraphError } from '../graph/errors.ts';

/** Characters in a stated purpose, at most. */
const LONGEST_PURPOSE = 300;

/** The purpose as the log keeps it, or null when none was stated. Too long is BAD_USER_INPUT. */
export function statedPurpose(text: string | null | undefined): string | null {
  const check = checkText(text ?? '', { maxLength: LONGEST_PURPOSE });
  if (check.ok) return withoutCpr(check.text.trim());
  if (check.problem === 'TOO_LONG') throw new GraphError('BAD_USER_INPUT');
  return null;
}
