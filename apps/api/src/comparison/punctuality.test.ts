// Whether follow-ups are held in time: the published periods, the figures and how they developed.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPlanOf, type TestPlan } from '../testing/a-follow-up.ts';
import { addDoneFollowUps, addReferenceData, publishThrough } from '../testing/a-region.ts';
import type { Client } from '../testing/client.ts';
import { lastAuditRow } from '../testing/last-audit-row.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const PROPORTION = '{ state numerator denominator share low high }';
const PUNCTUALITY = /* GraphQL */ `
  query Punctuality($periodKey: String) {
    punctuality(periodKey: $periodKey) {
      periods { key fromOn toOn }
      period { key fromOn toOn }
      region ${PROPORTION}
      rows { municipality { code } isViewers isDifferent value ${PROPORTION} }
      stamp { definitionKey isApproved approvedOn revisedOn countedBy }
    }
  }`;
const DEVELOPMENT = /* GraphQL */ `
  query Development($municipalityCode: String!) {
    development(municipalityCode: $municipalityCode) {
      municipality { code } trendPossible
      points { period { key } own ${PROPORTION} cluster ${PROPORTION} region ${PROPORTION} }
    }
  }`;

type Proportion = { state: string; numerator: number | null; denominator: number | null };
type Row = { municipality: { code: string }; isDifferent: boolean | null; value: Proportion };
type Punctuality = {
  periods: { key: string }[];
  stamp: object;
  period: { key: string };
  region: Proportion;
  rows: Row[];
};
type Point = { period: { key: string }; own: Proportion; cluster: Proportion; region: Proportion };

let server: TestServer;
let member: Person;
let plan: TestPlan;

const punctuality = async (client: Client, periodKey?: string) => {
  const got = await client.ask(PUNCTUALITY, { periodKey });
  expect(got.errors).toBeUndefined();
  return got.data?.['punctuality'] as unknown as Punctuality;
};
const rowOf = (found: Punctuality, code: string) =>
  found.rows.find((row) => row.municipality.code === code);
const points = async (client: Client, municipalityCode: string) => {
  const got = await client.ask(DEVELOPMENT, { municipalityCode });
  expect(got.errors).toBeUndefined();
  return (got.data?.['development'] as unknown as { points: Point[] } | null)?.points ?? null;
};

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  await addReferenceData(server);
  await publishThrough(server, '2026-09-30');
  member = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
  plan = await aPlanOf(server, await server.aPerson('PRACTITIONER'));
  await addDoneFollowUps(server, plan, [
    // Klynge Syd: Næstved, Lolland and Vordingborg, well above what is hidden, in the third quarter.
    { code: '370', on: '2026-07-01', onTime: 20, late: 10 },
    { code: '370', on: '2026-09-30', onTime: 20, late: 10 },
    { code: '360', on: '2026-08-03', onTime: 40, late: 5 },
    { code: '390', on: '2026-08-03', onTime: 10, late: 30 },
    // Outside the last twelve months, the day before and the day after.
    { code: '370', on: '2025-09-30', onTime: 10, late: 10 },
    { code: '370', on: '2026-10-01', onTime: 50, late: 0 },
  ]);
});
afterAll(() => server.stop());

describe('the periods', () => {
  test('are two years and eight quarters that are published, and share no quarter', async () => {
    const { periods } = await punctuality(member.client);
    expect(periods.map(({ key }) => key)).toEqual([
      '12M-2026-Q3',
      '12M-2025-Q3',
      '2026-Q3',
      '2026-Q2',
      '2026-Q1',
      '2025-Q4',
      '2025-Q3',
      '2025-Q2',
      '2025-Q1',
      '2024-Q4',
    ]);
    expect(periods[0]).toEqual({ key: '12M-2026-Q3', fromOn: '2025-10-01', toOn: '2026-09-30' });
    expect(periods[2]).toEqual({ key: '2026-Q3', fromOn: '2026-07-01', toOn: '2026-09-30' });
  });
});

