/** Works out, without Prisma's downloaded engine, what separates the migrations from the Prisma schema. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readMigrations } from './migration-files.mjs';
import { inRepository } from './paths.mjs';

/** The tools are the repository's, not this package's: development only. */
const tools = createRequire(inRepository('package.json'));

/** @param {string} name */
const load = (name) => import(pathToFileURL(tools.resolve(name)).href);

/**
 * The SQL that a next migration needs, or an empty string when migrations and schema say the same.
 * The migrations run on a PostgreSQL in memory, which Prisma's own engine (compiled to WebAssembly)
 * then reads and compares.
 * @param {object} [options]
 * @param {string} [options.schema] a file or a folder of them
 * @param {string} [options.migrations] a folder
 * @returns {Promise<string>}
 */
export async function schemaDifference(options = {}) {
  const files = schemaFiles(options.schema ?? inRepository('prisma', 'schema'));
  const { PGlite } = await load('@electric-sql/pglite');
  const { PrismaPGlite } = await load('pglite-prisma-adapter');
  const { bindMigrationAwareSqlAdapterFactory } = await load('@prisma/driver-adapter-utils');
  const engineModule = await loadEngine();

  const database = new PGlite();
  try {
    for (const { sql } of readMigrations(options.migrations)) await database.exec(sql);
    const engine = await engineModule.SchemaEngine.new(
      { datamodels: files.map((file) => [file.path, file.content]) },
      () => {},
      bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database)),
    );
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = (stdout ?? '').trim();
    return /^-- This is an empty migration\.?$/.test(sql) ? '' : sql;
  } finally {
    await database.close();
  }
}

/**
 * @param {string} path
 * @returns {{ path: string, content: string }[]}
 */
function schemaFiles(path) {
  const paths = statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .map((name) => join(path, name))
    : [path];
  return paths
    .filter((file) => file.endsWith('.prisma'))
    .map((file) => ({ path: file, content: readFileSync(file, 'utf8') }));
}

/** The package gives its WebAssembly in a form only bundlers load, so its two halves are joined by hand. */
async function loadEngine() {
  const folder = dirname(tools.resolve('@prisma/schema-engine-wasm'));
  const engineModule = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href);
  const program = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')));
  const instance = new WebAssembly.Instance(program, { './schema_engine_bg.js': engineModule });
  engineModule.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === 'function') start();
  return engineModule;
}
