/** `npm run migration -- add-consent` writes the next migration; without a name the SQL is printed only. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRepository, repositoryRoot } from './paths.mjs';
import { schemaDifference } from './schema-difference.mjs';

const name = process.argv[2]?.toLowerCase().replace(/[^a-z0-9]+/g, '_');
const sql = await schemaDifference();

if (!sql) {
  console.log('The migrations and the schema say the same: there is nothing to write.');
} else if (!name) {
  console.log(sql);
} else {
  const stamp = new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14);
  const folder = inRepository('prisma', 'migrations', `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  console.log(
    `Written: ${relative(repositoryRoot, join(folder, 'migration.sql'))}. Read it before you commit it.`,
  );
}
