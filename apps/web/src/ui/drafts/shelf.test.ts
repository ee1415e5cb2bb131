/** Between the field and the device: what is written when, and what is found again. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { hasUnsaved } from '../unsaved.ts';
import { aDevice } from './a-device.test-data.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

type Shelf = typeof import('./shelf.ts');
let shelf: Shelf;

const draft = (key: string, to: string): Draft => ({
  key,
  page: 'plan',
  place: null,
  label: 'Baggrund',
  from: '',
  to,
  words: to,
});

const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  jest.useFakeTimers();
  jest.resetModules();
  shelf = await import('./shelf.ts');
});
afterEach(() => {
  jest.useRealTimers();
});

test('typing is on the device within 300 ms, and not once for every key', async () => {
  const { store, held, writes } = aDevice();
  await shelf.openShelf(Promise.resolve(store));
  for (const to of ['n', 'nå', 'nåe', 'nåed']) {
    void shelf.keep(draft('a', to));
    await after(50);
  }
  await after(100);
  expect(held.get('a')?.to).toBe('nåed');
  expect(writes).toEqual([['a']]);
});

test('what was typed before the device could be asked is kept as soon as it can', async () => {
  const { store, held } = aDevice();
  const kept = shelf.keep(draft('a', 'tidligt'));
  await after(1_000);
  await shelf.openShelf(Promise.resolve(store));
  expect(await kept).toBe(true);
  expect(held.get('a')?.to).toBe('tidligt');
});

test('what is saved before it was written is never written', async () => {
  const { store, writes } = aDevice();
  await shelf.openShelf(Promise.resolve(store));
  void shelf.keep(draft('a', 'hurtigt'));
  shelf.drop('a');
  await after(1_000);
  expect(writes).toEqual([]);
});

test('a draft and its end come to the device in that order, however slow it is', async () => {
  const { store, held } = aDevice();
  const slow: DraftStore = {
    ...store,
    write: async (changes) => {
      await new Promise((resolve) => setTimeout(resolve, changes.get('a') ? 500 : 1));
      await store.write(changes);
    },
  };
  await shelf.openShelf(Promise.resolve(slow));
  void shelf.keep(draft('a', 'på vej'));
  await after(250);
  shelf.drop('a');
  await after(2_000);
  expect(held.has('a')).toBe(false);
});

test('what was left is found, stays until it is saved, and can be let go of', async () => {
  const { store, held } = aDevice(draft('a', 'fra i går'));
  await shelf.openShelf(Promise.resolve(store));
  const found = shelf.waitingFor('a');
  expect(found?.to).toBe('fra i går');
  if (found) shelf.take(found);
  expect(shelf.waitingDrafts()).toEqual([]);
  expect(held.has('a')).toBe(true);
  shelf.drop('a');
  await after(300);
  expect(held.has('a')).toBe(false);
});

test('newer words in a field do not write over what lies there from before', async () => {
  const { store, held } = aDevice(draft('a', 'fra i går'));
  void shelf.keep(draft('a', 'fra nu'));
  await shelf.openShelf(Promise.resolve(store));
  await after(300);
  expect([...held.values()].map(({ to }) => to)).toEqual(
    expect.arrayContaining(['fra i går', 'fra nu']),
  );
  expect(shelf.waitingDrafts().map(({ to }) => to)).toEqual(['fra i går']);
});

test('a browser that keeps nothing is told apart, and every draft hears it', async () => {
  const kept = shelf.keep(draft('a', 'kun her'));
  await shelf.openShelf(Promise.reject(new Error('no database')));
  expect(await kept).toBe(false);
  expect(await shelf.keep(draft('a', 'kun her stadig'))).toBe(false);
  expect(hasUnsaved()).toBe(false);
});

test('a page that is hidden writes at once', async () => {
  const { store, held } = aDevice();
  await shelf.openShelf(Promise.resolve(store));
  void shelf.keep(draft('a', 'lige nu'));
  window.dispatchEvent(new Event('pagehide'));
  await after(0);
  expect(held.get('a')?.to).toBe('lige nu');
});

test('a form that is folded away is known from one that was left on the device', async () => {
  const { store } = aDevice(draft('a', 'fra i går'));
  await shelf.openShelf(Promise.resolve(store));
  const found = shelf.waitingFor('a');
  expect(found && shelf.isFoldedAway(found)).toBe(false);
  if (found) shelf.take(found);
  shelf.foldAway(draft('a', 'fra nu'));
  const folded = shelf.waitingFor('a');
  expect(folded?.to).toBe('fra nu');
  expect(folded && shelf.isFoldedAway(folded)).toBe(true);
});
