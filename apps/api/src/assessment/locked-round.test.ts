// A locked round is final: for a command that was waiting, and for whoever is connected to the database.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { answer, run, type SavedAnswer, withdraw } from '../testing/a-round.ts';
import { eachInARound, names } from '../testing/each-in-a-round.ts';
import type { Person, TestServer } from '../testing/test-server.ts';

let server: TestServer;
let lauge: Person;
let nora: Person;
eachInARound((house) => {
  ({ server, lauge, nora } = house);
});

/** Resolves once so many statements of this database wait for a lock. */
async function waiting(count: number): Promise<void> {
  const [row] = await server.db.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (row?.waiting !== count) await waiting(count);
}

/** Sends the calls while somebody else holds the round, so that each has begun before any may work. */
async function queued(...calls: (() => Promise<{ __typename: string }>)[]) {
  const answers: Promise<{ __typename: string }>[] = [];
  await server.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM assessment_round WHERE key = '2026' FOR UPDATE`;
    for (const call of calls) {
      answers.push(call());
      await waiting(answers.length);
    }
  });
  return (await Promise.all(answers)).map((one) => one.__typename);
}

const answers = () => server.db.selfAssessment.count({ where: { round: { key: '2026' } } });

describe('queued behind the lock of the round', () => {
  test('an answer does not land, and the try is logged', async () => {
    const told = await queued(
      () => run(lauge, 'lockRound'),
      () => answer(nora),
    );
    expect(told).toEqual(['RoundChanged', 'NotFound']);
    expect(await answers()).toBe(0);
    const row = await server.db.auditEvent.findFirst({
      where: { employeeId: nora.employeeId, outcome: 'REFUSED' },
    });
    expect(row?.action).toBe('ANSWER_ASSESSMENT');
  });

  test('an answer stays that somebody wanted back', async () => {
    const { line } = await answer(nora);
    const expectedRevision = line.answer?.revision ?? 0;
    const told = await queued(
      () => run(lauge, 'lockRound'),
      () => withdraw(nora, { expectedRevision }),
    );
    expect(told).toEqual(['RoundChanged', 'NotFound']);
    expect(await answers()).toBe(1);
  });

  test('nobody is named, and what was to be published is', async () => {
    const other = await server.aPerson('COORDINATOR');
    const told = await queued(
      () => run(lauge, 'lockRound'),
      () => names(lauge, other),
      () => run(lauge, 'publishRound'),
    );
    expect(told).toEqual(['RoundChanged', 'Invalid', 'RoundChanged']);
  });
});

test('an answer queued behind the end of one’s naming does not land', async () => {
  const input = { municipalityCode: '370', employeeId: nora.employeeId };
  const told = await queued(
    () => run(lauge, 'removeAssessor', input),
    () => answer(nora),
  );
  expect(told).toEqual(['RoundChanged', 'NotFound']);
  expect(await answers()).toBe(0);
});

test('two rounds opened at once are one', async () => {
  await run(lauge, 'lockRound');
  const open = () => run(lauge, 'openRound', { title: 'Næste', answerBy: '2026-12-24' });
  const told = (await Promise.all([open(), open()])).map((one) => one.__typename);
  expect(told.toSorted()).toEqual(['Invalid', 'RoundChanged']);
});

describe('the database refuses', () => {
  const inRound = () => ({ round: { key: '2026' } });
  const saved = async (): Promise<SavedAnswer> => {
    const one = await answer(nora);
    await run(lauge, 'lockRound');
    return one;
  };
  const rounds = () => server.db.assessmentRound;
  const theRound = () => rounds().findFirstOrThrow({ where: { key: '2026' } });

  test('to change or remove an answer of a locked round', async () => {
    await saved();
    const where = inRound();
    const changed = server.db.selfAssessment.updateMany({ where, data: { level: 0 } });
    await expect(changed).rejects.toThrow(/final/);
    await expect(server.db.selfAssessment.deleteMany({ where })).rejects.toThrow(/final/);
    await expect(server.db.$executeRaw`TRUNCATE self_assessment`).rejects.toThrow(/append-only/);
    expect(await answers()).toBe(1);
  });

  test('an answer from after the lock, or one that is moved into the round', async () => {
    await saved();
    const { id } = await theRound();
    const asked = await server.db.recommendation.findFirstOrThrow({ where: { number: 2 } });
    const data = {
      roundId: id,
      municipalityCode: '370',
      recommendationId: asked.id,
      level: 4,
      evidence: 'Bagefter.',
      functionName: 'leder',
      assessedOn: new Date('2026-11-20'),
      answeredAt: server.clock.now,
    };
    await expect(server.db.selfAssessment.create({ data })).rejects.toThrow(/final/);
    await run(lauge, 'openRound', { title: 'Næste', answerBy: '2026-12-24' });
    const next = await rounds().findFirstOrThrow({ where: { key: '2026-2' } });
    await server.db.selfAssessment.create({ data: { ...data, roundId: next.id } });
    const moved = server.db.selfAssessment.updateMany({
      where: { roundId: next.id },
      data: { roundId: id },
    });
    await expect(moved).rejects.toThrow(/final/);
  });

  test('to unlock a round, to take one away, or to take back that it is published', async () => {
    await saved();
    const { id } = await theRound();
    const where = { id };
    const set = (data: object) => rounds().update({ where, data });
    await expect(set({ lockedAt: null })).rejects.toThrow(/final/);
    await expect(set({ lockedAt: new Date() })).rejects.toThrow(/final/);
    await expect(rounds().delete({ where })).rejects.toThrow(/final/);
    await run(lauge, 'publishRound');
    await expect(set({ publishedAt: null })).rejects.toThrow(/final/);
    await expect(set({ title: 'Status i 2026' })).resolves.toMatchObject({ id });
  });

  test('to publish what is open, and a second open round of a programme', async () => {
    const { id, programmeKey } = await theRound();
    const published = rounds().update({ where: { id }, data: { publishedAt: new Date() } });
    await expect(published).rejects.toThrow(/published_is_locked/);
    const data = { id: newId(), programmeKey, key: 'x', title: 'x', position: 99 };
    await expect(rounds().create({ data })).rejects.toThrow(/Unique constraint/);
  });
});
