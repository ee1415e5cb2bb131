// What is cleared up, what stays, and that nobody can take a young row of the log.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOG_KEPT_YEARS } from '@sammenhaeng/domain/audit/log-kept';
import { fewestYears } from '@sammenhaeng/launch/settings';
import pino from 'pino';
import { openInvitation } from './access/password-invitation.ts';
import { openSession } from './access/session.ts';
import { sweepAccess } from './access/sweep-access.ts';
import { takeOldLog } from './audit/take-old-log.ts';
import { startKeeping } from './keeping.ts';
import { anArchivedPlan, endingPeople, erase } from './testing/an-ended-plan.ts';
import { type Person, startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let person: Person;

beforeAll(async () => {
  server = await startTestServer();
  person = await server.aPerson('COORDINATOR');
});
afterAll(() => server.stop());

/** A row of the log from an instant; its id. */
async function aRow(at: string | Date): Promise<bigint> {
  const { id } = await server.db.auditEvent.create({
    data: { at: new Date(at), action: 'READ_PLAN', requestId: 'test' },
  });
  return id;
}

const isThere = async (id: bigint) => (await server.db.auditEvent.count({ where: { id } })) === 1;
const take = (now: string, years = LOG_KEPT_YEARS, rowsATime?: number) =>
  takeOldLog(server.db, { now: new Date(now), years }, rowsATime);

const linesOfTaking = () =>
  server.db.auditEvent.findMany({ where: { action: 'DELETE' }, orderBy: { id: 'asc' } });

describe('the log', () => {
  test('is kept to the day, and says what was taken and from which day on it stands', async () => {
    // Midnight in Copenhagen is 23:00 of the day before, in winter.
    const old = await aRow('2021-11-19T22:59:59Z');
    const young = await aRow('2021-11-19T23:00:00Z');
    expect(await take('2026-11-20T10:00:00Z')).toBe(1);
    expect([await isThere(old), await isThere(young)]).toEqual([false, true]);
    const lines = await linesOfTaking();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      at: new Date('2026-11-20T10:00:00Z'),
      employeeId: null,
      outcome: 'ALLOWED',
      criterion: { logRows: 1, keptFrom: '2021-11-20' },
    });
  });

  test('gets no line where nothing was taken', async () => {
    const before = (await linesOfTaking()).length;
    expect(await take('2026-11-20T10:00:00Z')).toBe(0);
    expect(await linesOfTaking()).toHaveLength(before);
  });

  test('is kept longer where the installation says so', async () => {
    const old = await aRow('2018-01-01T00:00:00Z');
    expect(await take('2026-11-20T10:00:00Z', 10)).toBe(0);
    expect(await isThere(old)).toBe(true);
  });

  test('is taken in lots, each with its line', async () => {
    for (const day of [1, 2, 3]) await aRow(`2015-01-0${day}T00:00:00Z`);
    const before = (await linesOfTaking()).length;
    expect(await take('2026-11-20T10:00:00Z', 10, 2)).toBe(3);
    const counts = (await linesOfTaking()).slice(before).map(({ criterion }) => criterion);
    expect(counts).toEqual([
      { logRows: 2, keptFrom: '2016-11-20' },
      { logRows: 1, keptFrom: '2016-11-20' },
    ]);
  });

  test('of the last five years is taken by nobody, not with a clock that is wrong either', async () => {
    const young = await aRow(new Date(Date.now() - 4.9 * 365 * 86_400_000));
    const { db } = server;
    await take('2090-01-01T00:00:00Z');
    await expect(db.auditEvent.delete({ where: { id: young } })).rejects.toThrow('append-only');
    await expect(
      db.$transaction([
        db.$executeRaw`SELECT set_config('sammenhaeng.takes_old_log', 'on', true)`,
        db.$executeRaw`DELETE FROM audit_event WHERE id = ${young}`,
      ]),
    ).rejects.toThrow('append-only');
    await db.$executeRaw`SELECT take_old_log('infinity', 1000)`;
    expect(await isThere(young)).toBe(true);
  });

  test('that is old is changed by nobody, and taken by that one function', async () => {
    const old = await aRow('2010-01-01T00:00:00Z');
    const { db } = server;
    await expect(
      db.auditEvent.update({ where: { id: old }, data: { action: 'SIGN_IN' } }),
    ).rejects.toThrow('append-only');
    await expect(db.auditEvent.delete({ where: { id: old } })).rejects.toThrow('append-only');
    await expect(db.$executeRaw`TRUNCATE audit_event`).rejects.toThrow('append-only');
    // What the function allows itself ends with it.
    await expect(
      db.$transaction([
        db.$executeRaw`SELECT take_old_log('2000-01-01', 1)`,
        db.$executeRaw`DELETE FROM audit_event WHERE id = ${old}`,
      ]),
    ).rejects.toThrow('append-only');
    expect(await isThere(old)).toBe(true);
  });

  test('goes, and the proof of an erasure stays', async () => {
    const { db } = server;
    const { karla, nora } = await endingPeople(server);
    const plan = await anArchivedPlan(server, karla, nora);
    await erase(nora, plan.id);
    const row = await aRow('2010-01-01T00:00:00Z');
    await take('2090-01-01T00:00:00Z');
    expect([await isThere(row), await db.planErasure.count()]).toEqual([false, 1]);
  });

  test('is kept as long when nothing is set as the domain says', () => {
    expect(fewestYears).toBe(LOG_KEPT_YEARS);
  });
});

