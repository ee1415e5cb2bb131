/** The difference of two texts, word by word. */
import { diffWordsWithSpace } from 'diff';

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** Under this share of the longer text, what is left of it is chance and not the same sentence. */
const LEAST_IN_COMMON = 0.35;

/** Null where the two have too little in common to be read through each other. */
export function wordDifference(from: string, to: string): Piece[] | null {
  const pieces = diffWordsWithSpace(from, to).map(
    ({ value, added, removed }): Piece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  const inCommon = pieces
    .filter(({ kind }) => kind === 'same')
    .reduce((length, { text }) => length + text.trim().length, 0);
  const longer = Math.max(from.length, to.length);
  return longer > 0 && inCommon / longer < LEAST_IN_COMMON ? null : pieces;
}