describe('punctuality', () => {
  test('counts the last twelve completed months, to the day', async () => {
    const found = await punctuality(member.client);
    expect(found.period.key).toBe('12M-2026-Q3');
    expect(rowOf(found, '370')?.value).toMatchObject({
      state: 'SHOWN',
      numerator: 40,
      denominator: 60,
      share: 40 / 60,
      low: expect.closeTo(0.5406, 3),
      high: expect.closeTo(0.7728, 3),
    });
    expect(found.region).toMatchObject({ numerator: 90, denominator: 145 });
  });

  test('counts each year and each quarter from its own days', async () => {
    const before = await punctuality(member.client, '12M-2025-Q3');
    expect(rowOf(before, '370')?.value).toMatchObject({ numerator: 10, denominator: 20 });
    const quarter = await punctuality(member.client, '2025-Q3');
    expect(rowOf(quarter, '370')?.value).toMatchObject({ numerator: 10, denominator: 20 });
    const empty = await punctuality(member.client, '2025-Q4');
    expect(rowOf(empty, '370')?.value.state).toBe('NONE');
  });

  test('says when the quarter was published, and that it is counted today', async () => {
    expect((await punctuality(member.client)).stamp).toEqual({
      definitionKey: 'FOLLOW_UP_ON_TIME',
      isApproved: true,
      approvedOn: '2026-11-20',
      revisedOn: '2026-11-20',
      countedBy: 'Talt af systemet ud fra de registrerede opfølgninger.',
    });
  });

  test('says who differs more than chance explains, and keeps nothing apart from zero', async () => {
    const found = await punctuality(member.client, '2026-Q3');
    expect(rowOf(found, '360')?.isDifferent).toBe(true);
    expect(rowOf(found, '390')?.isDifferent).toBe(true);
    expect(rowOf(found, '370')?.isDifferent).toBe(false);
    expect(rowOf(found, '330')).toMatchObject({ isDifferent: null, value: { state: 'NONE' } });
    expect(found.rows).toHaveLength(17);
  });

  test.each(['2026-Q4', '2024-Q3', '12M-2026-Q2', '12M-2024-Q3'])(
    'refuses %s, which is not published, and logs that it was tried',
    async (periodKey) => {
      const got = await member.client.ask(PUNCTUALITY, { periodKey });
      expect(got.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(await lastAuditRow(server, member)).toMatchObject({
        action: 'READ_COMPARISON',
        outcome: 'REFUSED',
        criterion: { figure: 'punctuality', period: periodKey, throughOn: '2026-09-30' },
      });
    },
  );

  test.each(['juli', '12M', '2026-Q3\0'])('refuses %j, which is no period', async (periodKey) => {
    const got = await member.client.ask(PUNCTUALITY, { periodKey });
    expect(got.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is one statement beside the session check, and logged in it', async () => {
    const statements = await server.statementsOf(() => punctuality(member.client));
    expect(statements).toHaveLength(2);
    expect(await lastAuditRow(server, member)).toMatchObject({
      action: 'READ_COMPARISON',
      outcome: 'ALLOWED',
      criterion: { figure: 'punctuality', throughOn: '2026-09-30' },
    });
  });

  test('hides a small number, and everything it could be worked out from', async () => {
    await addDoneFollowUps(server, plan, [
      { code: '336', on: '2026-05-04', onTime: 8, late: 2 },
      { code: '320', on: '2026-05-04', onTime: 20, late: 12 },
      { code: '376', on: '2026-05-04', onTime: 40, late: 22 },
      { code: '336', on: '2026-02-02', onTime: 9, late: 9 },
      { code: '320', on: '2026-02-02', onTime: 20, late: 12 },
    ]);
    const quarter = await punctuality(member.client, '2026-Q2');
    expect(rowOf(quarter, '336')).toMatchObject({
      isDifferent: null,
      value: { state: 'HIDDEN', numerator: null, denominator: null, share: null, low: null },
    });
    expect(rowOf(quarter, '320')?.value.state).toBe('HIDDEN');
    expect(rowOf(quarter, '376')?.value.state).toBe('SHOWN');
    expect(quarter.region).toMatchObject({ state: 'SHOWN', denominator: 104 });
    const year = await punctuality(member.client);
    expect(rowOf(year, '336')?.value).toMatchObject({ state: 'SHOWN', denominator: 28 });
    // The year is shown, so another quarter of Stevns must be hidden with the small one.
    const winter = await punctuality(member.client, '2026-Q1');
    expect(rowOf(winter, '336')?.value.state).toBe('HIDDEN');
  });

  test('shows a coordinator of the municipality the same hidden number', async () => {
    const stevns = await server.aPerson('COORDINATOR', { municipalityCode: '336' });
    const quarter = await punctuality(stevns.client, '2026-Q2');
    expect(rowOf(quarter, '336')).toMatchObject({ isViewers: true, value: { state: 'HIDDEN' } });
  });

  test.each(['ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'] as const)(
    'is nothing for %s, whose try is logged',
    async (role) => {
      const person = await server.aPerson(role, { regionCode: '1085' });
      expect((await person.client.ask(PUNCTUALITY)).data?.['punctuality']).toBeNull();
      expect(await lastAuditRow(server, person)).toMatchObject({
        action: 'REFUSED',
        criterion: { field: 'punctuality', action: 'comparison.see' },
      });
    },
  );
});

describe('development', () => {
  test('lays eight quarters of a municipality beside its cluster and the region', async () => {
    const found = await points(member.client, '370');
    expect(found?.map(({ period }) => period.key)).toEqual([
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
    ]);
    expect(found?.at(-1)).toMatchObject({
      own: { numerator: 40, denominator: 60 },
      cluster: { numerator: 90, denominator: 145 },
      region: { numerator: 90, denominator: 145 },
    });
    expect(found?.[0]?.own.state).toBe('NONE');
  });

  test.each(['999', '101', 'x\0'])(
    'is nothing for %j, which the region does not have',
    async (code) => {
      expect(await points(member.client, code)).toBeNull();
    },
  );

  test('is one statement beside the session check', async () => {
    const statements = await server.statementsOf(() => points(member.client, '370'));
    expect(statements).toHaveLength(2);
  });
});
