/** What may be kept as a phrase that a unit uses again: words about anybody, and so about nobody. */
import { LONG_TEXT, SHORT_TEXT } from './text-rules.ts';

export const PHRASE_KINDS = [
  'BASIS',
  'CHALLENGE',
  'GOAL',
  'INTERVENTION',
  'FOLLOW_UP_HOW',
  'AGENDA',
] as const;

/** Where in a plan a phrase is used. */
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Phrases of one kind in one unit, at most: more are not found again. Source: our choice. Sure: C. */
export const MOST_PHRASES = 100;

/** Characters in a phrase, at most: as many as the field that it is put into. */
export function longestPhrase(kind: PhraseKind): number {
  return kind === 'GOAL' || kind === 'INTERVENTION' ? SHORT_TEXT : LONG_TEXT;
}

export type PhraseProblem = 'PHRASE_HAS_NUMBER' | 'PHRASE_HAS_NAME';

/** Ten digits in a row, however they are parted. A telephone number has eight. */
const LIKE_A_CPR_NUMBER = /\d(?:[\s.\-–/]?\d){9}/;

/** Shorter parts of a name are ordinary words as well ("Bo", "Ib"): only a capital makes them a name. */
const SHORTEST_SURE_NAME = 4;
const SHORTEST_NAME = 2;

/**
 * Why a text cannot be a phrase; null where it can. A phrase is shown with every plan of the unit,
 * so that nobody may be recognised in it: no number like a CPR number, and none of the names.
 * @param names of the citizen and of everybody on the plan that the text stands in
 */
export function phraseProblem(text: string, names: readonly string[]): PhraseProblem | null {
  if (LIKE_A_CPR_NUMBER.test(text)) return 'PHRASE_HAS_NUMBER';
  const words = new Set(text.split(/[^\p{L}\p{M}]+/u).flatMap(withoutGenitive));
  const lower = new Set([...words].map((word) => word.toLocaleLowerCase('da')));
  const isNamed = names
    .flatMap((name) => name.normalize('NFC').split(/[^\p{L}\p{M}]+/u))
    .filter((part) => part.length >= SHORTEST_NAME)
    .some((part) =>
      part.length >= SHORTEST_SURE_NAME ? lower.has(part.toLocaleLowerCase('da')) : words.has(part),
    );
  return isNamed ? 'PHRASE_HAS_NAME' : null;
}

// "Almas" is Alma.
const withoutGenitive = (word: string): string[] =>
  word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
