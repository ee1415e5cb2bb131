/** Typed text, with the signs people cannot see written as escapes. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { checkText, initialsOf, lengthOf, shortened } from './text-rules.ts';

describe('a typed text', () => {
  test.each([
    ['stays as it is', 'Bolig først', 'Bolig først'],
    ['keeps its lines', 'en\nto\n\ntre', 'en\nto\n\ntre'],
    ['gets one kind of line break', 'en\r\nto\rtre\u2028fire', 'en\nto\ntre\nfire'],
    ['keeps emoji, joined ones too', 'glad 🙂 👩‍👧 ❤️', 'glad 🙂 👩‍👧 ❤️'],
    ['loses space at the end, not in front', '  indrykket \n ', '  indrykket'],
    ['loses control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['loses signs that turn the direction', 'a\u202eb\u2066c\u2069', 'abc'],
    ['loses what holds a copied date together', '24-\u206012', '24-12'],
    ['loses half an emoji', 'a\ud83db', 'ab'],
    ['gets composed letters', 'A\u030arhus', 'Århus'],
    ['gets a space for a tab', 'a\tb', 'a b'],
  ])('%s', (_, typed, text) => {
    expect(checkText(typed, { maxLength: 50 })).toEqual({ ok: true, text });
  });

  test.each([
    ['', 'EMPTY'],
    [' \n\t ', 'EMPTY'],
    ['\u0000\u202e', 'CONTROL_CHARACTERS'],
    ['elleve tegn', 'TOO_LONG'],
    ['🙂'.repeat(11), 'TOO_LONG'],
  ])('%j is refused as %s', (typed, problem) => {
    expect(checkText(typed, { maxLength: 10 })).toEqual({ ok: false, problem });
  });

  test('at the limit is not too long, and space at the end does not count', () => {
    expect(checkText(`${'🙂'.repeat(10)}   `, { maxLength: 10 })).toMatchObject({ ok: true });
  });

  test('checking again what was accepted changes nothing', () => {
    const typed = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(typed, (text) => {
        const first = checkText(text, { maxLength: 100 });
        if (first.ok) expect(checkText(first.text, { maxLength: 100 })).toEqual(first);
      }),
    );
  });
});

describe('initials', () => {
  test.each([
    ['Anne Marie Sørensen', 'AS'],
    ['  østen   åby ', 'ØÅ'],
    ['Nova', 'N'],
    ['Nova Demo-Birk', 'NB'],
    ['🙂 Birk', '🙂B'],
    ['   ', ''],
    ['', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('a shortened text', () => {
  test.each([
    ['as long as there is room', 'Bolig', 5, 'Bolig'],
    ['one sign too long', 'Boliger', 6, 'Bolig…'],
    ['without a space before the mark', 'En bolig', 4, 'En…'],
    ['signs that are two to the machine whole', '🏠🏠🏠', 2, '🏠…'],
  ])('%s', (_, text, longest, expected) => {
    expect(shortened(text, longest)).toBe(expected);
    expect(lengthOf(shortened(text, longest))).toBeLessThanOrEqual(longest);
  });
});
