/** How the screen is built: one entry, a chunk a page, nothing a strict content-security policy minds. */
import { fileURLToPath } from 'node:url';
import { compiledDocuments } from '@sammenhaeng/graph/documents-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const danishWords = fileURLToPath(new URL('src/app/aksel-da.ts', import.meta.url));
const api = process.env.API_URL ?? 'http://localhost:4000';

export default defineConfig({
  resolve: {
    // Aksel falls back on Norwegian, which nobody would ever see but everybody would load.
    alias: [{ find: /^.*\/i18n\/locales\/nb\.js$/, replacement: danishWords }],
  },
  plugins: [compiledDocuments(), react()],
  build: {
    target: 'es2023',
    sourcemap: false,
    // check-size.mjs reads which files a page needs.
    manifest: true,
    // A font or picture inside a style sheet would need `data:` in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': api, '/dokumenter': api, '/healthz': api, '/readyz': api } },
});
