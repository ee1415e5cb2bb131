/** How every tree is tested: ES modules as they are, types stripped by swc, one project a tree. */
import { fileURLToPath } from 'node:url';
import { barrelMapper } from './barrels.mjs';

/** @param {string} path from this folder */
const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {string} by what strips the types
 * @param {boolean} withJsx
 */
function stripping(by, withJsx) {
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
 * @param {string} [by] what strips the types
 * @param {string} [packages] one copy of which is enough for all the files of a worker
 */
const transforms = (by = '@swc/jest', packages = '') => ({
  ...(packages && {
    [`/node_modules/(${packages}).+\\.[cm]?js$`]: fromHere('worker-packages.mjs'),
  }),
  '\\.ts$': stripping(by, false),
  '\\.tsx$': stripping(by, true),
});

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
    transform: transforms(),
    // What is not named above is left as it is.
    transformIgnorePatterns: [],
    ...more,
  };
}

const onPostgres = {
  globalSetup: fromHere('test-postgres-setup.mjs'),
  globalTeardown: fromHere('test-postgres-teardown.mjs'),
};

/** All but tests and what helps them: those know of the test that runs. */
const sources =
  '^(?!.+/node_modules/).+/src/(?!(.+/)?testing/).+(?<!\\.test|\\.test-data)\\.(ts|mjs)$';

const everyPackage = '@?\\w';

const ofTheServer = {
  ...onPostgres,
  transform: {
    [sources]: fromHere('worker-sources.mjs'),
    ...transforms('@swc/jest', everyPackage),
  },
  setupFiles: [fromHere('worker-globals.mjs')],
};

const inJsdom = {
  transform: {
    'answering-server\\.mjs$': fromHere('worker-packages.mjs'),
    ...transforms(fromHere('screen-transform.mjs'), 'aria-query/'),
  },
  globalSetup: fromHere('test-web-setup.mjs'),
  testEnvironment: fromHere('screen-environment.mjs'),
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
    project('api', 'apps/api', ofTheServer),
    project('web', 'apps/web', inJsdom),
    project('browser', 'packages/browser-tests', {
      ...onPostgres,
      globalSetup: fromHere('../browser-tests/src/house/jest-setup.mjs'),
    }),
  ],
};
