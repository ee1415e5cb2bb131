// Sets documents in a thread of its own: compiling holds its thread, and must not hold the requests.

import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PRINTABLE } from './printable.mjs';

const { resolve } = createRequire(import.meta.url);

/** @param {string} name @param {string[]} weights */
const fontFolders = (name, weights) => {
  const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
  return weights.map((weight) => join(folder, weight));
};

const compiler = NodeCompiler.create({
  workspace: tmpdir(),
  fontArgs: [
    {
      fontPaths: [
        ...fontFolders('source-sans-3', ['400Regular', '400Regular_Italic', '600SemiBold']),
        ...fontFolders('noto-emoji', ['400Regular']),
      ],
    },
  ],
});

/** How many compilations back the compiler remembers its parts; more only takes memory. */
const REMEMBERED = 10;

/**
 * One PDF under PDF/UA-1. What breaks that standard is an error here, not a poorer document.
 * @param {string} paper as JSON
 * @param {number} madeAt seconds since 1970
 */
function setPaper(paper, madeAt) {
  const compiled = compiler.compile({
    mainFileContent: workerData.template,
    inputs: { paper },
    resetRead: true,
  });
  if (!compiled.result) {
    const error = compiled.takeError();
    const [first] = error ? compiler.fetchDiagnostics(error) : [];
    throw new Error(first?.message ?? 'The template could not be set');
  }
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: madeAt });
}

/**
 * As it is; where a sign has no glyph, which the standard forbids, with ever fewer kinds of signs.
 * @param {string} paper as JSON
 * @param {number} madeAt
 */
function setPrintable(paper, madeAt) {
  /** @type {unknown} */
  let reason;
  for (const printable of PRINTABLE) {
    try {
      return setPaper(printable(paper), madeAt);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

parentPort?.on('message', ({ id, paper, madeAt }) => {
  try {
    const pdf = new Uint8Array(setPrintable(paper, madeAt));
    parentPort?.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (error) {
    // The compiler's words can hold a person's: only their kind leaves the thread.
    const about = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage(
      { id, reason: about.replace(/`[^`]*`|"[^"]*"/g, '…').slice(0, 200) },
      [],
    );
  } finally {
    compiler.evictCache(REMEMBERED);
  }
});
