/** The reader of formats inside texts is left out of the screen: no text may ask for it. */
import { expect, test } from '@jest/globals';
import { da } from '@sammenhaeng/texts/catalogue';
import { en } from '@sammenhaeng/texts/catalogue.en';
import { sv } from '@sammenhaeng/texts/catalogue.sv';
import { parseNumberSkeletonFromString } from './no-skeletons.ts';

test('no text in any language has a format of its own', () => {
  const texts = [da, sv, en].flatMap((catalogue) => Object.values(catalogue));
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.filter((text) => /\{\w+,\s*(number|date|time)/.test(text))).toEqual([]);
});

test('one that has is refused like any other text that is not well formed', () => {
  expect(parseNumberSkeletonFromString).toThrow(SyntaxError);
});
