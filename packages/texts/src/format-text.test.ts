/** Our small reader of ICU texts says the same as the whole one, for every text there is. */
import { describe, expect, test } from '@jest/globals';
import { createIntl } from '@formatjs/intl';
import { da } from './catalogue.ts';
import { en } from './catalogue.en.ts';
import { sv } from './catalogue.sv.ts';
import { formatText } from './format-text.ts';
import { LANGUAGES, LOCALES } from './language.ts';
import { argumentsOf } from './text-arguments-of.ts';

const catalogues: Record<string, Record<string, string>> = { da, sv, en };
const numbers = [0, 1, 2, 1234];

describe.each(LANGUAGES)('texts in %s', (language) => {
  const texts = Object.entries(catalogues[language] ?? {});
  const intl = createIntl({ locale: LOCALES[language], messages: catalogues[language] ?? {} });

  test.each(numbers)('say the same as the whole ICU formatter does with %d', (number) => {
    for (const [id, text] of texts) {
      const values = Object.fromEntries(
        [...argumentsOf(text)].map(([name, by]) => [name, by === 'plural' ? number : 'yes']),
      );
      const expected = text === '' ? '' : intl.formatMessage({ id }, values);
      expect(`${id}: ${formatText(language, text, values)}`).toBe(`${id}: ${expected}`);
    }
  });
});

describe('formatText', () => {
  test('writes numbers the Danish way inside a plural', () => {
    const text = '{n, plural, one {# plan} other {# planer}}';
    expect(formatText('da', text, { n: 1 })).toBe('1 plan');
    expect(formatText('da', text, { n: 1234 })).toBe('1.234 planer');
  });

  test('chooses an exact case before a grammatical one', () => {
    expect(formatText('da', '{n, plural, =1 {én} one {1} other {#}}', { n: 1 })).toBe('én');
  });

  test('puts a value inside a case', () => {
    const text = '{ok, select, yes {Ja, {name}} other {Nej}}';
    expect(formatText('da', text, { ok: 'yes', name: 'Nora' })).toBe('Ja, Nora');
    expect(formatText('da', text, { ok: 'no', name: 'Nora' })).toBe('Nej');
  });

  test.each(['{name', '{n, plural, one {1}}', '{n, ordinal, other {x}}', 'a } b'])(
    'refuses "%s", which is not well formed',
    (text) => {
      expect(() => formatText('da', `{x}${text}`, {})).toThrow(SyntaxError);
    },
  );
});
