/** Which folder keeps the database's user out. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { closedFolder } from './database-account.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'closed-folder-'));
  mkdirSync(join(folder, 'project', 'data'), { recursive: true });
  for (const path of ['', 'project', 'project/data']) chmodSync(join(folder, path), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };

test('folders that anyone may enter keep nobody out', () => {
  expect(closedFolder(join(folder, 'project', 'data'), stranger)).toBeNull();
});

test('the outermost closed folder is the one that is named', () => {
  chmodSync(join(folder, 'project', 'data'), 0o700);
  expect(closedFolder(join(folder, 'project', 'data'), stranger)).toBe(
    join(folder, 'project', 'data'),
  );
  chmodSync(join(folder, 'project'), 0o750);
  expect(closedFolder(join(folder, 'project', 'data'), stranger)).toBe(join(folder, 'project'));
});

test('the owner and the group enter by their own bits', () => {
  chmodSync(join(folder, 'project'), 0o710);
  const { uid, gid } = statSync(folder);
  expect(closedFolder(join(folder, 'project'), { name: 'owner', uid, gid: 54_321 })).toBeNull();
  expect(closedFolder(join(folder, 'project'), { name: 'member', uid: 54_321, gid })).toBeNull();
});

test('a file that is not there yet is as open as its parents', () => {
  expect(closedFolder(join(folder, 'project', 'new', 'file'), stranger)).toBeNull();
});

test('ourselves are never kept out', () => {
  chmodSync(join(folder, 'project'), 0o700);
  expect(closedFolder(join(folder, 'project'), null)).toBeNull();
});
