// A round as its coordinator runs it: opened, people named, progress seen, locked, published.

import { describe, expect, test } from '@jest/globals';
import { KL12 } from '@sammenhaeng/fixtures/programme/reference-programmes';
import { answer, roundsOf, run } from '../testing/a-round.ts';
import { eachInARound, names } from '../testing/each-in-a-round.ts';
import { lastAuditRow } from '../testing/last-audit-row.ts';
import type { Person, TestServer } from '../testing/test-server.ts';

let server: TestServer;
let lauge: Person;
let nora: Person;
eachInARound((house) => {
  ({ server, lauge, nora } = house);
});

const newest = async (person = lauge) => (await roundsOf(person))[0];
const placeIn = async (code: string) =>
  (await newest())?.municipalities.find(({ municipality }) => municipality.code === code);
const stored = () =>
  server.db.assessmentRound.findFirstOrThrow({ where: { programmeKey: KL12, key: '2026' } });

describe('a round', () => {
  test('stands first with all municipalities by cluster and name, and who opened it is kept', async () => {
    const round = await newest();
    expect(round).toMatchObject({
      key: '2026',
      title: 'Status 2026',
      state: 'OPEN',
      openedOn: '2026-11-20',
      answerBy: '2026-12-11',
      lockedOn: null,
      publishedOn: null,
      ownCount: 8,
    });
    const codes = round?.municipalities.map(({ municipality }) => municipality.code);
    expect(codes).toHaveLength(17);
    expect(codes?.slice(0, 4)).toEqual(['320', '376', '360', '370']);
    expect(await stored()).toMatchObject({ openedById: lauge.employeeId });
  });

  test('is one of a programme at a time', async () => {
    const again = await run(lauge, 'openRound', { title: 'En til', answerBy: '2026-12-11' });
    expect(again.problems).toMatchObject([{ field: 'programmeKey', code: 'ROUND_OPEN_ALREADY' }]);
    const { data } = await lauge.client.ask('{ runProgrammes { key hasOpenRound } }');
    expect(data?.['runProgrammes']).toEqual([{ key: KL12, hasOpenRound: true }]);
    await run(lauge, 'lockRound');
    const next = await run(lauge, 'openRound', { title: 'En til', answerBy: '2026-12-11' });
    expect(next.round).toMatchObject({ key: '2026-2', state: 'OPEN' });
  });

  test('is refused without a title, or with a day that has passed', async () => {
    await run(lauge, 'lockRound');
    const refused = await run(lauge, 'openRound', { title: ' ', answerBy: '2026-11-19' });
    expect(refused.problems.map(({ code }) => code)).toEqual(['TEXT_EMPTY', 'ANSWER_BY_PAST']);
  });

  test('is locked, then published, and who did it when is kept and logged', async () => {
    const early = await run(lauge, 'publishRound');
    expect(early.problems).toMatchObject([{ field: 'roundKey', code: 'ROUND_NOT_LOCKED' }]);
    const locked = await run(lauge, 'lockRound');
    expect(locked.round).toMatchObject({ state: 'LOCKED', lockedOn: '2026-11-20' });
    expect(await lastAuditRow(server, lauge)).toMatchObject({
      action: 'LOCK_ROUND',
      criterion: { programmeKey: KL12, roundKey: '2026' },
    });
    const published = await run(lauge, 'publishRound');
    expect(published.round).toMatchObject({ state: 'PUBLISHED', publishedOn: '2026-11-20' });
    expect(await lastAuditRow(server, lauge)).toMatchObject({ action: 'PUBLISH_ROUND' });
    expect(await stored()).toMatchObject({
      lockedById: lauge.employeeId,
      lockedAt: server.clock.now,
      publishedById: lauge.employeeId,
      publishedAt: server.clock.now,
    });
  });

  test('asked to lock or publish twice is changed and logged once', async () => {
    for (const mutation of ['lockRound', 'lockRound', 'publishRound', 'publishRound'] as const) {
      expect((await run(lauge, mutation)).__typename).toBe('RoundChanged');
    }
    const { id } = await stored();
    const rows = await server.db.auditEvent.findMany({
      where: { employeeId: lauge.employeeId, action: { in: ['LOCK_ROUND', 'PUBLISH_ROUND'] } },
      orderBy: { id: 'desc' },
      take: 3,
    });
    expect(rows.slice(0, 2).map(({ action }) => action)).toEqual(['PUBLISH_ROUND', 'LOCK_ROUND']);
    expect((await run(lauge, 'lockRound')).round).toMatchObject({ id, state: 'PUBLISHED' });
  });
});

