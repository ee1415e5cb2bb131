// The arrows of the house: who may import whom. The check also counts the modules it saw.

const slices = 'organisation|plans|follow-ups|programme|comparison|assessment|access|audit';
const tests = '\\.test(-data)?\\.(ts|tsx|mjs)$|/testing/';

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    forbid(
      'resolvable',
      'An import that leads nowhere hides every arrow behind it.',
      {},
      {
        couldNotResolve: true,
      },
    ),
    forbid(
      'no-circle',
      'Modules that need each other are one module. Types alone do no harm.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    forbid(
      'declared',
      'A package is named in the package.json of the tree that uses it.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid(
      'no-development-tool-in-the-product',
      'What is installed for development only is not there when it runs elsewhere.',
      {
        path: '^(apps|packages/(domain|fixtures|graph|texts))/.*src/',
        pathNot: [tests, 'packages/graph/src/.*\\.mjs$'],
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-test-in-the-product',
      'Tests import the product, never the other way.',
      { path: '^(apps|packages)/', pathNot: tests },
      { path: tests },
    ),
    forbid(
      'domain-alone',
      'Rules need nothing: no framework, no clock, no file, no other tree.',
      { path: '^packages/domain/src/', pathNot: tests },
      { pathNot: '^packages/domain/src/' },
    ),
    forbid(
      'texts-alone',
      'Words know the kinds of the domain and the formatter of messages.',
      { path: '^packages/texts/src/', pathNot: tests },
      { path: '^(apps|packages)/', pathNot: '^packages/(texts|domain)/' },
    ),
    forbid(
      'graph-alone',
      'The contract stands between screen and API and knows neither.',
      { path: '^packages/graph/src/', pathNot: tests },
      { path: '^(apps|packages)/', pathNot: '^packages/graph/' },
    ),
    forbid(
      'fixtures-to-domain',
      'Made-up people follow the rules and know nothing else.',
      { path: '^packages/fixtures/src/' },
      { path: '^(apps|packages)/', pathNot: '^packages/(fixtures|domain)/' },
    ),
    forbid(
      'web-to-graph-domain-texts',
      'The screen reaches the API through the contract only.',
      { path: '^apps/web/' },
      { path: '^(apps|packages)/', pathNot: '^(apps/web|packages/(graph|domain|texts))/' },
    ),
    forbid(
      'api-never-web',
      'The API serves any screen.',
      { path: '^apps/api/' },
      {
        path: '^(apps|packages)/',
        pathNot: '^(apps/api|packages/(graph|domain|texts|fixtures|launch))/',
      },
    ),
    forbid(
      'api-launch-for-migrations',
      'How the product is started is not the business of what is started, but for what it waits for.',
      { path: '^apps/api/src/', pathNot: tests },
      {
        path: '^packages/launch/',
        pathNot: '^packages/launch/src/(migrate|migration-files)\\.mjs$',
      },
    ),
    forbid(
      'fixtures-in-the-demo-only',
      'No made-up person can come into being outside the demo and the tests.',
      { path: '^apps/api/src/', pathNot: [tests, '^apps/api/src/demo/'] },
      // Who may sign in to the demo is asked on its sign-in page.
      { path: '^packages/fixtures/', pathNot: '^packages/fixtures/src/demo-people\\.ts$' },
    ),
    forbid(
      'api-slices-apart',
      'A slice stands alone, but for who may do what and who did.',
      { path: `^apps/api/src/(${slices})/`, pathNot: tests },
      {
        path: `^apps/api/src/(${slices})/`,
        pathNot: [
          '^apps/api/src/($1|access|audit)/',
          '\\.graph\\.ts$',
          // A plan shows its follow-ups in the one statement that reads it.
          '^apps/api/src/follow-ups/(follow-up-row|visible-follow-ups)\\.ts$',
        ],
      },
    ),
    forbid(
      'api-types-by-types',
      'A GraphQL type leads to those of other slices, so only its own file may name them.',
      { path: `^apps/api/src/(${slices})/`, pathNot: [tests, '\\.(graph|mutations)\\.ts$'] },
      {
        path: '\\.graph\\.ts$',
        pathNot: '^apps/api/src/$1/',
        // The shape of a row brings nothing along.
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'web-slices-apart',
      'A slice stands alone, but for a fragment that another spreads and the frame round charts.',
      { path: `^apps/web/src/(${slices})/`, pathNot: tests },
      {
        path: `^apps/web/src/(${slices})/`,
        pathNot: ['^apps/web/src/$1/', '^apps/web/src/comparison/chart/', '[.-]fragment\\.tsx?$'],
      },
    ),
    forbid(
      'web-app-on-top',
      'Only app/ knows all slices, so no slice knows app/.',
      { path: `^apps/web/src/(${slices}|ui)/`, pathNot: tests },
      { path: '^apps/web/src/app/' },
    ),
    forbid(
      'web-ui-below',
      'The small parts know neither slices nor GraphQL.',
      { path: '^apps/web/src/ui/', pathNot: tests },
      { path: `^apps/web/src/(${slices})/|^packages/graph/|node_modules/@apollo/` },
    ),
  ],
  options: {
    includeOnly: { path: '^(apps|packages)/|node_modules|^[a-z@]' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|apps/api/src/generated/prisma/' },
    // Types are arrows too.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.css'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
