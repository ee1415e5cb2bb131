/**
 * The API behind component tests. A server is not part of the page: each worker has one, outside the
 * tests' own worlds, which reads the contract once, and each document once.
 */
import { buildSchema, defaultFieldResolver, execute, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';

const SCHEMA = new URL('../../../../packages/graph/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));

/** @type {Map<string, { document: import('graphql').DocumentNode, errors: readonly Error[] }>} */
const read = new Map();

/** @param {string} source */
function documentOf(source) {
  const known = read.get(source);
  if (known) return known;
  const document = parse(source);
  const asked = { document, errors: validate(schema, document) };
  read.set(source, asked);
  return asked;
}

/**
 * An error of a test's own world is none here; its words are what counts.
 * @param {{ message?: string }} cause
 * @returns {never}
 */
function failInThisWorld(cause) {
  throw new Error(cause.message);
}

/** @type {import('graphql').GraphQLFieldResolver<unknown, unknown>} */
function fieldResolver(...asked) {
  try {
    const value = defaultFieldResolver(...asked);
    return typeof value?.then === 'function' ? value.then(undefined, failInThisWorld) : value;
  } catch (cause) {
    return failInThisWorld(cause);
  }
}

/**
 * @param {string} source
 * @param {unknown} rootValue
 * @param {Record<string, unknown>} variableValues
 * @returns {Promise<string>} the answer as it would come over the line
 */
export async function answer(source, rootValue, variableValues) {
  const { document, errors } = documentOf(source);
  if (errors.length > 0) return JSON.stringify({ errors });
  const asked = { schema, document, rootValue, variableValues, fieldResolver };
  return JSON.stringify(await execute(asked));
}
