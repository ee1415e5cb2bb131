// A search is cleaned and cut the same way in every list.

import { expect, test } from '@jest/globals';
import { searchWord } from './search-word.ts';

test.each([
  ['  Alma ', 'Alma'],
  ['A\u030Asa', '\u00c5sa'],
  ['Al\0ma\u202e', 'Alma'],
  ['   ', null],
  ['\0', null],
  ['', null],
  [null, null],
  [undefined, null],
  ['x'.repeat(101), 'x'.repeat(100)],
  ['🏠'.repeat(150), '🏠'.repeat(100)],
])('%j is searched as %j', (text, expected) => {
  expect(searchWord(text)).toBe(expected);
});
