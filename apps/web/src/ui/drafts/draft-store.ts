/** Drafts on the device: sealed, under names that tell nothing, and gone after a fortnight. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft.ts';
import { deriveKeys, type DraftKeys, opaqueName, seal, type Sealed, unseal } from './draft-keys.ts';

const DATABASE = 'sammenhaeng';
const DAY_MS = 86_400_000;
/** Days after which a draft is deleted unread. */
export const KEPT_DAYS = 14;

interface Schema extends DBSchema {
  drafts: {
    key: string;
    /** `owner` is opaque too; `day` is counted from 1970, and no finer. */
    value: Sealed & { name: string; owner: string; day: number };
    indexes: { owner: string; day: number };
  };
  device: { key: 'salt'; value: Uint8Array<ArrayBuffer> };
}

type Database = IDBPDatabase<Schema>;

export type DraftStore = {
  /** Everything this person left on the device. */
  all: () => Promise<Draft[]>;
  /** Keeps each draft under its key, or deletes what is there where it is null; all or nothing. */
  write: (changes: ReadonlyMap<string, Draft | null>) => Promise<void>;
  /** A name for what must stand nowhere itself: the same for this person on this device, and no way back. */
  nameOf: (text: string) => Promise<string>;
  close: () => void;
};

const open = (): Promise<Database> =>
  openDB<Schema>(DATABASE, 1, {
    upgrade(database) {
      const drafts = database.createObjectStore('drafts', { keyPath: 'name' });
      drafts.createIndex('owner', 'owner');
      drafts.createIndex('day', 'day');
      database.createObjectStore('device');
    },
    // A newer page wants to change the database: this one must not hold it back.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

async function saltOf(database: Database): Promise<Uint8Array<ArrayBuffer>> {
  const transaction = database.transaction('device', 'readwrite');
  const known = await transaction.store.get('salt');
  const salt = known ?? crypto.getRandomValues(new Uint8Array(16));
  if (!known) await transaction.store.put(salt, 'salt');
  await transaction.done;
  return salt;
}

async function deleteOld(database: Database, today: number): Promise<void> {
  const tooOld = IDBKeyRange.upperBound(today - KEPT_DAYS, true);
  const transaction = database.transaction('drafts', 'readwrite');
  for (const name of await transaction.store.index('day').getAllKeys(tooOld)) {
    await transaction.store.delete(name);
  }
  await transaction.done;
}

async function readAll(database: Database, keys: DraftKeys, owner: string): Promise<Draft[]> {
  const records = await database.getAllFromIndex('drafts', 'owner', owner);
  const drafts = await Promise.all(records.map((record) => unseal(keys, record.name, record)));
  return drafts.filter((draft) => draft !== null);
}

/**
 * Opens what the person behind `secret` keeps on this device; whoever has another secret finds
 * nothing. Rejects where the browser keeps nothing at all.
 * @param now milliseconds since 1970
 */
export async function openDraftStore(
  secret: string,
  now: () => number = Date.now,
): Promise<DraftStore> {
  const database = await open();
  const keys = await deriveKeys(secret, await saltOf(database));
  const owner = await opaqueName(keys, 'owner');
  const today = () => Math.floor(now() / DAY_MS);
  await deleteOld(database, today());

  async function write(changes: ReadonlyMap<string, Draft | null>): Promise<void> {
    // Sealed before the transaction begins: one that waits for anything else ends by itself.
    const records = await Promise.all(
      [...changes].map(async ([key, draft]) => {
        const name = await opaqueName(keys, `draft ${key}`);
        return { name, sealed: draft && (await seal(keys, name, draft)) };
      }),
    );
    const transaction = database.transaction('drafts', 'readwrite');
    for (const { name, sealed } of records) {
      if (sealed) void transaction.store.put({ ...sealed, name, owner, day: today() });
      else void transaction.store.delete(name);
    }
    await transaction.done;
  }

  return {
    all: () => readAll(database, keys, owner),
    write,
    nameOf: (text) => opaqueName(keys, `of ${text}`),
    close: () => database.close(),
  };
}
