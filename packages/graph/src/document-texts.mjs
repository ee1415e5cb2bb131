/** Finds the documents in a source file; codegen and the bundler must agree on what one is. */

const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/**
 * The text of every document written as a call of `graphql` with one template and no parts.
 * @param {string} source
 * @returns {string[]}
 */
export function documentTexts(source) {
  return [...source.matchAll(CALL)].map((match) => match[1] ?? '');
}

/**
 * The source with every such call replaced.
 * @param {string} source
 * @param {(text: string) => string} replacement
 */
export function replaceDocuments(source, replacement) {
  return source.replace(CALL, (_call, text) => replacement(text));
}

/**
 * The name of the one operation or fragment in a document.
 * @param {string} text
 */
export function documentName(text) {
  const name = /\b(?:query|mutation|fragment)\s+(\w+)/.exec(text)?.[1];
  if (!name) throw new Error('A document without a name');
  return name;
}
