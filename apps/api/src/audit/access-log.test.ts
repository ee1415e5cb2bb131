// The access log: who may read how much of it, and what is written when they do.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemText } from '@sammenhaeng/texts/problems';
import { newId } from '../graph/ids.ts';
import { aFollowUp, aPlanOf, type TestPlan } from '../testing/a-follow-up.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const LOG = /* GraphQL */ `
  query Log($filter: AccessLogFilter!, $first: Int, $after: String) {
    accessLog(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        id at employeeName employeeUnitName action outcome planId citizenInitials criterion purpose requestId
      } }
    }
  }`;
const SIGN_OFF = /* GraphQL */ `
  mutation SignOff($input: SignOffAccessLogInput!) {
    signOffAccessLog(input: $input) {
      __typename
      ... on SignedOff { signOff { id signedAt employeeName sampleSize note } }
      ... on Invalid { problems { field code message } }
    }
  }`;
const RECORD = /* GraphQL */ `
  mutation Record($id: ID!) {
    recordFollowUp(input: { id: $id, revision: 1, outcome: E1, doneOn: "2026-11-20" }) { __typename }
  }`;

type Entry = {
  id: string;
  action: string;
  outcome: string;
  employeeName: string | null;
  planId: string | null;
  citizenInitials: string | null;
  criterion: string | null;
};

let server: TestServer;
let lead: Person;
let coordinator: Person;
let officer: Person;
let petra: Person;
let plan: TestPlan;

const log = async (by: Person, filter: Record<string, unknown>, page: object = {}) => {
  const got = await by.client.ask(LOG, { filter, ...page });
  expect(got.errors).toBeUndefined();
  const found = got.data?.['accessLog'] as unknown as {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: Entry }[];
  };
  return { ...found, entries: found.edges.map(({ node }) => node) };
};

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  lead = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  coordinator = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });
  officer = await server.aPerson('DATA_PROTECTION_OFFICER', {
    regionCode: '1085',
    name: 'Rosa Demo-Thun',
  });
  petra = await server.aPerson('PRACTITIONER', {
    municipalityCode: '330',
    name: 'Petra Demo-Holm',
  });
  plan = await aPlanOf(server, lead, { initials: 'QX' });
  const followUpId = await aFollowUp(server, plan, { dueOn: '2026-11-18' });
  await petra.client.ask(RECORD, { id: followUpId });
  await lead.client.ask(RECORD, { id: followUpId });
  await lead.client.ask('{ worklist(filter: { search: "hemmelig" }) { totalCount } }');
});
afterAll(() => server.stop());

describe('one’s own log', () => {
  test('holds what one did, the newest first, and nobody else’s', async () => {
    const { entries } = await log(lead, { scope: 'OWN' });
    expect(entries.map(({ action }) => action)).toEqual(['READ_WORKLIST', 'RECORD_FOLLOW_UP']);
    expect(entries[1]).toMatchObject({
      employeeName: 'Karla Demo-Vinter',
      planId: plan.planId,
      citizenInitials: 'QX',
    });
    expect(entries[0]?.criterion).toContain('hemmelig');
  });

  test('does not tell whether a plan exists that one was refused', async () => {
    const { entries } = await log(petra, { scope: 'OWN', action: 'RECORD_FOLLOW_UP' });
    expect(entries).toMatchObject([{ outcome: 'REFUSED', planId: null, citizenInitials: null }]);
    const byPlan = await log(petra, { scope: 'OWN', planId: plan.planId });
    expect(byPlan.entries).toEqual([]);
  });

  test('is itself logged when it is read', async () => {
    await log(lead, { scope: 'OWN', employeeSearch: '010203-1234' });
    const row = await server.db.auditEvent.findFirst({ orderBy: { id: 'desc' } });
    expect(row).toMatchObject({
      action: 'READ_AUDIT_LOG',
      employeeId: lead.employeeId,
      criterion: expect.objectContaining({ scope: 'OWN', employeeSearch: '[cpr]' }),
    });
  });

  test('is one statement beside the session check', async () => {
    expect(await server.statementsOf(() => log(lead, { scope: 'OWN' }))).toHaveLength(2);
  });
});

describe('a municipality’s log', () => {
  test('holds what was done with its plans, refused attempts too, without what was searched', async () => {
    const { entries } = await log(coordinator, { scope: 'MUNICIPALITY' });
    expect(entries.map(({ employeeName, outcome }) => [employeeName, outcome])).toEqual([
      ['Karla Demo-Vinter', 'ALLOWED'],
      ['Petra Demo-Holm', 'REFUSED'],
    ]);
    expect(entries.every(({ criterion }) => criterion === null)).toBe(true);
    expect(entries[1]).toMatchObject({ planId: plan.planId, citizenInitials: 'QX' });
  });

  test('of another municipality is empty', async () => {
    const other = await server.aPerson('COORDINATOR', { municipalityCode: '330' });
    expect((await log(other, { scope: 'MUNICIPALITY' })).entries).toEqual([]);
  });
});

test('codes and ids of a change of a cluster are told in words, in the reader’s language', async () => {
  const cluster = { id: newId(), key: 'syd', name: 'Klynge Syd' };
  await server.db.cluster.create({ data: { ...cluster, regionCode: '1085', position: 1 } });
  const criterion = {
    clusterId: cluster.id,
    chairs: { from: ['370 2016-01-01'], to: [] },
    problems: ['CHAIR_OVERLAPS', 'NO_LONGER_KNOWN'],
  };
  await server.db.auditEvent.create({
    data: {
      action: 'MANAGE_REFERENCE_DATA',
      criterion,
      requestId: 'words',
      municipalityCode: '370',
    },
  });
  const wordsFor = async (by: Person, scope: string) => {
    const { data } = await by.client.ask(
      `{ accessLog(filter: { scope: ${scope}, action: "MANAGE_REFERENCE_DATA" }) {
        edges { node { words { code words } } } } }`,
    );
    const found = data?.['accessLog'] as unknown as { edges: { node: { words: object[] } }[] };
    return found.edges.map(({ node }) => node.words);
  };
  const named = [
    { code: cluster.id, words: cluster.name },
    { code: '370', words: 'Næstved' },
  ];
  const danish = problemText('da', 'CHAIR_OVERLAPS');
  expect(await wordsFor(officer, 'ALL')).toEqual([
    [...named, { code: 'CHAIR_OVERLAPS', words: danish }],
  ]);
  await officer.client.ask('mutation { setLanguage(language: sv) { __typename } }');
  expect(await wordsFor(officer, 'ALL')).toEqual([
    [...named, { code: 'CHAIR_OVERLAPS', words: problemText('sv', 'CHAIR_OVERLAPS') }],
  ]);
  expect(await wordsFor(coordinator, 'MUNICIPALITY')).toEqual([[]]);
});

test('what was shared without consent stands in a municipality’s log with its ground', async () => {
  await server.db.auditEvent.create({
    data: {
      at: server.clock.now,
      action: 'SEND_PLAN',
      employeeId: lead.employeeId,
      municipalityCode: '370',
      criterion: { legalGround: 'WEIGHTY_REGARD', sections: ['GOALS'] },
      purpose: 'Akut fare',
      requestId: 'request',
    },
  });
  const got = await coordinator.client.ask(
    `{ accessLog(filter: { scope: MUNICIPALITY, action: "SEND_PLAN" }) {
      edges { node { legalGround purpose criterion } } } }`,
  );
  expect(got.data?.['accessLog']).toEqual({
    edges: [{ node: { legalGround: 'WEIGHTY_REGARD', purpose: 'Akut fare', criterion: null } }],
  });
});

describe('the whole log', () => {
  test('is narrowed by who, what, when, outcome and plan', async () => {
    const count = async (filter: Record<string, unknown>) =>
      (await log(officer, { scope: 'ALL', ...filter })).entries.length;
    expect(await count({ employeeSearch: 'petra', action: 'RECORD_FOLLOW_UP' })).toBe(1);
    expect(await count({ action: 'RECORD_FOLLOW_UP', outcome: 'REFUSED' })).toBe(1);
    expect(await count({ planId: plan.planId })).toBe(2);
    expect(await count({ planId: 'no id' })).toBe(0);
    expect(await count({ action: 'NO_SUCH\0' })).toBe(0);
    expect(await count({ planId: plan.planId, fromOn: '2026-11-20', toOn: '2026-11-20' })).toBe(2);
    expect(await count({ planId: plan.planId, fromOn: '2026-11-21' })).toBe(0);
    expect(await count({ planId: plan.planId, toOn: '2026-11-19' })).toBe(0);
  });

  test('pages without losing or repeating a row', async () => {
    const filter = { scope: 'ALL', toOn: '2026-11-20', action: 'RECORD_FOLLOW_UP' };
    const whole = await log(officer, filter);
    const first = await log(officer, filter, { first: 1 });
    const second = await log(officer, filter, { first: 1, after: first.pageInfo.endCursor });
    expect([...first.entries, ...second.entries]).toEqual(whole.entries);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test.each([{ after: 'WyJ4Il0' }, { first: 0 }])('refuses the page %j', async (page) => {
    const got = await officer.client.ask(LOG, { filter: { scope: 'ALL' }, ...page });
    expect(got.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a scope that is not the viewer’s', () => {
  test.each([
    ['PRACTITIONER', 'MUNICIPALITY'],
    ['PRACTITIONER', 'ALL'],
    ['COORDINATOR', 'ALL'],
    ['DATA_PROTECTION_OFFICER', 'MUNICIPALITY'],
    ['STEERING_GROUP', 'OWN'],
    ['ADMINISTRATOR', 'ALL'],
  ] as const)('is forbidden for %s: %s, and the attempt is logged', async (role, scope) => {
    const person = await server.aPerson(role, { regionCode: '1085' });
    const got = await person.client.ask(LOG, { filter: { scope } });
    expect(got.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(got.data).toBeFalsy();
    const row = await server.db.auditEvent.findFirst({ where: { employeeId: person.employeeId } });
    expect(row).toMatchObject({ action: 'REFUSED', criterion: { field: 'accessLog', scope } });
  });
});

describe('signing a sample off', () => {
  const signOff = async (input: Record<string, unknown>, by = officer) => {
    const { entries } = await log(officer, { scope: 'ALL', action: 'RECORD_FOLLOW_UP' });
    const base = { fromEventId: entries[1]?.id, toEventId: entries[0]?.id, sampleSize: 2 };
    const got = await by.client.ask(SIGN_OFF, {
      input: { ...base, note: 'Set igennem', ...input },
    });
    expect(got.errors).toBeUndefined();
    return got.data?.['signOffAccessLog'] as unknown as {
      __typename: string;
      problems?: { field: string; code: string }[];
      signOff?: { id: string };
    };
  };

  test('keeps who, when, how many and what was found, and is logged', async () => {
    const { signOff: signed } = await signOff({});
    expect(signed).toMatchObject({ employeeName: 'Rosa Demo-Thun', sampleSize: 2 });
    const got = await officer.client.ask('{ auditSignOffs { id note sampleSize employeeName } }');
    expect(got.data?.['auditSignOffs']).toEqual([
      { id: signed?.id, note: 'Set igennem', sampleSize: 2, employeeName: 'Rosa Demo-Thun' },
    ]);
    expect(await server.db.auditEvent.count({ where: { action: 'SIGN_OFF_AUDIT_LOG' } })).toBe(1);
  });

  test.each([
    [{ sampleSize: 0 }, 'sampleSize', 'SAMPLE_SIZE'],
    [{ sampleSize: 1000 }, 'sampleSize', 'SAMPLE_SIZE'],
    [{ note: '  ' }, 'note', 'NOTE_REQUIRED'],
    [{ note: 'x'.repeat(4001) }, 'note', 'TOO_LONG'],
  ])('is refused in words for %j', async (input, field, code) => {
    expect((await signOff(input)).problems?.[0]).toMatchObject({ field, code });
  });

  test('of a range that is turned round says so', async () => {
    const { entries } = await log(officer, { scope: 'ALL', action: 'RECORD_FOLLOW_UP' });
    const turned = { fromEventId: entries[0]?.id, toEventId: entries[1]?.id };
    expect((await signOff(turned)).problems?.[0]).toMatchObject({ code: 'RANGE_TURNED' });
  });

  test.each(['999999999', '1e3', newId()])(
    'of a row that is not there is not found: %s',
    async (id) => {
      expect((await signOff({ toEventId: id })).__typename).toBe('NotFound');
    },
  );

  test('is for the data protection officer alone', async () => {
    expect((await signOff({}, coordinator)).__typename).toBe('NotFound');
    const got = await coordinator.client.ask('{ auditSignOffs { id } }');
    expect(got.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
