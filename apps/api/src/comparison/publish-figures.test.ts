// The programme coordinator publishes a quarter, and nobody sees it before.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aPlanOf } from '../testing/a-follow-up.ts';
import { addDoneFollowUps, addReferenceData, publishThrough } from '../testing/a-region.ts';
import type { Client } from '../testing/client.ts';
import { lastAuditRow } from '../testing/last-audit-row.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const PUBLISH = /* GraphQL */ `
  mutation Publish($quarterKey: String!) {
    publishFigures(quarterKey: $quarterKey) {
      __typename
      ... on FiguresPublished { quarter { key } publishedOn }
      ... on Invalid { message problems { field code } }
    }
  }`;
const SEEN = /* GraphQL */ `
  query Seen($preview: Boolean, $periodKey: String) {
    punctuality(preview: $preview, periodKey: $periodKey) {
      period { key }
      periods { key }
      stamp { isApproved approvedOn }
      rows { municipality { code } value { state denominator } }
    }
  }`;
const DEVELOPMENT = /* GraphQL */ `
  query Developed($preview: Boolean) {
    development(municipalityCode: "370", preview: $preview) {
      stamp { isApproved }
      points { period { key } own { state denominator } }
    }
  }`;
const TO_PUBLISH = '{ figuresToPublish { regionName laterCount isFirst quarter { key toOn } } }';

type Published = { __typename: string; publishedOn?: string; problems?: { code: string }[] };
type Seen = {
  period: { key: string };
  periods: { key: string }[];
  stamp: object;
  rows: { municipality: { code: string }; value: object }[];
} | null;
type Developed = { points: { period: { key: string }; own: object }[] } | null;

let server: TestServer;
let lauge: Person;
let sigrid: Person;
let swedish: Person;

async function asked<Answer>(client: Client, query: string, variables: object = {}) {
  const { data, errors } = await client.ask(query, { ...variables });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Answer;
}
const publish = ({ client }: Person, quarterKey: string) =>
  asked<Published>(client, PUBLISH, { quarterKey });
const seen = ({ client }: Person, variables: object = {}) => asked<Seen>(client, SEEN, variables);
const publications = () =>
  server.db.figuresPublication.findMany({ orderBy: [{ regionCode: 'asc' }, { throughOn: 'asc' }] });
const valueOf = (found: Seen, code: string) =>
  found?.rows.find(({ municipality }) => municipality.code === code)?.value;

/** Resolves once so many statements of this database wait for a lock. */
async function waiting(count: number): Promise<void> {
  const [row] = await server.db.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (row?.waiting !== count) await waiting(count);
}

beforeAll(async () => {
  server = await startTestServer();
  await addReferenceData(server);
  lauge = await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '1085' });
  sigrid = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
  swedish = await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '25' });
  const plan = await aPlanOf(server, await server.aPerson('PRACTITIONER'));
  await addDoneFollowUps(server, plan, [
    { code: '370', on: '2026-05-04', onTime: 20, late: 10 },
    { code: '370', on: '2026-08-03', onTime: 30, late: 10 },
    { code: '360', on: '2026-08-03', onTime: 8, late: 2 },
    { code: '390', on: '2026-08-03', onTime: 7, late: 5 },
  ]);
});
afterAll(() => server.stop());

// Rows are never taken back, but for the next test.
beforeEach(async () => {
  server.clock.now = new Date('2026-11-20T10:00:00Z');
  await server.db.$executeRaw`ALTER TABLE figures_publication DISABLE TRIGGER USER`;
  await server.db.$executeRaw`DELETE FROM figures_publication`;
  await server.db.$executeRaw`ALTER TABLE figures_publication ENABLE TRIGGER USER`;
});

describe('before anything is published', () => {
  test('there are no figures, which is no refusal', async () => {
    expect(await seen(sigrid)).toBeNull();
    expect(await asked<Developed>(sigrid.client, DEVELOPMENT)).toBeNull();
    expect(await lastAuditRow(server, sigrid)).toMatchObject({ outcome: 'ALLOWED' });
  });

  test('the newest quarter that has ended is the first, and brings two years along', async () => {
    expect(await asked(lauge.client, TO_PUBLISH)).toEqual({
      regionName: 'Region Sjælland',
      laterCount: 0,
      isFirst: true,
      quarter: { key: '2026-Q3', toOn: '2026-09-30' },
    });
    expect(await publish(lauge, '2026-Q3')).toMatchObject({ __typename: 'FiguresPublished' });
    expect((await seen(sigrid))?.periods).toHaveLength(10);
    expect(await asked(lauge.client, TO_PUBLISH)).toBeNull();
  });
});

describe('a quarter that has ended', () => {
  beforeEach(() => publishThrough(server, '2026-06-30'));

  test('is seen by nobody until it is published, then by all who compare', async () => {
    const chair = await server.aPerson('CLUSTER_CHAIR', { municipalityCode: '370' });
    const nora = await server.aPerson('COORDINATOR', { municipalityCode: '370' });
    const karla = await server.aPerson('PRACTITIONER', { municipalityCode: '370' });
    const all = [sigrid, chair, nora, karla, lauge];
    for (const person of all) {
      expect((await seen(person))?.period.key).toBe('12M-2026-Q2');
      const tried = await person.client.ask(SEEN, { periodKey: '2026-Q3' });
      expect(tried.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await publish(lauge, '2026-Q3')).toEqual({
      __typename: 'FiguresPublished',
      quarter: { key: '2026-Q3' },
      publishedOn: '2026-11-20',
    });
    for (const person of all) {
      const found = await seen(person, { periodKey: '2026-Q3' });
      expect(valueOf(found, '370')).toEqual({ state: 'SHOWN', denominator: 40 });
      expect(found?.stamp).toEqual({ isApproved: true, approvedOn: '2026-11-20' });
    }
    expect(await lastAuditRow(server, lauge)).toMatchObject({ action: 'READ_COMPARISON' });
    const row = await server.db.auditEvent.findFirst({
      where: { employeeId: lauge.employeeId, action: 'PUBLISH_FIGURES' },
      orderBy: { id: 'desc' },
    });
    expect(row).toMatchObject({
      outcome: 'ALLOWED',
      criterion: { region: '1085', quarter: '2026-Q3' },
    });
  });

  test('is looked at first by the programme coordinator, as it will be and with the same hidden', async () => {
    const preview = await seen(lauge, { preview: true, periodKey: '2026-Q3' });
    expect(preview?.stamp).toEqual({ isApproved: false, approvedOn: null });
    expect(valueOf(preview, '360')).toEqual({ state: 'HIDDEN', denominator: null });
    const developed = await asked<Developed>(lauge.client, DEVELOPMENT, { preview: true });
    expect(developed?.points.at(-1)).toEqual({
      period: { key: '2026-Q3' },
      own: { state: 'SHOWN', denominator: 40 },
    });
    expect(await lastAuditRow(server, lauge)).toMatchObject({
      action: 'READ_COMPARISON',
      criterion: { figure: 'development', preview: true, throughOn: '2026-09-30' },
    });
    await publish(lauge, '2026-Q3');
    const after = await seen(sigrid, { periodKey: '2026-Q3' });
    expect(after?.rows).toEqual(preview?.rows);
    expect(await seen(lauge, { preview: true })).toBeNull();
  });

  test.each(['COORDINATOR', 'PRACTITIONER', 'STEERING_GROUP', 'CLUSTER_CHAIR'] as const)(
    'is not looked at first by %s, and the try is logged',
    async (role) => {
      const person = await server.aPerson(role, { municipalityCode: '370' });
      expect(await seen(person, { preview: true })).toBeNull();
      expect(await lastAuditRow(server, person)).toMatchObject({
        action: 'REFUSED',
        outcome: 'REFUSED',
        criterion: { field: 'punctuality', action: 'figures.publish', preview: true },
      });
      expect(await asked<Developed>(person.client, DEVELOPMENT, { preview: true })).toBeNull();
      expect(await lastAuditRow(server, person)).toMatchObject({
        criterion: { field: 'development' },
      });
    },
  );

  test('is published once, however often it is said', async () => {
    expect(await publish(lauge, '2026-Q3')).toMatchObject({ publishedOn: '2026-11-20' });
    server.clock.now = new Date('2026-11-25T10:00:00Z');
    const other = await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '1085' });
    expect(await publish(other, '2026-Q3')).toMatchObject({
      __typename: 'FiguresPublished',
      publishedOn: '2026-11-20',
    });
    expect(await publications()).toHaveLength(2);
    expect(await lastAuditRow(server, other)).toMatchObject({
      action: 'PUBLISH_FIGURES',
      criterion: { quarter: '2026-Q3', wasPublishedOn: '2026-11-20' },
    });
  });

  test('is published once by two at the same moment, and both are told so', async () => {
    const other = await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '1085' });
    const calls: Promise<Published>[] = [];
    await server.db.$transaction(async (tx) => {
      // Nobody may write yet: both have begun before either is done.
      await tx.$executeRaw`LOCK TABLE figures_publication IN SHARE MODE`;
      calls.push(publish(lauge, '2026-Q3'), publish(other, '2026-Q3'));
      await waiting(calls.length);
    });
    const answers = await Promise.all(calls);
    expect(answers.map(({ __typename }) => __typename)).toEqual(
      answers.map(() => 'FiguresPublished'),
    );
    expect(await publications()).toHaveLength(2);
  });
});

describe('what cannot be published', () => {
  test('is a quarter that has not ended: on its last day it may still change', async () => {
    await publishThrough(server, '2026-06-30');
    server.clock.now = new Date('2026-09-30T21:00:00Z');
    expect(await publish(lauge, '2026-Q3')).toMatchObject({
      __typename: 'Invalid',
      problems: [{ field: 'quarterKey', code: 'QUARTER_NOT_ENDED' }],
    });
    expect(await lastAuditRow(server, lauge)).toMatchObject({
      action: 'PUBLISH_FIGURES',
      outcome: 'REFUSED',
      criterion: { quarter: '2026-Q3', refused: 'QUARTER_NOT_ENDED' },
    });
    // Half past midnight in Copenhagen.
    server.clock.now = new Date('2026-09-30T22:30:00Z');
    expect(await publish(lauge, '2026-Q3')).toMatchObject({ publishedOn: '2026-10-01' });
  });

  test('is a quarter after one that waits', async () => {
    await publishThrough(server, '2026-03-31');
    expect(await asked(lauge.client, TO_PUBLISH)).toMatchObject({
      quarter: { key: '2026-Q2' },
      laterCount: 1,
    });
    expect(await publish(lauge, '2026-Q3')).toMatchObject({
      problems: [{ code: 'QUARTER_NOT_NEXT' }],
    });
    expect(await publications()).toHaveLength(1);
  });

  test.each(['', 'juli', '12M-2026-Q3', '2026-Q5'])('is %j, which is no quarter', async (key) => {
    const { errors } = await lauge.client.ask(PUBLISH, { quarterKey: key });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is anything that is no whole quarter, whoever writes it to the database', async () => {
    await expect(publishThrough(server, '2026-08-31')).rejects.toThrow();
    await publishThrough(server, '2026-06-30');
    await expect(server.db.figuresPublication.deleteMany()).rejects.toThrow(/append-only/);
    await expect(
      server.db.figuresPublication.updateMany({ data: { throughOn: new Date('2026-09-30') } }),
    ).rejects.toThrow(/append-only/);
  });
});

describe('whoever does not publish', () => {
  test.each([
    'PRACTITIONER',
    'COORDINATOR',
    'CLUSTER_CHAIR',
    'STEERING_GROUP',
    'ADMINISTRATOR',
    'DATA_PROTECTION_OFFICER',
  ] as const)('is told nothing as %s, and the try is logged', async (role) => {
    await publishThrough(server, '2026-06-30');
    const person = await server.aPerson(role, { regionCode: '1085' });
    expect(await publish(person, '2026-Q3')).toEqual({ __typename: 'NotFound' });
    expect(await lastAuditRow(server, person)).toMatchObject({
      action: 'REFUSED',
      outcome: 'REFUSED',
      criterion: { field: 'publishFigures', action: 'figures.publish' },
    });
    expect(await publications()).toHaveLength(1);
    const shown = await person.client.ask(TO_PUBLISH);
    expect(shown.data?.['figuresToPublish']).toBeNull();
  });

  test('publishes for the own region alone, as the programme coordinator of another', async () => {
    await publishThrough(server, '2026-06-30');
    expect(await publish(swedish, '2026-Q3')).toMatchObject({ __typename: 'FiguresPublished' });
    expect((await publications()).map(({ regionCode }) => regionCode)).toEqual(['1085', '25']);
    expect((await seen(sigrid))?.period.key).toBe('12M-2026-Q2');
    expect(
      (await seen(swedish, { periodKey: '2026-Q3' }))?.rows.map((r) => r.municipality.code),
    ).not.toContain('370');
  });

  test('nor does somebody who holds the role in a unit of another region', async () => {
    await publishThrough(server, '2026-06-30');
    const moved = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
    await server.db.roleAssignment.create({
      data: {
        id: crypto.randomUUID(),
        employeeId: moved.employeeId,
        unitId: swedish.unitId,
        role: 'PROGRAMME_COORDINATOR',
        fromOn: new Date('2020-01-01'),
      },
    });
    expect(await publish(moved, '2026-Q3')).toEqual({ __typename: 'NotFound' });
    expect(await lastAuditRow(server, moved)).toMatchObject({
      action: 'PUBLISH_FIGURES',
      outcome: 'REFUSED',
    });
    expect(await seen(moved, { preview: true })).toBeNull();
    expect(await asked(moved.client, TO_PUBLISH)).toBeNull();
    expect(await publications()).toHaveLength(1);
  });
});

describe('the statements beside the session check', () => {
  test('are one for the figures, none for asking whether something waits, and two for a look first', async () => {
    await publishThrough(server, '2026-06-30');
    const count = async (work: () => Promise<unknown>) => (await server.statementsOf(work)).length;
    expect(await count(() => seen(sigrid))).toBe(2);
    expect(await count(() => seen(sigrid, { periodKey: '2026-Q2' }))).toBe(2);
    expect(await count(() => asked(sigrid.client, TO_PUBLISH))).toBe(1);
    expect(await count(() => asked(lauge.client, TO_PUBLISH))).toBe(2);
    expect(await count(() => seen(lauge, { preview: true }))).toBe(3);
  });
});
