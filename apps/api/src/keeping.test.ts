// What is cleared up at the start: what opens nothing any more, and what the log has kept long enough.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOG_KEPT_YEARS } from '@sammenhaeng/domain/audit/log-kept';
import pino from 'pino';
import { openInvitation } from './access/password-invitation.ts';
import { openSession } from './access/session.ts';
import { sweepAccess } from './access/sweep-access.ts';
import { startKeeping } from './keeping.ts';
import { type Person, startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let person: Person;

beforeAll(async () => {
  server = await startTestServer();
  person = await server.aPerson('COORDINATOR');
});
afterAll(() => server.stop());

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
    await openInvitation(db, employeeId, now, null);
    // The second link uses up the first.
    await openInvitation(db, other.employeeId, now, null);
    await openInvitation(db, other.employeeId, now, null);
    await openInvitation(db, third.employeeId, minutesAgo(73 * 60), null);
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
    const { id } = await server.db.auditEvent.create({
      data: { at: new Date('2011-01-01'), action: 'READ_PLAN', requestId: 'test' },
    });
    const silent = pino({ level: 'silent' });
    const stop = startKeeping(server.db, silent, () => server.clock.now, LOG_KEPT_YEARS);
    await stop();
    expect(await server.db.auditEvent.count({ where: { id } })).toBe(0);
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
