import { defineConfig } from 'vite';

/** Bundles the API for Node: our own sources become a few files, packages stay where they are. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    rollupOptions: {
      input: {
        main: 'src/main.ts',
        demo: 'src/demo/demo.ts',
        administrator: 'src/organisation/administrator.ts',
        // A thread is started from a file of its own.
        'typst-worker': 'src/plans/documents/typst-worker.mjs',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: {
    noExternal: [/^@sammenhaeng\/(domain|fixtures|graph|texts)/],
    external: ['@sammenhaeng/launch'],
  },
});
