/** Writes the code that is not committed: Prisma's client, and the typed documents of the screen. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, isStamped, stamp } from './fingerprint.mjs';
import { inRepository } from './paths.mjs';
import { step } from './say.mjs';
import { runNode } from './tool.mjs';

/**
 * @param {{ always?: boolean, withSchema?: boolean }} [options] `always`: also what has not changed
 *   since last time; `withSchema`: print the API's schema first, since the documents follow from it
 */
export async function generate({ always = false, withSchema = false } = {}) {
  await once(always, {
    doing: 'Generating the database client',
    inputs: [inRepository('prisma', 'schema'), inRepository('.config', 'prisma.ts')],
    result: inRepository('apps', 'api', 'src', 'generated', 'prisma'),
    stampFile: inRepository('apps', 'api', 'src', 'generated', '.prisma-from'),
    run: generateClient,
  });
  if (withSchema) await printSchema();
  await once(always, {
    doing: 'Generating the typed documents',
    inputs: [inRepository('packages', 'graph'), inRepository('apps', 'web', 'src')],
    result: inRepository('packages', 'graph', 'src', 'generated'),
    stampFile: inRepository('packages', 'graph', 'src', 'generated', '.documents-from'),
    run: async () => {
      const codegen = inRepository('packages', 'graph', 'src', 'codegen.mjs');
      await runNode('Generating the typed documents', [codegen]);
    },
  });
}

/**
 * @param {boolean} always
 * @param {{ doing: string, inputs: string[], result: string, stampFile: string, run: () => Promise<void> }} task
 */
async function once(always, { doing, inputs, result, stampFile, run }) {
  const wanted = fingerprint([...inputs, inRepository('pnpm-lock.yaml')]);
  if (!always && existsSync(result) && isStamped(stampFile, wanted)) return;
  await step(doing, run);
  stamp(stampFile, wanted);
}

async function generateClient() {
  const tools = createRequire(inRepository('package.json'));
  const folder = join(tools.resolve('prisma/package.json'), '..');
  await runNode('Generating the database client', [join(folder, 'build', 'index.js'), 'generate'], {
    env: {
      // Prisma would download its schema engine; generating needs it only to exist.
      PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(import.meta.url),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
}

/** The API's schema is written in code; the printed form is committed, for the screen and for readers. */
async function printSchema() {
  await step('Printing the GraphQL schema', async () => {
    await runNode('Printing the GraphQL schema', [
      '--import',
      'tsx',
      inRepository('apps', 'api', 'src', 'graph', 'print-schema.ts'),
    ]);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { installIfNeeded } = await import('./install.mjs');
  await installIfNeeded();
  await generate({ always: true, withSchema: true });
}
