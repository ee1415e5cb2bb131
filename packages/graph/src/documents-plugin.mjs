/** Vite: a call of `graphql` becomes the compiled document, so no text and no parser is shipped. */
import { documentName, replaceDocuments } from './document-texts.mjs';

const IMPORT = /^import \{ graphql \} from '@sammenhaeng\/graph\/generated\/gql';\n/m;

/** @param {string} name */
const importOf = (name) =>
  `import ${name}CompiledDocument from '@sammenhaeng/graph/generated/documents/${name}';`;

export function compiledDocuments() {
  return {
    name: 'compiled-documents',
    enforce: /** @type {const} */ ('pre'),
    /**
     * @param {string} source
     * @param {string} id
     */
    transform(source, id) {
      if (!/\.tsx?$/.test(id) || !IMPORT.test(source)) return undefined;
      /** @type {string[]} */
      const names = [];
      const code = replaceDocuments(source, (text) => {
        const name = documentName(text);
        names.push(name);
        return `${name}CompiledDocument`;
      });
      // On one line with what it replaces, so that line numbers stay true.
      return { code: code.replace(IMPORT, `${names.map(importOf).join(' ')}\n`), map: null };
    },
  };
}
