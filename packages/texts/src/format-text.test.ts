/** Values in texts: numbers and grammar as each language has them. */
import { describe, expect, test } from '@jest/globals';
import { da } from './catalogue.ts';
import { en } from './catalogue.en.ts';
import { sv } from './catalogue.sv.ts';
import { formatText } from './format-text.ts';
import { LANGUAGES } from './language.ts';
import { argumentsOf } from './text-arguments-of.test-data.ts';

const catalogues: Record<string, Record<string, string>> = { da, sv, en };

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

  test.each(['{name', '{n, plural, one {1}}'])('refuses "%s", which is not well formed', (text) => {
    expect(() => formatText('da', text, {})).toThrow(SyntaxError);
  });
});