describe('those who answer', () => {
  test('are shown with their role, and the answers only as numbers and a day', async () => {
    await answer(nora);
    await answer(nora, { recommendationNumber: 2 });
    expect(await placeIn('370')).toEqual({
      municipality: { code: '370', name: 'Næstved' },
      answeredCount: 2,
      lastAnsweredOn: '2026-11-20',
      assessors: [
        {
          id: nora.employeeId,
          name: 'Nora Demo-Dahl',
          jobTitle: 'Misbrugsbehandler',
          role: 'COORDINATOR',
          mayStillAnswer: true,
        },
      ],
    });
    expect(await placeIn('330')).toMatchObject({ answeredCount: 0, assessors: [] });
  });

  test('are named and taken away again, logged each time', async () => {
    expect(await lastAuditRow(server, lauge)).toMatchObject({
      action: 'NAME_ASSESSOR',
      municipalityCode: '370',
      criterion: { employeeId: nora.employeeId, roundKey: '2026', step: 'NAMED' },
    });
    await answer(nora);
    const input = { municipalityCode: '370', employeeId: nora.employeeId };
    await run(lauge, 'removeAssessor', input);
    expect(await lastAuditRow(server, lauge)).toMatchObject({ criterion: { step: 'REMOVED' } });
    expect(await placeIn('370')).toMatchObject({ answeredCount: 1, assessors: [] });
  });

  test('are not named any more once the round is locked', async () => {
    await run(lauge, 'lockRound');
    const other = await server.aPerson('COORDINATOR');
    expect((await names(lauge, other)).problems).toMatchObject([{ code: 'ROUND_LOCKED' }]);
    const input = { municipalityCode: '370', employeeId: nora.employeeId };
    const removed = await run(lauge, 'removeAssessor', input);
    expect(removed.problems).toMatchObject([{ code: 'ROUND_LOCKED' }]);
  });

  test('are shown as unable when their role there has ended, and can be named anew in another', async () => {
    const where = { employeeId: nora.employeeId };
    const before = new Date('2026-11-19');
    await server.db.roleAssignment.updateMany({ where, data: { toOn: before } });
    expect((await placeIn('370'))?.assessors).toMatchObject([{ mayStillAnswer: false }]);
    const { id } = await server.db.roleAssignment.findFirstOrThrow({ where });
    const role = { role: 'STEERING_GROUP', toOn: null } as const;
    await server.db.roleAssignment.update({ where: { id }, data: role });
    expect((await placeIn('370'))?.assessors).toMatchObject([{ mayStillAnswer: false }]);
    await names(lauge, nora);
    expect((await placeIn('370'))?.assessors).toMatchObject([
      { role: 'STEERING_GROUP', mayStillAnswer: true },
    ]);
  });
});

describe('who can be named', () => {
  const candidatesFor = async (municipalityCode: string, by = lauge) => {
    const { data } = await by.client.ask(
      'query ($code: String!) { assessorCandidates(municipalityCode: $code) { id role mayStillAnswer } }',
      { code: municipalityCode },
    );
    return (data?.['assessorCandidates'] ?? []) as { id: string; role: string }[];
  };
  const idsFor = async (code: string) => (await candidatesFor(code)).map(({ id }) => id);

  test('is the municipality’s coordinator, and who of the programme works in it or its cluster', async () => {
    const { clusterId } = await server.db.municipality.findUniqueOrThrow({
      where: { code: '370' },
    });
    const chair = await server.aPerson('CLUSTER_CHAIR', { clusterId: clusterId ?? '' });
    const member = await server.aPerson('STEERING_GROUP', { municipalityCode: '370' });
    const found = await idsFor('370');
    for (const person of [nora, chair, member]) {
      expect(found).toContain(person.employeeId);
      expect((await names(lauge, person)).__typename).toBe('RoundChanged');
    }
    const inSameCluster = await idsFor('320');
    expect(inSameCluster).toContain(chair.employeeId);
    expect(inSameCluster).not.toContain(nora.employeeId);
    expect(inSameCluster).not.toContain(member.employeeId);
    expect(await idsFor('330')).not.toContain(chair.employeeId);
  });

  test.each([
    ['a practitioner of it', 'PRACTITIONER', { municipalityCode: '370' }],
    ['an administrator of it', 'ADMINISTRATOR', { municipalityCode: '370' }],
    ['its data protection officer', 'DATA_PROTECTION_OFFICER', { municipalityCode: '370' }],
    ['the coordinator of another', 'COORDINATOR', { municipalityCode: '330' }],
    ['a coordinator of a regional unit', 'COORDINATOR', { regionCode: '1085' }],
    ['a steering member of the region', 'STEERING_GROUP', { regionCode: '1085' }],
  ] as const)('is never %s, and the try is logged', async (_, role, place) => {
    const person = await server.aPerson(role, place);
    expect(await idsFor('370')).not.toContain(person.employeeId);
    const refused = await names(lauge, person);
    expect(refused.problems).toMatchObject([{ field: 'employeeId', code: 'ASSESSOR_UNKNOWN' }]);
    expect(await lastAuditRow(server, lauge)).toMatchObject({
      action: 'NAME_ASSESSOR',
      outcome: 'REFUSED',
      criterion: { employeeId: person.employeeId },
    });
  });

  test('is nobody who may not sign in', async () => {
    const where = { id: nora.employeeId };
    await server.db.employee.update({ where, data: { isActive: false } });
    expect(await idsFor('370')).not.toContain(nora.employeeId);
    expect((await placeIn('370'))?.assessors).toMatchObject([{ mayStillAnswer: false }]);
  });

  test('is nobody for a municipality of another region, and asking is logged as refused', async () => {
    await server.aPerson('COORDINATOR', { municipalityCode: '615' });
    expect(await candidatesFor('615')).toEqual([]);
    expect(await lastAuditRow(server, lauge)).toMatchObject({
      action: 'READ_ROUNDS',
      outcome: 'REFUSED',
      criterion: { municipalityCode: '615' },
    });
  });
});

test('the list is one statement beside the session check, however much there is', async () => {
  const { length: few } = await server.statementsOf(() => roundsOf(lauge));
  for (const number of [1, 2, 5, 6]) await answer(nora, { recommendationNumber: number });
  for (let n = 0; n < 3; n += 1) await names(lauge, await server.aPerson('COORDINATOR'));
  const { length: many } = await server.statementsOf(() => roundsOf(lauge));
  expect([few, many]).toEqual([2, 2]);
  expect(await lastAuditRow(server, lauge)).toMatchObject({ action: 'READ_ROUNDS' });
});
