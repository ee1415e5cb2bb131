/** Sorts out documents that do not fit the schema, and says which file each of them stands in. */
import { Kind, NoUnusedFragmentsRule, specifiedRules, validate } from 'graphql';

const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/** @typedef {{ location: string, rawSDL: string, document: import('graphql').DocumentNode }} Source */

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {Source[]} sources
 * @returns {{ valid: Source[], problems: string[] }}
 */
export function validDocuments(schema, sources) {
  /** @type {string[]} */
  const problems = [];
  let valid = sources;
  for (;;) {
    const bad = valid.flatMap((source) => {
      const errors = errorsIn(schema, source, valid);
      return errors.length ? [{ source, errors }] : [];
    });
    if (bad.length === 0) return { valid, problems };
    problems.push(...bad.map(({ source, errors }) => `${source.location}: ${errors.join(' ')}`));
    // Whatever spreads a fragment that was dropped falls in the next round.
    valid = valid.filter((source) => !bad.some((one) => one.source === source));
  }
}

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {Source} source
 * @param {Source[]} all
 */
function errorsIn(schema, source, all) {
  const fragments = all
    .filter((other) => other !== source)
    .flatMap((other) => other.document.definitions)
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const own = source.document.definitions;
  const ownNodes = new Set();
  JSON.stringify(own, (_key, value) => (ownNodes.add(value), value));
  const document = { kind: Kind.DOCUMENT, definitions: [...own, ...fragments] };
  return validate(schema, document, RULES)
    .filter((error) => error.nodes?.some((node) => ownNodes.has(node)))
    .map((error) => error.message);
}
