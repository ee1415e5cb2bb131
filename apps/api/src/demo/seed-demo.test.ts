/** The demo in a real database: all of it, once, with the guards of the database in place. */
import { randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkCpr } from '@sammenhaeng/domain/plans/cpr';
import { DEMO_PASSWORD, demoPeople } from '@sammenhaeng/fixtures/demo-people';
import { contentHash } from '@sammenhaeng/fixtures/plans/freeze-plan';
import { createTestDatabase } from '@sammenhaeng/launch/test-database';
import { type Db, openDatabase } from '../db.ts';
import { decryptCpr, hashCpr } from '../plans/cpr-vault.ts';
import { seedDemo } from './seed-demo.ts';
import { seedReferenceData } from './seed-reference-data.ts';

const keys = { cpr: randomBytes(32), cprIndex: randomBytes(32) };
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: Db;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase(database.url);
  // As after a start that was no demo: what is real is there already.
  await seedReferenceData(database.url);
  await seedDemo({ databaseUrl: database.url, keys, today: '2026-11-18' });
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

describe('a seeded database', () => {
  test('holds the plans, and is left alone by a second seeding', async () => {
    const before = await db.plan.count();
    expect(before).toBeGreaterThan(580);
    expect(await seedDemo({ databaseUrl: database.url, keys })).toBe(false);
    expect(await db.plan.count()).toBe(before);
  });

  test('has daily counts that equal the follow-ups counted one by one', async () => {
    const differences = await db.$queryRaw`
      with counted as (
        select municipality_code, work_on, count(*)::int as due,
               (count(*) filter (where done_on <= work_on))::int as on_time
        from follow_up group by 1, 2
      )
      (table counted except select municipality_code, work_on, due, on_time from follow_up_day)
      union all
      (select municipality_code, work_on, due, on_time from follow_up_day except table counted)`;
    expect(differences).toEqual([]);
    expect(await db.followUpDay.count()).toBeGreaterThan(100);
  });

  test('lets a demo person in with the one password', async () => {
    const found = await db.employee.findMany({ where: { passwordHash: { not: null } } });
    expect(found.map(({ email }) => email).toSorted()).toEqual(
      demoPeople.map(({ email }) => email).toSorted(),
    );
    expect(await verify(found[0]?.passwordHash ?? '', DEMO_PASSWORD)).toBe(true);
  });

  test('finds a citizen by number, and reads a number that is nobody’s', async () => {
    const citizens = await db.citizen.findMany({ take: 50, orderBy: { id: 'asc' } });
    for (const citizen of citizens) {
      const cpr = decryptCpr(citizen.cprEncrypted, keys.cpr);
      expect(checkCpr(cpr)).toMatchObject({ ok: true, isReplacement: true });
      expect(hashCpr(cpr, keys.cprIndex).equals(citizen.cprHash)).toBe(true);
    }
  });

  test('keeps agreed versions whose fingerprint still fits after the way through the database', async () => {
    const versions = await db.planVersion.findMany({ take: 50, orderBy: { planId: 'asc' } });
    expect(versions).toHaveLength(50);
    for (const { content, contentHash: hash } of versions) {
      expect(Buffer.from(contentHash(content)).equals(hash)).toBe(true);
    }
  });
});

test('seeding that fails half way leaves nothing behind', async () => {
  const other = await createTestDatabase();
  const otherDb = openDatabase(other.url);
  try {
    await otherDb.$executeRawUnsafe('alter table audit_event add check (id < 0)');
    await expect(seedDemo({ databaseUrl: other.url, keys })).rejects.toThrow();
    expect(await otherDb.region.count()).toBe(0);
  } finally {
    await otherDb.$disconnect();
    await other.drop();
  }
});

test('reference data alone come without people, once, and leave changes alone', async () => {
  const other = await createTestDatabase();
  const otherDb = openDatabase(other.url);
  try {
    expect(await seedReferenceData(other.url)).toBeGreaterThan(100);
    expect(await otherDb.employee.count()).toBe(0);
    const naestved = { where: { code: '370' } };
    await otherDb.municipality.update({ ...naestved, data: { population: 85_000 } });
    const chair = await otherDb.clusterChair.findFirstOrThrow({ where: { toOn: null } });
    await otherDb.clusterChair.delete({ where: { id: chair.id } });
    expect(await seedReferenceData(other.url)).toBe(0);
    expect((await otherDb.municipality.findUnique(naestved))?.population).toBe(85_000);
    expect(await otherDb.clusterChair.findUnique({ where: { id: chair.id } })).toBeNull();
  } finally {
    await otherDb.$disconnect();
    await other.drop();
  }
});
