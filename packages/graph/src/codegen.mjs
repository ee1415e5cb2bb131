/** Turns the schema and the documents beside the screens into types, documents and their register. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse, printSchema } from 'graphql';
import { documentFiles } from './document-files.mjs';
import { documentTexts } from './document-texts.mjs';
import { possibleTypesFile } from './possible-types.mjs';
import { validDocuments } from './valid-documents.mjs';
import { withTypenames } from './with-typenames.mjs';
import { writeFiles } from './write-files.mjs';

const graphFolder = fileURLToPath(new URL('..', import.meta.url));
const webFolder = join(graphFolder, '../../apps/web/src');
const outFolder = join(graphFolder, 'src/generated');

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  defaultScalarType: 'unknown',
  scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
  // A document that is compiled ahead needs no parser in the browser.
  documentMode: 'documentNode',
};

const presetConfig = {
  fragmentMasking: { unmaskFunctionName: 'readFragment' },
  skipIndexFile: true,
};

/** @param {string} folder */
function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** @param {string} file */
function documentsIn(file) {
  return documentTexts(readFileSync(file, 'utf8')).map((text) => {
    try {
      const document = withTypenames(parse(text, { noLocation: true }));
      return { location: relative(webFolder, file), rawSDL: text, document };
    } catch (cause) {
      throw new Error(`${relative(webFolder, file)} holds a document that is no GraphQL`, {
        cause,
      });
    }
  });
}

async function generate() {
  const schemaAst = buildSchema(readFileSync(join(graphFolder, 'schema.graphql'), 'utf8'));
  const schema = parse(printSchema(schemaAst));
  const sources = sourceFiles(webFolder).flatMap(documentsIn);
  const { valid: documents, problems } = validDocuments(schemaAst, sources);
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${outFolder}/`,
    schema,
    schemaAst,
    documents,
    config,
    presetConfig,
    plugins: [],
    pluginMap: {},
  });
  const files = await Promise.all(
    sections.map(async (section) => ({ path: section.filename, text: await codegen(section) })),
  );
  files.push(...documentFiles(documents, outFolder), possibleTypesFile(schemaAst, outFolder));
  return { files, problems };
}

const { files, problems } = await generate();
writeFiles(outFolder, files);

// The valid documents are written all the same, so that one mistake does not stop every screen.
if (problems.length > 0) {
  process.stderr.write(`Documents that do not fit the schema:\n${problems.join('\n')}\n`);
  process.exitCode = 1;
}
