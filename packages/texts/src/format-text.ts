/** Puts values into a text, in the grammar of its language. */
import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, LOCALES } from './language.ts';

export type Values = Readonly<Record<string, string | number>>;

// Reading a text costs far more than filling it in, and a page fills the same ones again and again.
const read = new Map<string, IntlMessageFormat>();

/** The text with its values. Throws SyntaxError when the text is not well formed. */
export function formatText(language: Language, text: string, values: Values = {}): string {
  if (!text.includes('{')) return text;
  const key = `${language} ${text}`;
  const message = read.get(key) ?? new IntlMessageFormat(text, LOCALES[language]);
  read.set(key, message);
  return String(message.format(values));
}
