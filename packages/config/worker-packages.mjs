/**
 * Jest's transform for packages that it would read, link and warm up anew for every file of tests,
 * and that keep nothing of a test: each file is given the one copy its worker has loaded.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Runs in a test's own world and fetches the module from the one around it.
 * @param {string} path
 */
const fetched = (path) =>
  `runInThisContext("process.getBuiltinModule('node:module')").createRequire(${path})(${path})`;

export default {
  /**
   * @param {string} _source
   * @param {string} path
   * @param {{ supportsStaticESM: boolean }} asked
   */
  process: (_source, path, { supportsStaticESM }) => {
    const module = fetched(JSON.stringify(path));
    if (!supportsStaticESM) {
      return {
        code: `const { runInThisContext } = require('node:vm'); module.exports = ${module};`,
      };
    }
    const names = Object.keys(require(path)).filter((name) => name !== 'default');
    return {
      code: `import { runInThisContext } from 'node:vm';
        const module = ${module};
        export const { ${names.join(', ')} } = module;
        export default module.default;`,
    };
  },
};
