/** What the device really holds, looked at as somebody would who takes the device. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { Draft } from './draft.ts';
import { KEPT_DAYS, openDraftStore } from './draft-store.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-24T11:00:00Z');
const at = (days: number) => () => NOW + days * DAY_MS;

const KARLA = Buffer.alloc(32, 1).toString('base64url');
const MILO = Buffer.alloc(32, 2).toString('base64url');

const PLAN = '0199b1c2-1111-7000-8000-000000000001';
const draft = (changes: Partial<Draft> = {}): Draft => ({
  key: `${PLAN}.basis`,
  page: PLAN,
  place: 'MASTER_DATA',
  label: 'Baggrund for planen',
  from: '',
  to: 'Thyra er flyttet hjem til sin mor.',
  words: 'Thyra er flyttet hjem til sin mor.',
  ...changes,
});

const batch = (...drafts: Draft[]) => new Map(drafts.map((one) => [one.key, one]));

/** Everything in the database as one text, bytes as the signs they would be. */
async function dump(): Promise<string> {
  const database = await openDB('sammenhaeng');
  const found: unknown[] = [];
  for (const name of database.objectStoreNames) {
    found.push(await database.getAllKeys(name), await database.getAll(name));
  }
  database.close();
  return JSON.stringify(found, (_, value: unknown) => {
    if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
    return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
  });
}

async function rows(): Promise<{ data: ArrayBuffer; name: string }[]> {
  const database = await openDB('sammenhaeng');
  const all = await database.getAll('drafts');
  database.close();
  return all;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('drafts on the device', () => {
  test('come back to the same person, on the next visit', async () => {
    const first = await openDraftStore(KARLA, at(0));
    await first.write(batch(draft()));
    first.close();
    const next = await openDraftStore(KARLA, at(1));
    expect(await next.all()).toEqual([draft()]);
  });

  test('are nothing at all to another person', async () => {
    const karla = await openDraftStore(KARLA, at(0));
    await karla.write(batch(draft()));
    const milo = await openDraftStore(MILO, at(0));
    expect(await milo.all()).toEqual([]);
    // Nor does saving the same field touch what is somebody else's.
    await milo.write(new Map([[draft().key, null]]));
    expect(await karla.all()).toEqual([draft()]);
  });

  test('hold no word, label, id or field in clear, not even in their names', async () => {
    const karla = await openDraftStore(KARLA, at(0));
    await karla.write(batch(draft(), draft({ key: `${PLAN}.meetingPlace`, to: 'Hos Karla' })));
    const everything = await dump();
    expect(everything).toContain('"owner"');
    for (const secret of ['Thyra', 'Hos Karla', 'Baggrund', 'MASTER_DATA', 'basis', PLAN, KARLA]) {
      expect(everything).not.toContain(secret);
    }
  });

  test('are sealed anew each time, and do not tell how long a short text is', async () => {
    const karla = await openDraftStore(KARLA, at(0));
    const held = async (to: string) => {
      await karla.write(batch(draft({ to, words: to })));
      return Buffer.from((await rows())[0]?.data ?? new ArrayBuffer(0));
    };
    const [one, again, longer] = [await held('ja'), await held('ja'), await held('ja, måske')];
    expect(one.equals(again)).toBe(false);
    expect(one).toHaveLength(longer.length);
  });

  test('do not open under the name of another field', async () => {
    const karla = await openDraftStore(KARLA, at(0));
    await karla.write(batch(draft(), draft({ key: `${PLAN}.meetingPlace` })));
    const database = await openDB('sammenhaeng');
    const [one, other] = await database.getAll('drafts');
    await database.put('drafts', { ...one, name: other.name });
    database.close();
    expect(await karla.all()).toHaveLength(1);
  });

  test('are gone when they are saved', async () => {
    const karla = await openDraftStore(KARLA, at(0));
    await karla.write(batch(draft()));
    await karla.write(new Map([[draft().key, null]]));
    expect(await rows()).toEqual([]);
  });

  test('are deleted unread after a fortnight, whoever comes', async () => {
    const karla = await openDraftStore(KARLA, at(0));
    await karla.write(batch(draft()));
    await openDraftStore(MILO, at(KEPT_DAYS));
    expect(await rows()).toHaveLength(1);
    await openDraftStore(MILO, at(KEPT_DAYS + 1));
    expect(await rows()).toEqual([]);
  });

  test('of a hundred thousand signs come back whole', async () => {
    const karla = await openDraftStore(KARLA, at(0));
    const to = 'å😀'.repeat(50_000);
    await karla.write(batch(draft({ to })));
    expect((await karla.all())[0]?.to).toBe(to);
  });
});

test('a name for a number is the same for one person on one device, and leads nowhere', async () => {
  const CPR = '6101901234';
  const karla = await openDraftStore(KARLA, at(0));
  const name = await karla.nameOf(CPR);
  await karla.write(batch(draft({ key: `newCitizen.${name}`, to: 'Ellen', words: 'Ellen' })));
  karla.close();
  const again = await openDraftStore(KARLA, at(1));
  expect(await again.nameOf(CPR)).toBe(name);
  expect(await again.nameOf('6101901235')).not.toBe(name);
  expect((await again.all()).map(({ key }) => key)).toEqual([`newCitizen.${name}`]);
  again.close();
  const milo = await openDraftStore(MILO, at(1));
  expect(await milo.nameOf(CPR)).not.toBe(name);
  milo.close();
  expect(name).not.toContain(CPR);
  expect(await dump()).not.toContain(CPR);
});
