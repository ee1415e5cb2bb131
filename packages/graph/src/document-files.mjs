/** Each document as a module of its own, and the register of all that the API trusts. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Kind, print, visit } from 'graphql';

/** @typedef {import('graphql').FragmentDefinitionNode | import('graphql').OperationDefinitionNode} Definition */

/**
 * One module for each document, so that a page loads only those it uses, and
 * `persisted-documents.json`: SHA-256 (hex) of an operation's text to that text.
 * @param {{ document?: import('graphql').DocumentNode }[]} documents
 * @param {string} outFolder
 */
export function documentFiles(documents, outFolder) {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  /** @type {Map<string, Definition>} */
  const byName = new Map();
  for (const definition of definitions) {
    if (!isDocumentDefinition(definition) || !definition.name) {
      throw new Error('A document holds one named operation or fragment');
    }
    const name = definition.name.value;
    // A fragment and a mutation of one name would share a module, and a page would break on it.
    if (byName.has(name)) throw new Error(`Two documents are called ${name}`);
    byName.set(name, definition);
  }
  /** @type {Record<string, string>} */
  const register = {};
  const modules = [...byName].map(([name, definition]) => {
    const isOperation = definition.kind === Kind.OPERATION_DEFINITION;
    const text = isOperation ? textWithFragments(definition, byName) : '';
    const hash = createHash('sha256').update(text).digest('hex');
    if (isOperation) register[hash] = text;
    return {
      path: join(outFolder, 'documents', `${name}.ts`),
      text: moduleOf(definition, isOperation ? hash : null),
    };
  });
  const registerPath = join(outFolder, 'persisted-documents.json');
  return [...modules, { path: registerPath, text: `${JSON.stringify(register, null, 2)}\n` }];
}

/**
 * @param {import('graphql').DefinitionNode} definition
 * @returns {definition is Definition}
 */
function isDocumentDefinition(definition) {
  return (
    definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
  );
}

/** @param {Definition} definition */
function spreadsOf(definition) {
  /** @type {Set<string>} */
  const names = new Set();
  visit(definition, { FragmentSpread: (spread) => void names.add(spread.name.value) });
  return [...names].toSorted();
}

/**
 * @param {Definition} operation
 * @param {Map<string, Definition>} byName
 */
function textWithFragments(operation, byName) {
  const seen = new Set([operation]);
  // A set may grow while it is walked: fragments of fragments are reached too.
  for (const definition of seen) {
    for (const name of spreadsOf(definition)) {
      const fragment = byName.get(name);
      if (!fragment) throw new Error(`No fragment ${name}`);
      seen.add(fragment);
    }
  }
  return [...seen].map((definition) => print(definition)).join('\n\n');
}

/**
 * @param {Definition} definition
 * @param {string | null} hash
 */
function moduleOf(definition, hash) {
  const spreads = spreadsOf(definition);
  const json = JSON.stringify(definition, (_key, value) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
  const lines = [
    `import { documentOf } from '../../document-of.ts';`,
    ...spreads.map((spread) => `import ${spread} from './${spread}.ts';`),
    `export default documentOf(${json}, () => [${spreads.join(', ')}], ${JSON.stringify(hash)});`,
  ];
  return `${lines.join('\n')}\n`;
}
