/** Every language says everything, with the same values. */
import { describe, expect, test } from '@jest/globals';
import { da } from './catalogue.ts';
import { en } from './catalogue.en.ts';
import { sv } from './catalogue.sv.ts';
import { argumentsOf } from './text-arguments-of.test-data.ts';

const translations: [string, Record<string, string>][] = [
  ['Swedish', sv],
  ['English', en],
];

describe.each(translations)('%s', (_language, texts) => {
  test('has every text, and none that Danish lacks', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(da).toSorted());
  });

  test('asks for the same values as Danish does', () => {
    const different = Object.entries(da)
      .filter(([key, text]) => {
        const names = (one: string) => [...argumentsOf(one).keys()].toSorted().join();
        return names(text) !== names(texts[key] ?? '');
      })
      .map(([key]) => key);
    expect(different).toEqual([]);
  });

  test('leaves no text empty that Danish has', () => {
    const empty = Object.entries(da)
      .filter(([key, text]) => text !== '' && !texts[key]?.trim())
      .map(([key]) => key);
    expect(empty).toEqual([]);
  });
});

/** One word for one thing: a sentence of its own says more, these alone say what the press does. */
const ONE_WORD = { undo: 'ui.undo', cancel: 'ui.cancel', close: 'ui.close' } as const;

describe.each([['Danish', da as Record<string, string>] as const, ...translations])(
  'a button in %s',
  (_language, texts) => {
    test.each(Object.entries(ONE_WORD))('that is to %s says so, and no other does', (verb, key) => {
      const others = Object.keys(texts).filter((one) => texts[one] === texts[key]);
      expect(others.filter((one) => !one.toLowerCase().endsWith(verb))).toEqual([]);
    });

    test.each(Object.entries(ONE_WORD))(
      'that leaves by “%s” has no second word for it',
      (verb, key) => {
        const ownWords = new Set(Object.values(ONE_WORD).map((one) => texts[one]));
        const wrong = Object.keys(texts).filter(
          (one) =>
            one.toLowerCase().endsWith(`.${verb}`) &&
            texts[one] !== texts[key] &&
            ownWords.has(texts[one]),
        );
        expect(wrong).toEqual([]);
      },
    );
  },
);
