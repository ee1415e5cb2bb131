/**
 * Jest's transform for packages that it would read, link and warm up anew for every file of tests,
 * and that keep nothing of a test: each file is given the one copy its worker has loaded.
 */
import { createRequire } from 'node:module';
import { types } from 'node:util';

const require = createRequire(import.meta.url);

/**
 * Runs in a test's own world and fetches the module from the one around it.
 * @param {string} path
 */
const fetched = (path) =>
  `runInThisContext("process.getBuiltinModule('node:module')").createRequire(${path})(${path})`;

export default {
  /**
   * @param {string} source
   * @param {string} path
   * @param {{ supportsStaticESM: boolean, supportsDynamicImport: boolean }} asked
   */
  process: (source, path, { supportsStaticESM, supportsDynamicImport }) => {
    // Jest itself asks, for its own set-up: that is in the world around already.
    if (!supportsDynamicImport) return { code: source };
    const module = fetched(JSON.stringify(path));
    if (!supportsStaticESM) {
      return {
        code: `const { runInThisContext } = require('node:vm'); module.exports = ${module};`,
      };
    }
    const exported = require(path);
    // Others are no names of JavaScript, such as Node's own "module.exports".
    const names = Object.keys(exported).filter((name) => /^(?!default$)[\w$]+$/.test(name));
    const whole = types.isModuleNamespaceObject(exported) ? 'module.default' : 'module';
    return {
      code: `import { runInThisContext } from 'node:vm';
        const module = ${module};
        export const { ${names.join(', ')} } = module;
        export default ${whole};`,
    };
  },
};
