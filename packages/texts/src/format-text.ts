/** Puts values into a text, in the grammar of its language. */
import { type Language, LOCALES } from './language.ts';
import { parseText, type TextPart } from './parse-text.ts';

export type Values = Readonly<Record<string, string | number>>;

const parsed = new Map<string, TextPart[]>();
const numbers = new Map<Language, Intl.NumberFormat>();
const plurals = new Map<Language, Intl.PluralRules>();

function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

/** The text with its values. Throws SyntaxError when the text is not well formed. */
export function formatText(language: Language, text: string, values: Values = {}): string {
  if (!text.includes('{')) return text;
  return write(
    language,
    kept(parsed, text, () => parseText(text)),
    values,
    null,
  );
}

function write(
  language: Language,
  parts: TextPart[],
  values: Values,
  count: number | null,
): string {
  const written = parts.map((part) => {
    switch (part.kind) {
      case 'words':
        return part.words;
      case 'value':
        return String(values[part.name] ?? '');
      case 'count':
        return count === null ? '#' : numberFormat(language).format(count);
      case 'choice':
        return writeChoice(language, part, values, count);
    }
  });
  return written.join('');
}

function writeChoice(
  language: Language,
  { name, by, cases }: Extract<TextPart, { kind: 'choice' }>,
  values: Values,
  count: number | null,
): string {
  const value = values[name] ?? '';
  const other = cases.get('other') ?? [];
  if (by === 'select') return write(language, cases.get(String(value)) ?? other, values, count);
  const number = Number(value);
  const word = kept(plurals, language, () => new Intl.PluralRules(LOCALES[language]));
  const chosen = cases.get(`=${number}`) ?? cases.get(word.select(number)) ?? other;
  return write(language, chosen, values, number);
}

const numberFormat = (language: Language) =>
  kept(numbers, language, () => new Intl.NumberFormat(LOCALES[language]));
