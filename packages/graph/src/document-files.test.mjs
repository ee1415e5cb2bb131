/** Documents as modules, and the register of those the API trusts. */
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { documentFiles } from './document-files.mjs';
import { validDocuments } from './valid-documents.mjs';
import { withTypenames } from './with-typenames.mjs';

const schema = buildSchema(`
  type Query { plan: Plan }
  type Plan { id: ID! goals: [Goal!]! }
  type Goal { id: ID! title: String! }
`);

const texts = [
  'query Whole { plan { ...Plan } }',
  'fragment Plan on Plan { id goals { ...Goal } }',
  'fragment Goal on Goal { id title }',
];

const sources = texts.map((text, index) => ({
  location: `${index}.tsx`,
  rawSDL: text,
  document: withTypenames(parse(text)),
}));

const files = documentFiles(sources, '/out');
const textOf = (path) => files.find((file) => file.path === path)?.text ?? '';
const register = JSON.parse(textOf('/out/persisted-documents.json'));

test('the register holds each operation with all it spreads, under the hash of its text', () => {
  const [[hash, text]] = Object.entries(register);
  expect(Object.keys(register)).toHaveLength(1);
  expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
  expect(validate(schema, parse(text))).toEqual([]);
});

test('the module of an operation carries the hash that is registered', () => {
  expect(textOf('/out/documents/Whole.ts')).toContain(Object.keys(register)[0]);
});

test('a module imports the fragments it spreads itself, and no others', () => {
  expect(textOf('/out/documents/Whole.ts')).toContain("import Plan from './Plan.ts';");
  expect(textOf('/out/documents/Whole.ts')).not.toContain('./Goal.ts');
});

test('a mutation may not be called as a fragment is: they would share a module', () => {
  const twin = { location: 'twin.tsx', document: parse('mutation Plan { plan { id } }') };
  expect(() => documentFiles([...sources, twin], '/out')).toThrow('Two documents are called Plan');
});

test('every selection but that of the operation asks for its type', () => {
  const [text] = Object.values(register);
  expect(text.match(/__typename/g)).toHaveLength(4);
  expect(text).toMatch(/^query Whole \{\n {2}plan/);
});

test('a document that does not fit the schema is named with its file, and the others go on', () => {
  const bad = { location: 'bad.tsx', rawSDL: '', document: parse('query Bad { nothing }') };
  const { valid, problems } = validDocuments(schema, [...sources, bad]);
  expect(valid).toEqual(sources);
  expect(problems).toEqual([expect.stringMatching(/^bad\.tsx: Cannot query field "nothing"/)]);
});

test('what spreads a dropped fragment is dropped too', () => {
  const broken = { ...sources[2], document: parse('fragment Goal on Goal { nothing }') };
  const { valid } = validDocuments(schema, [sources[0], sources[1], broken]);
  expect(valid).toEqual([]);
});
