/**
 * Jest's transform of the screen's sources: each gets its documents as the build gives them to it.
 * The register of all documents is 22 MB once it is transformed, and every file of tests would read it.
 */
import swc from '@swc/jest';
import { compiledDocuments } from '../graph/src/documents-plugin.mjs';

const documents = compiledDocuments();

/**
 * @param {string} source
 * @param {string} path
 */
const withDocuments = (source, path) => documents.transform(source, path)?.code ?? source;

/** @type {typeof swc} */
export default {
  createTransformer: (options) => {
    const stripped = swc.createTransformer(options);
    return {
      canInstrument: stripped.canInstrument,
      process: (source, path, more) => stripped.process(withDocuments(source, path), path, more),
      getCacheKey: (source, path, more) =>
        stripped.getCacheKey?.(withDocuments(source, path), path, more) ?? '',
    };
  },
};
