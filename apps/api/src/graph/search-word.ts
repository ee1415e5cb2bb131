// What somebody searches for, the same in every list.

import { checkText } from '@sammenhaeng/domain/plans/text-rules';

const LONGEST_SEARCH = 100;

/**
 * The word as it is used and logged: cleaned like what it is held against, trimmed, its first 100
 * signs; null when nothing is left. A search is not refused for what somebody pasted.
 */
export function searchWord(text: string | null | undefined): string | null {
  const check = checkText(text ?? '', { maxLength: Number.POSITIVE_INFINITY });
  if (!check.ok) return null;
  const word = Array.from(check.text.trim()).slice(0, LONGEST_SEARCH).join('').trimEnd();
  return word === '' ? null : word;
}
