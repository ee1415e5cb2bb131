/** Reads the migrations folder as Prisma lays it out: one folder a migration, named so that they sort by age. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './paths.mjs';

/** @typedef {{ name: string, sql: string, checksum: string }} Migration `checksum` is the SHA-256 of the file in hex, as Prisma records it */

/**
 * Every migration, oldest first.
 * @param {string} [folder]
 * @returns {Migration[]}
 */
export function readMigrations(folder = inRepository('prisma', 'migrations')) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => {
      const file = readFileSync(join(folder, name, 'migration.sql'));
      const checksum = createHash('sha256').update(file).digest('hex');
      return { name, sql: file.toString('utf8'), checksum };
    });
}
