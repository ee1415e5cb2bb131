/** How the screen is built: one entry, a chunk a page, nothing a strict content-security policy minds. */
import { compiledDocuments } from '@sammenhaeng/graph/documents-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_URL ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [compiledDocuments(), react()],
  build: {
    target: 'es2023',
    sourcemap: false,
    // check-size.mjs reads which files a page needs.
    manifest: true,
    // A font or picture inside a style sheet would need `data:` in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Fragments are used the moment a module is read: in a chunk of their own they are there
        // first, whichever pages share them.
        codeSplitting: { groups: [{ name: 'documents', test: /generated[\\/]documents|document-of/ }] },
      },
    },
  },
  server: { proxy: { '/graphql': api, '/healthz': api, '/readyz': api } },
});
