/** Whether somebody who types this means something of that name: each word begins one of its words. */

/** How our own letters are written where the keyboard has none of them. */
const SPELLED: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa' };
const BARE: Record<string, string> = { æ: 'a', ä: 'a', ø: 'o', ö: 'o', å: 'a' };

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const written = (word: string, letters: Record<string, string>): string =>
  word
    .replaceAll(/[æäøöå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

const begins = (word: string, typed: string): boolean =>
  [SPELLED, BARE].some((letters) => written(word, letters).startsWith(written(typed, letters)));

/** With nothing typed, everything fits. */
export function fits(typed: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every((one) => words.some((word) => begins(word, one)));
}
