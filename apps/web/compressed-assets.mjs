/** Lays a brotli and a gzip copy beside each asset once, when it is built, so that no answer waits for it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Fonts and pictures are compressed already; below this an answer is one packet anyway. */
const WORTH_IT = /^assets\/.*\.(js|css|svg)$/;
const FEWEST_BYTES = 1_000;

/** The strongest takes twice the time of this, for a fiftieth less. */
const BROTLI_QUALITY = 10;

const COPIES = [
  {
    extension: '.br',
    compress: promisify(brotliCompress),
    options: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  },
  { extension: '.gz', compress: promisify(gzip), options: { level: 9 } },
];

/** @param {string} file */
async function layCopies(file) {
  const plain = await readFile(file);
  if (plain.length < FEWEST_BYTES) return;
  await Promise.all(
    COPIES.map(async ({ extension, compress, options }) =>
      writeFile(`${file}${extension}`, await compress(plain, options)),
    ),
  );
}

/** @returns {import('vite').Plugin} */
export function compressedAssets() {
  return {
    name: 'compressed-assets',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const names = Object.keys(bundle).filter((name) => WORTH_IT.test(name));
      await Promise.all(names.map((name) => layCopies(join(dir, name))));
    },
  };
}
