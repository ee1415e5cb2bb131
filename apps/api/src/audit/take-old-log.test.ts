// How long a row of the log stays: nobody takes a young one, and an old one goes with a line that says so.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOG_KEPT_YEARS } from '@sammenhaeng/domain/audit/log-kept';
import { fewestYears } from '@sammenhaeng/launch/settings';
import { anArchivedPlan, endingPeople, erase } from '../testing/an-ended-plan.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { takeOldLog } from './take-old-log.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
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