describe('what opens the door', () => {
  const now = new Date('2026-11-20T10:00:00Z');
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

  test('goes when it opens nothing any more, and only then', async () => {
    const { db } = server;
    const { employeeId } = person;
    await db.session.deleteMany();
    await openSession(db, employeeId, minutesAgo(31));
    const begun = minutesAgo(11 * 60);
    await openSession(db, employeeId, begun);
    await db.session.updateMany({ where: { createdAt: begun }, data: { lastSeenAt: now } });
    await openSession(db, employeeId, minutesAgo(29));
    const [other, third] = [
      await server.aPerson('COORDINATOR'),
      await server.aPerson('COORDINATOR'),
    ];
    await openInvitation(db, employeeId, now);
    // The second link uses up the first.
    await openInvitation(db, other.employeeId, now);
    await openInvitation(db, other.employeeId, now);
    await openInvitation(db, third.employeeId, minutesAgo(73 * 60));
    const failure = (key: number, lastAt: Date) => ({
      keyHash: new Uint8Array([key]),
      failures: 9,
      lastAt,
    });
    await db.signInFailure.createMany({
      data: [failure(1, minutesAgo(25 * 60)), failure(2, minutesAgo(23 * 60))],
    });

    await sweepAccess(db, now);

    const sessions = await db.session.findMany({ where: { employeeId } });
    expect(sessions.map(({ createdAt }) => createdAt)).toEqual([minutesAgo(29)]);
    const invited = await db.passwordInvitation.findMany({ select: { employeeId: true } });
    expect(invited.map((invitation) => invitation.employeeId).toSorted()).toEqual(
      [employeeId, other.employeeId].toSorted(),
    );
    const failures = await db.signInFailure.findMany();
    expect(failures.map(({ keyHash }) => [...keyHash])).toEqual([[2]]);
  });
});

describe('clearing up', () => {
  test('happens at the start', async () => {
    const old = await aRow('2011-01-01T00:00:00Z');
    const silent = pino({ level: 'silent' });
    const stop = startKeeping(server.db, silent, () => server.clock.now, LOG_KEPT_YEARS);
    await stop();
    expect(await isThere(old)).toBe(false);
  });

  test('that fails is told, and ends nothing', async () => {
    const told: string[] = [];
    const broken = await startTestServer();
    await broken.db.$executeRawUnsafe('ALTER TABLE session RENAME TO elsewhere');
    const log = pino({ level: 'error' }, { write: (line: string) => told.push(line) });
    await startKeeping(broken.db, log, () => broken.clock.now, LOG_KEPT_YEARS)();
    await broken.stop();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('clearing up failed');
  });
});
