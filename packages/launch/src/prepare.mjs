/** Installs, generates and builds what is not up to date: what every command does before its own work. */
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install.mjs';

/** Loads what needs the installed packages only after they are installed. */
export async function prepare() {
  await installIfNeeded();
  const { generate } = await import('./generate.mjs');
  await generate();
  const { buildIfNeeded } = await import('./build.mjs');
  await buildIfNeeded();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare();
}
