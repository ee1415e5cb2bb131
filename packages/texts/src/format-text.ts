/** Puts values into a text, in the grammar of its language. */
import { type Language, LOCALES } from './language.ts';
import { type Choice, type Piece, readText } from './read-text.ts';

export type Values = Readonly<Record<string, string | number>>;

type Grammar = { rules: Intl.PluralRules; numbers: Intl.NumberFormat };

const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  const locale = LOCALES[language];
  const grammar = grammars.get(language) ?? {
    rules: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
  };
  grammars.set(language, grammar);
  return grammar;
}

// Reading a text costs far more than filling it in, and a page fills the same ones again and again.
const read = new Map<string, Piece[]>();

/** The text with its values. Throws SyntaxError when the text is not well formed. */
export function formatText(language: Language, text: string, values: Values = {}): string {
  if (!text.includes('{')) return text;
  const pieces = read.get(text) ?? readText(text);
  read.set(text, pieces);
  return fill(pieces, values, grammarOf(language), 0);
}

function fill(pieces: Piece[], values: Values, grammar: Grammar, counted: number): string {
  const written = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'counted') return grammar.numbers.format(counted);
    const value = valueOf(values, piece.name);
    if (piece.kind === 'value') return String(value);
    return fill(caseFor(piece, value, grammar), values, grammar, Number(value));
  });
  return written.join('');
}

function valueOf(values: Values, name: string): string | number {
  const value = values[name];
  if (value === undefined) throw new TypeError(`The text was given no ${name}`);
  return value;
}

function caseFor({ kind, cases }: Choice, value: string | number, { rules }: Grammar): Piece[] {
  const found =
    kind === 'plural'
      ? (cases.get(`=${value}`) ?? cases.get(rules.select(Number(value))))
      : cases.get(String(value));
  return found ?? cases.get('other') ?? [];
}
