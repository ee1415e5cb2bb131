// How far the recommendations are fulfilled, as the steering group reads it.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  KL12,
  recommendationId,
  roundId,
} from '@sammenhaeng/fixtures/programme/reference-programmes';
import { newId } from '../graph/ids.ts';
import { addReferenceData } from '../testing/a-region.ts';
import type { Client } from '../testing/client.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const FULFILMENT = /* GraphQL */ `
  query Fulfilment($programmeKey: String!, $roundKey: String) {
    fulfilment(programmeKey: $programmeKey, roundKey: $roundKey) {
      programmeKey round { key isLocked isPublished } previousRound { key }
      recommendations { number responsible }
      stamp { definitionKey definitionVersion countedBy isApproved revisedOn }
      rows {
        municipality { code name cluster { key } } isViewers
        answeredCount fulfilledCount previousAnsweredCount previousFulfilledCount
        cells { recommendationNumber state level previousState previousLevel evidence functionName assessedOn }
      }
    }
  }`;

type Cell = { recommendationNumber: number; state: string; level: number | null };
type Row = { municipality: { code: string; name: string }; isViewers: boolean; cells: Cell[] };
type Fulfilment = { round: { key: string }; rows: Row[] } | null;

let server: TestServer;
let member: Person;

const answer = (round: string, number: number, level: number, municipalityCode = '370') => ({
  roundId: roundId(KL12, round),
  municipalityCode,
  recommendationId: recommendationId(KL12, number),
  level,
  evidence: 'Står i kommunens kvalitetsstandard.',
  functionName: 'leder af rusmiddelcentret',
  assessedOn: new Date('2016-05-02'),
  // Before either round was locked.
  answeredAt: new Date('2014-05-02T10:00:00Z'),
});

const fulfilment = async (client: Client, variables: Record<string, unknown> = {}) => {
  const got = await client.ask(FULFILMENT, { programmeKey: KL12, ...variables });
  expect(got.errors).toBeUndefined();
  return got.data?.['fulfilment'] as unknown as Fulfilment;
};
const rowOf = (found: Fulfilment, code: string) =>
  found?.rows.find((row) => row.municipality.code === code);

beforeAll(async () => {
  server = await startTestServer();
  await addReferenceData(server);
  member = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
  await server.db.selfAssessment.createMany({
    data: [
      answer('2014', 1, 2),
      answer('2014', 2, 4),
      answer('2016', 1, 3),
      answer('2016', 5, 0),
      // The state's: it is not the municipality's to answer.
      answer('2016', 3, 4),
    ],
  });
});
afterAll(() => server.stop());

describe('fulfilment of the recommendations', () => {
  test('shows the last round beside the one before', async () => {
    const found = await fulfilment(member.client);
    expect(found).toMatchObject({
      round: { key: '2016', isLocked: true },
      previousRound: { key: '2014' },
    });
    const row = rowOf(found, '370');
    expect(row).toMatchObject({
      answeredCount: 2,
      fulfilledCount: 1,
      previousAnsweredCount: 2,
      previousFulfilledCount: 1,
    });
    expect(row?.cells[0]).toEqual({
      recommendationNumber: 1,
      state: 'ANSWERED',
      level: 3,
      previousState: 'ANSWERED',
      previousLevel: 2,
      evidence: 'Står i kommunens kvalitetsstandard.',
      functionName: 'leder af rusmiddelcentret',
      assessedOn: '2016-05-02',
    });
  });

  test('keeps level 0, not answered, and not ours apart', async () => {
    const cells = rowOf(await fulfilment(member.client), '370')?.cells ?? [];
    const cell = (number: number) => cells.find((one) => one.recommendationNumber === number);
    expect(cell(5)).toMatchObject({ state: 'ANSWERED', level: 0, previousState: 'NOT_ANSWERED' });
    expect(cell(2)).toMatchObject({ state: 'NOT_ANSWERED', level: null, previousLevel: 4 });
    expect(cell(3)).toMatchObject({ state: 'NOT_OURS', level: null, evidence: null });
    expect(cell(11)).toMatchObject({ state: 'NOT_OURS' });
  });

  test('has all seventeen municipalities by cluster and name, answered or not', async () => {
    const rows = (await fulfilment(member.client))?.rows ?? [];
    expect(rows).toHaveLength(17);
    expect(rows.slice(0, 4).map((row) => row.municipality.name)).toEqual([
      'Faxe',
      'Guldborgsund',
      'Lolland',
      'Næstved',
    ]);
    expect(rows.every((row) => row.cells.length === 12)).toBe(true);
  });

  test('marks the viewer’s own municipality', async () => {
    const own = await server.aPerson('COORDINATOR');
    const rows = (await fulfilment(own.client))?.rows ?? [];
    expect(rows.filter((row) => row.isViewers).map((row) => row.municipality.code)).toEqual([
      '370',
    ]);
    const none = (await fulfilment(member.client))?.rows ?? [];
    expect(none.some((row) => row.isViewers)).toBe(false);
  });

  test('of the first round has nothing before it', async () => {
    const found = await fulfilment(member.client, { roundKey: '2013' });
    expect(found).toMatchObject({ round: { key: '2013' }, previousRound: null });
    expect(rowOf(found, '370')?.cells[0]).toMatchObject({
      previousState: null,
      previousLevel: null,
    });
  });

  test('carries a stamp in the viewer’s language', async () => {
    expect(await fulfilment(member.client)).toMatchObject({
      stamp: {
        definitionKey: 'SELF_ASSESSMENT',
        isApproved: true,
        revisedOn: '2016-05-02',
        countedBy: expect.stringMatching(/egen vurdering/),
      },
    });
  });

  test.each([
    ['an unknown programme', { programmeKey: 'x' }],
    ['a text no database takes', { programmeKey: 'x\0' }],
    ['an unknown round', { roundKey: '1999' }],
    ['another region’s programme', { programmeKey: 'kkr-midtjylland' }],
  ])('is nothing for %s', async (_, variables) => {
    expect(await fulfilment(member.client, variables)).toBeNull();
  });

  describe('of a round that is not published', () => {
    const rounds = () => server.db.assessmentRound;
    const where = { id: roundId(KL12, '2026') };
    const shown = async (client: Client, roundKey: string | null = '2026') =>
      (await fulfilment(client, { roundKey }))?.round.key ?? null;
    let coordinator: Person;

    beforeAll(async () => {
      coordinator = await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '1085' });
      const round = { programmeKey: KL12, key: '2026', title: '2026', position: 9 };
      await rounds().create({ data: { ...where, ...round } });
    });

    test('shows nobody one that still runs', async () => {
      expect(await shown(member.client)).toBeNull();
      expect(await shown(coordinator.client)).toBeNull();
      expect(await shown(coordinator.client, null)).toBe('2016');
    });

    test('shows a locked one to the programme coordinator alone, and not as approved', async () => {
      await rounds().update({ where, data: { lockedAt: new Date('2026-11-01') } });
      expect(await shown(member.client)).toBeNull();
      expect(await shown(member.client, null)).toBe('2016');
      expect(await fulfilment(coordinator.client)).toMatchObject({
        round: { key: '2026', isLocked: true, isPublished: false },
        previousRound: { key: '2016' },
        stamp: { isApproved: false },
      });
    });

    test('does not show a locked one to the coordinator of another region’s programmes', async () => {
      // Works in the region, and coordinates elsewhere: the role's unit counts.
      await server.db.roleAssignment.create({
        data: {
          id: newId(),
          employeeId: member.employeeId,
          unitId: await server.aUnit('REGIONAL_SECRETARIAT', { regionCode: '1082' }),
          role: 'PROGRAMME_COORDINATOR',
          fromOn: new Date('2020-01-01'),
        },
      });
      expect(await shown(member.client)).toBeNull();
    });

    test('shows everybody one that is published', async () => {
      await rounds().update({ where, data: { publishedAt: new Date('2026-11-02') } });
      expect(await fulfilment(member.client)).toMatchObject({
        round: { key: '2026', isPublished: true },
        stamp: { isApproved: true },
      });
    });
  });

  test('is one statement beside the session check, and logged in it', async () => {
    const statements = await server.statementsOf(() => fulfilment(member.client));
    expect(statements).toHaveLength(2);
    const row = await server.db.auditEvent.findFirst({ orderBy: { id: 'desc' } });
    expect(row).toMatchObject({
      action: 'READ_COMPARISON',
      employeeId: member.employeeId,
      criterion: { figure: 'fulfilment', programmeKey: KL12, roundKey: null },
    });
  });

  test.each(['ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'] as const)(
    'is nothing for %s, and the attempt is logged',
    async (role) => {
      const person = await server.aPerson(role, { regionCode: '1085' });
      expect(await fulfilment(person.client)).toBeNull();
      const row = await server.db.auditEvent.findFirst({
        where: { employeeId: person.employeeId },
      });
      expect(row).toMatchObject({ action: 'REFUSED', outcome: 'REFUSED' });
    },
  );
});
