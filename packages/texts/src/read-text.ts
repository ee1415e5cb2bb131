/** Reads a text with values: `{name}`, `{n, plural, one {…} other {…}}`, `{x, select, …}`, and `#`. */

/** A text in pieces: words as they are, and what is put between them. */
export type Piece = string | Value | Counted | Choice;
type Value = { kind: 'value'; name: string };
/** The number that is counted, where a `#` stands for it. */
type Counted = { kind: 'counted' };
export type Choice = { kind: 'plural' | 'select'; name: string; cases: Map<string, Piece[]> };

/** Throws SyntaxError when the text is not well formed. */
export function readText(text: string): Piece[] {
  let at = 0;

  function fail(): never {
    throw new SyntaxError(`Not well formed at ${at}: ${text}`);
  }

  /** What the pattern finds right here, stepped over. */
  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }

  function expect(mark: string): void {
    take(/\s*/y);
    if (text[at] !== mark) fail();
    at += 1;
    take(/\s*/y);
  }

  function pieces(isCounted: boolean): Piece[] {
    const found: Piece[] = [];
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') found.push(argument());
      else if (isCounted && take(/#/y)) found.push({ kind: 'counted' });
      else found.push(take(isCounted ? /[^{}#]+/y : /[^{}]+/y));
    }
    return found;
  }

  function argument(): Piece {
    expect('{');
    const name = take(/\w+/y) || fail();
    take(/\s*/y);
    if (take(/\}/y)) return { kind: 'value', name };
    expect(',');
    const kind = take(/\w+/y);
    if (kind !== 'plural' && kind !== 'select') fail();
    expect(',');
    const cases = new Map<string, Piece[]>();
    while (!take(/\}/y)) {
      const key = take(/=?\w+/y) || fail();
      take(/\s*/y);
      if (!take(/\{/y)) fail();
      cases.set(key, pieces(kind === 'plural'));
      expect('}');
    }
    return cases.has('other') ? { kind, name, cases } : fail();
  }

  const all = pieces(false);
  return at === text.length ? all : fail();
}
