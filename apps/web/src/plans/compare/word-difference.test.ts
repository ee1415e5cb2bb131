/** Two texts read through each other. */
import { expect, test } from '@jest/globals';
import { wordDifference } from './word-difference.ts';

const marked = (from: string, to: string) =>
  wordDifference(from, to)
    ?.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('') ?? null;

test.each([
  ['det samme', 'det samme', 'det samme'],
  ['en bolig', 'en fast bolig', 'en +[fast ]bolig'],
  ['bo i Næstved ved åen', 'bo i Køge ved åen', 'bo i -[Næstved]+[Køge] ved åen'],
])('from %j to %j is %j', (from, to, expected) => {
  expect(marked(from, to)).toBe(expected);
});

test('texts with next to nothing in common are not read through each other', () => {
  expect(marked('Bostøtte to gange om ugen', 'Alt er godt, og vi stopper her')).toBeNull();
});

test('both texts can be read out of the difference again', () => {
  const [from, to] = [
    'Jeg vil have min egen dør.\nOg ro.',
    'Jeg vil have min egen dør. Og en hund.',
  ];
  const pieces = wordDifference(from, to) ?? [];
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(without('added')).toBe(from);
  expect(without('removed')).toBe(to);
});
