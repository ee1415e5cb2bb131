/** Writes generated files so that whoever reads them meanwhile never meets a gap. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param {string} path */
const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/**
 * Leaves what has not changed alone and removes what is no longer generated.
 * @param {string} folder
 * @param {{ path: string, text: string }[]} files
 */
export function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of files) {
    if (textOf(path) === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const generated = new Set(files.map((file) => join(file.path)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !generated.has(path)) rmSync(path);
  }
}
