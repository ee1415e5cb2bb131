/** How every tree is tested: ES modules as they are, types stripped by swc, one project a tree. */
import { fileURLToPath } from 'node:url';
import { barrelMapper } from './barrels.mjs';

/** @param {string} path from this folder */
const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {boolean} withJsx
 * @param {string} [by] what strips the types
 */
function transform(withJsx, by = '@swc/jest') {
  const parser = { syntax: 'typescript', tsx: withJsx };
  const options = {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      parser,
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
      // JSON modules are imported with their type, as Node wants it.
      experimental: { keepImportAttributes: true },
    },
  };
  return [by, options];
}

/**
 * @param {string} displayName
 * @param {string} folder
 * @param {object} [more]
 */
function project(displayName, folder, more = {}) {
  return {
    displayName,
    // The tree itself, so that what it depends on is found from there.
    rootDir: fromHere(`../../${folder}`),
    testMatch: ['**/*.test.{ts,tsx,mjs}'],
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
    transform: { '\\.ts$': transform(false), '\\.tsx$': transform(true) },
    transformIgnorePatterns: ['/node_modules/', '\\.mjs$'],
    ...more,
  };
}

const onPostgres = {
  globalSetup: fromHere('test-postgres-setup.mjs'),
  globalTeardown: fromHere('test-postgres-teardown.mjs'),
};

const screenTransform = fromHere('screen-transform.mjs');

const inJsdom = {
  transform: {
    '\\.ts$': transform(false, screenTransform),
    '\\.tsx$': transform(true, screenTransform),
  },
  globalSetup: fromHere('test-web-setup.mjs'),
  testEnvironment: 'jest-environment-jsdom',
  setupFilesAfterEnv: [
    '@testing-library/jest-dom/jest-globals',
    fromHere('jest-web-setup.ts'),
    '<rootDir>/src/testing/patience.ts',
  ],
  moduleNameMapper: {
    '\\.(css|svg|png|woff2)(\\?.*)?$': fromHere('css-stub.cjs'),
    '^@navikt/ds-css$': fromHere('css-stub.cjs'),
    ...barrelMapper(),
  },
};

export default {
  rootDir: fromHere('../..'),
  // On two cores a third one fills what the others wait for; one database server is enough for all.
  maxWorkers: 3,
  testSequencer: fromHere('long-first.mjs'),
  // Only to end what hangs: a machine may be five times slower than the one this was written on.
  testTimeout: 300_000,
  projects: [
    project('domain', 'packages/domain'),
    project('fixtures', 'packages/fixtures'),
    project('graph', 'packages/graph'),
    project('texts', 'packages/texts'),
    project('launch', 'packages/launch', onPostgres),
    project('api', 'apps/api', onPostgres),
    project('web', 'apps/web', inJsdom),
    project('browser', 'packages/browser-tests', {
      ...onPostgres,
      globalSetup: fromHere('../browser-tests/src/house/jest-setup.mjs'),
    }),
  ],
};
