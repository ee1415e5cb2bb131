/** What a test reads on the screen, with its dates held together as they are there. */
import { JOINER } from '@sammenhaeng/domain/calendar/calendar-date';

const HYPHEN = /(?<=\d)-(?=\d)/g;

export function asShown<Words extends string | RegExp>(words: Words): Words;
export function asShown(words: string | RegExp): string | RegExp {
  const joined = (text: string) => text.replaceAll(HYPHEN, `-${JOINER}`);
  return typeof words === 'string' ? joined(words) : new RegExp(joined(words.source), words.flags);
}
