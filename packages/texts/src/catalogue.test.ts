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
