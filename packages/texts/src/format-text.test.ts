/** Values in texts: numbers and grammar as each language has them. */
import { describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { da } from './catalogue.ts';
import { en } from './catalogue.en.ts';
import { sv } from './catalogue.sv.ts';
import { formatText } from './format-text.ts';
import { LANGUAGES, LOCALES } from './language.ts';
import { argumentsOf } from './text-arguments-of.test-data.ts';

const catalogues: Record<string, Record<string, string>> = { da, sv, en };

const WORDS_AND_NUMBERS = [
  ['yes', 0],
  ['no', 1],
  ['yes', 2],
  ['no', 1234],
] as const;

describe.each(LANGUAGES)('texts in %s', (language) => {
  test.each([0, 1, 2, 1234])(
    'can all be filled in with %d, and leave no brace behind',
    (number) => {
      for (const [id, text] of Object.entries(catalogues[language] ?? {})) {
        const values = Object.fromEntries(
          [...argumentsOf(text)].map(([name, by]) => [name, by === 'plural' ? number : 'yes']),
        );
        expect(`${id}: ${formatText(language, text, values)}`).not.toMatch(/[{}]/);
      }
    },
  );

  test('say what the common reader of such texts says', () => {
    const told = Object.entries(catalogues[language] ?? {}).flatMap(([id, text]) => {
      const common = new IntlMessageFormat(text, LOCALES[language]);
      const names = [...argumentsOf(text)];
      return WORDS_AND_NUMBERS.map(([word, number]) => {
        const values = Object.fromEntries(
          names.map(([name, by]) => [name, by === 'plural' ? number : word]),
        );
        return { id, ours: formatText(language, text, values), common: common.format(values) };
      });
    });
    expect(told.length).toBeGreaterThan(1_000);
    expect(told.filter(({ ours, common }) => ours !== common)).toEqual([]);
  });
});

describe('formatText', () => {
  test('writes numbers the Danish way inside a plural', () => {
    const text = '{n, plural, one {# plan} other {# planer}}';
    expect(formatText('da', text, { n: 1 })).toBe('1 plan');
    expect(formatText('da', text, { n: 1234 })).toBe('1.234 planer');
  });

  test('puts a value inside a case', () => {
    const text = '{ok, select, yes {Ja, {name}} other {Nej}}';
    expect(formatText('da', text, { ok: 'yes', name: 'Nora' })).toBe('Ja, Nora');
    expect(formatText('da', text, { ok: 'no', name: 'Nora' })).toBe('Nej');
  });

  test('takes a number of its own before the kind of number', () => {
    const text = '{n, plural, =0 {ingen} one {én} other {#}}';
    expect(formatText('da', text, { n: 0 })).toBe('ingen');
    expect(formatText('da', text, { n: 1 })).toBe('én');
  });

  test('says which value it was not given', () => {
    expect(() => formatText('da', 'Til {name}', {})).toThrow(/name/);
  });

  const BROKEN = ['{name', 'a } b', '{n, plural, one {1}}', '{n, number}', '{n, plural, other {#}'];

  test.each(BROKEN)('refuses "%s", which is not well formed', (text) => {
    expect(() => formatText('da', `{n} ${text}`, { n: 1 })).toThrow(SyntaxError);
  });
});
