/** A page is loaded with the texts of its own slice: it must not speak with another's. */
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');
const CORE = ['ui', 'words', 'app'];
const PREFIXES: Record<string, string> = { 'follow-ups': 'followUps' };
const KEY =
  /['`](ui|words|app|access|plans|followUps|programme|comparison|assessment|organisation|audit)\./g;

function filesIn(folder: string): string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => join(source, folder, name));
}

test.each([
  'access',
  'plans',
  'follow-ups',
  'programme',
  'comparison',
  'assessment',
  'organisation',
  'audit',
])('%s speaks with its own words and those every page has', (slice) => {
  const files = filesIn(slice);
  const allowed = new Set([...CORE, PREFIXES[slice] ?? slice]);
  const foreign = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(KEY)]
      .map((match) => match[1] ?? '')
      .filter((prefix) => !allowed.has(prefix))
      .map((prefix) => `${file}: ${prefix}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(foreign).toEqual([]);
});

test.each(['app', 'ui'])('%s speaks with words that are there from the start', (folder) => {
  const prefixes = filesIn(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(KEY)].map((match) => match[1]),
  );
  expect(prefixes.length).toBeGreaterThan(0);
  expect(prefixes.filter((prefix) => !CORE.includes(prefix ?? ''))).toEqual([]);
});
