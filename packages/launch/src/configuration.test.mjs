/** What the environment may say, what a wrong value is answered with, and that the README says the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { cautions, readConfiguration } from './configuration.mjs';
import { inRepository, repositoryRoot } from './paths.mjs';
import { settingRows, settings } from './settings.mjs';

const aKey = Buffer.alloc(32, 1).toString('base64');
const anotherKey = Buffer.alloc(32, 2).toString('base64');
const production = { NODE_ENV: 'production', CPR_KEY: aKey, CPR_INDEX_KEY: anotherKey };

test('an empty environment is the demo on port 4000 with an embedded database', () => {
  expect(readConfiguration({ PORT: '' })).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: null,
    dataDir: `${repositoryRoot}/.data`,
    demo: true,
    documents: 'trusted',
    keys: null,
    logLevel: 'warn',
    publicOrigin: null,
    trustProxy: false,
    logKeptYears: 5,
  });
});

test('production is no demo, writes more log and has its own keys', () => {
  const { demo, logLevel, keys } = readConfiguration(production);
  expect({ demo, logLevel }).toEqual({ demo: false, logLevel: 'info' });
  expect(keys?.cpr.toString('base64')).toBe(aKey);
  expect(keys?.cprIndex.toString('base64')).toBe(anotherKey);
});

test.each([
  ['PORT', '0', 'PORT must be a whole number from 1 to 65535, and is "0".'],
  ['PORT', '4000x', 'PORT must be a whole number from 1 to 65535, and is "4000x".'],
  ['DEMO', 'maybe', 'DEMO must be on or off, and is "maybe".'],
  ['GRAPHQL_DOCUMENTS', 'all', 'GRAPHQL_DOCUMENTS must be one of trusted, open, and is "all".'],
  ['PUBLIC_ORIGIN', 'https://a.example/x', 'PUBLIC_ORIGIN must look like https://plans.example'],
  ['TRUST_PROXY', '2', 'TRUST_PROXY must be on or off, and is "2".'],
  ['LOG_KEPT_YEARS', '4', 'LOG_KEPT_YEARS must be a whole number from 5 to 100, and is "4".'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal'],
  ['DATABASE_URL', 'mysql://a:hush@b/c', 'DATABASE_URL must look like postgresql://'],
  ['CPR_KEY', 'hush', 'CPR_KEY must be 32 bytes in base64'],
])('%s=%s is named', (name, value, sentence) => {
  expect(() => readConfiguration({ ...production, [name]: value })).toThrow(sentence);
});

test.each([
  ['production without an address', true, production],
  ['production behind plain HTTP', true, { ...production, PUBLIC_ORIGIN: 'http://plans.example' }],
  ['production behind TLS', false, { ...production, PUBLIC_ORIGIN: 'https://plans.example' }],
  ['the demo', false, {}],
])('%s is told that nothing is kept to HTTPS: %s', (_, isTold, environment) => {
  const said = cautions(readConfiguration(environment));
  expect(said.some((sentence) => sentence.startsWith('PUBLIC_ORIGIN is no https'))).toBe(isTold);
});

test('a secret is never repeated when it is wrong', () => {
  const environment = { ...production, DATABASE_URL: 'mysql://a:hush@b/c', CPR_KEY: 'hush' };
  const said = refusal(environment);
  expect(said.split('\n')).toHaveLength(2);
  expect(said).not.toContain('hush');
});

test('outside the demo each missing key is named', () => {
  expect(refusal({ DEMO: 'off' }).split('\n')).toEqual([
    expect.stringMatching(/^CPR_KEY is missing: /),
    expect.stringMatching(/^CPR_INDEX_KEY is missing: /),
  ]);
});

test('one key for both purposes is refused, and so is only one of them', () => {
  expect(refusal({ CPR_KEY: aKey, CPR_INDEX_KEY: aKey })).toContain('must not be the same');
  expect(refusal({ CPR_KEY: aKey })).toContain('CPR_INDEX_KEY is missing');
});

test("the README's table has every setting as it is, and no other", () => {
  const readme = readFileSync(inRepository('README.md'), 'utf8');
  const lines = readme.split('\n');
  expect(settingRows().filter((row) => !lines.includes(row))).toEqual([]);
  const rows = lines.filter((line) => /^\| `[A-Z_]+` \|/.test(line));
  expect(rows).toHaveLength(settings.length);
});

/** @param {NodeJS.ProcessEnv} environment */
function refusal(environment) {
  try {
    readConfiguration(environment);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}
