/** Reads the part of ICU's message syntax our texts are written in; a tenth of what a whole parser weighs. */

export type TextPart =
  | { kind: 'words'; words: string }
  | { kind: 'value'; name: string }
  | { kind: 'count' }
  | { kind: 'choice'; name: string; by: 'plural' | 'select'; cases: Map<string, TextPart[]> };

class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Everything up to one of the signs, which is left standing. */
  until(signs: string): string {
    const from = this.at;
    while (this.at < this.text.length && !signs.includes(this.text.charAt(this.at))) this.at++;
    return this.text.slice(from, this.at);
  }

  /** Takes one sign. Throws SyntaxError when another one stands there. */
  take(sign: string): void {
    if (this.text.charAt(this.at) !== sign) {
      throw new SyntaxError(`"${sign}" is missing at ${this.at} of "${this.text}"`);
    }
    this.at++;
  }

  is(sign: string): boolean {
    return this.text.charAt(this.at) === sign;
  }
}

/**
 * The parts of a text: words, `{name}`, `{n, plural, =0 {…} one {# …} other {…}}` and
 * `{x, select, a {…} other {…}}`. Throws SyntaxError on anything else.
 */
export function parseText(text: string): TextPart[] {
  const reader = new Reader(text);
  const parts = readParts(reader, false);
  if (reader.at < text.length) reader.take('');
  return parts;
}

function readParts(reader: Reader, isInPlural: boolean): TextPart[] {
  const parts: TextPart[] = [];
  while (reader.at < reader.text.length && !reader.is('}')) {
    const words = reader.until(isInPlural ? '{}#' : '{}');
    if (words) parts.push({ kind: 'words', words });
    if (reader.is('{')) parts.push(readArgument(reader));
    else if (isInPlural && reader.is('#')) {
      reader.take('#');
      parts.push({ kind: 'count' });
    }
  }
  return parts;
}

function readArgument(reader: Reader): TextPart {
  reader.take('{');
  const name = reader.until(',}').trim();
  if (reader.is('}')) {
    reader.take('}');
    return { kind: 'value', name };
  }
  reader.take(',');
  const by = reader.until(',}').trim();
  if (by !== 'plural' && by !== 'select') throw new SyntaxError(`No "${by}" in "${reader.text}"`);
  reader.take(',');
  const cases = new Map<string, TextPart[]>();
  for (let word = reader.until('{}').trim(); word; word = reader.until('{}').trim()) {
    reader.take('{');
    cases.set(word, readParts(reader, by === 'plural'));
    reader.take('}');
  }
  reader.take('}');
  if (!cases.has('other')) throw new SyntaxError(`No case "other" in "${reader.text}"`);
  return { kind: 'choice', name, by, cases };
}
