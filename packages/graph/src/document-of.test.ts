/** A compiled document is put together from its own definition and its fragments. */
import { expect, test } from '@jest/globals';
import { documentOf } from './document-of.ts';

const named = (value: string) => ({
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value },
});

test('a fragment that two others spread is defined once', () => {
  const name = documentOf(named('Name'), () => [], null);
  const row = documentOf(named('Row'), () => [name], null);
  const page = documentOf(named('Page'), () => [row, name], 'abc');
  expect(page.definitions.map((one) => one.name?.value)).toEqual(['Page', 'Row', 'Name']);
});

test('a fragment may be read after the document that spreads it', () => {
  const late: ReturnType<typeof documentOf>[] = [];
  const page = documentOf(named('Page'), () => late, 'abc');
  late.push(documentOf(named('Row'), () => [], null));
  expect(page.definitions.map((one) => one.name?.value)).toEqual(['Page', 'Row']);
});

test('an operation carries its hash and a fragment none', () => {
  expect(documentOf(named('Page'), () => [], 'abc').__meta__).toEqual({ hash: 'abc' });
  expect(documentOf(named('Row'), () => [], null)).not.toHaveProperty('__meta__');
});
