/** How the screen is built: one entry, a chunk a page, nothing a strict content-security policy minds. */
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import { compiledDocuments } from '@sammenhaeng/graph/documents-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

const danishWords = fileURLToPath(new URL('src/app/aksel-da.ts', import.meta.url));
const printDocument = fileURLToPath(new URL('src/app/print-document.ts', import.meta.url));
const noSkeletons = fileURLToPath(new URL('src/app/no-skeletons.ts', import.meta.url));
/** A brotli and a gzip copy lie beside each asset, so that no answer waits for one to be made. */
const compressedCopies = compression({
  // Fonts and pictures are compressed already; below a thousand bytes an answer is one packet anyway.
  include: /^assets\/.*\.(js|css|svg)$/,
  threshold: 1_000,
  algorithms: [
    // The strongest takes twice the time of this, for a fiftieth less.
    defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
    defineAlgorithm('gzip', { level: 9 }),
  ],
});
const api = process.env.API_ORIGIN ?? 'http://localhost:4000';

export default defineConfig({
  resolve: {
    // Every browser we build for knows classes: rxjs need not bring what stands in for them.
    conditions: ['es2015', ...defaultClientConditions],
    alias: [
      // Aksel falls back on Norwegian, which nobody would ever see but everybody would load.
      { find: /^.*\/i18n\/locales\/nb\.js$/, replacement: danishWords },
      // Documents are sent by their hash: what writes them out as text is never needed.
      { find: /^\.\/(language\/)?printer\.mjs$/, replacement: printDocument },
      // No text has a number format of its own, so nothing that reads one is loaded.
      { find: '@formatjs/icu-skeleton-parser', replacement: noSkeletons },
    ],
  },
  plugins: [compiledDocuments(), react(), compressedCopies],
  build: {
    target: 'es2023',
    sourcemap: false,
    // check-size.mjs reads which files a page needs.
    manifest: true,
    // What most pages need comes as one file: dozens of small ones are more bytes and more requests.
    // What keeps forms on the device and fields for long texts come with the forms, however many
    // parts of a page have one: nothing of them is seen at first.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              minShareCount: 16,
              test: /^(?!.*(\/src\/(ui|plans)\/drafts\/|\/textarea))/,
            },
          ],
        },
      },
    },
    // A font or picture inside a style sheet would need `data:` in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': api, '/dokumenter': api, '/healthz': api, '/readyz': api } },
});
