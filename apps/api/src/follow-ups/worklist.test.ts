// Which follow-ups stand on whose worklist, and in which order.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aConsent, aFollowUp, aParticipant, aPlanOf } from '../testing/a-follow-up.ts';
import type { Client } from '../testing/client.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const WORKLIST = /* GraphQL */ `
  query Worklist($filter: WorklistFilter, $sort: WorklistSort, $first: Int, $after: String) {
    worklist(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      counts { overdue thisWeek later }
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor node {
        id planId kind dueOn workOn movedBecause ruleKey bucket daysOverdue citizenInitials citizenBirthYear
        responsibleName responsibleFunction leadName unitName outcome doneOn note reason revision
        viewerCanRecord viewerCanUndo
      } }
    }
  }`;

type Node = { id: string; citizenInitials: string; workOn: string; bucket: string };
type Page = {
  totalCount: number;
  counts: { overdue: number; thisWeek: number; later: number };
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { cursor: string; node: Node }[];
};

const worklist = async (client: Client, variables: Record<string, unknown> = {}): Promise<Page> => {
  const answer = await client.ask(WORKLIST, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data?.['worklist'] as unknown as Page;
};

const initialsOf = (page: Page) => page.edges.map(({ node }) => node.citizenInitials);

let server: TestServer;
let lead: Person;
let coordinator: Person;
let unitId: string;

beforeAll(async () => {
  // A Friday.
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  unitId = await server.aUnit('SUBSTANCE_USE_TREATMENT');
  lead = await server.aPerson('PRACTITIONER', { unitId, name: 'Karla Demo-Vinter' });
  coordinator = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });

  const late = await aPlanOf(server, lead, { initials: 'ÅØ' });
  const housing = await aParticipant(server, late, { name: 'Ida Demo-Asp' });
  await aFollowUp(server, late, { dueOn: '2026-11-10', responsibleId: housing });
  // Friday today, and a Saturday that is worked on the Monday after this week.
  await aFollowUp(server, await aPlanOf(server, lead, { initials: 'ZB' }), { dueOn: '2026-11-20' });
  await aFollowUp(server, await aPlanOf(server, lead, { initials: 'AC' }), { dueOn: '2026-11-21' });
  await aFollowUp(server, await aPlanOf(server, lead, { initials: 'AC' }), {
    dueOn: '2027-01-15',
    kind: 'COURSE_END_1_MONTH',
  });
  await aFollowUp(server, await aPlanOf(server, lead, { initials: 'XX' }), {
    dueOn: '2026-10-01',
    doneOn: '2026-10-01',
  });
  const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
  const elsewhere = await aPlanOf(server, petra, { municipalityCode: '330', initials: 'SL' });
  await aFollowUp(server, elsewhere, { dueOn: '2026-11-01' });
});
afterAll(() => server.stop());

describe('the worklist of a coordinator', () => {
  test('holds the open follow-ups of the municipality, the longest overdue first', async () => {
    const page = await worklist(coordinator.client);
    expect(initialsOf(page)).toEqual(['ÅØ', 'ZB', 'AC', 'AC']);
    expect(page.counts).toEqual({ overdue: 1, thisWeek: 1, later: 2 });
    expect(page.totalCount).toBe(4);
  });

  test('says which rule made the date, why it moved, who has the ball and how late it is', async () => {
    const [late, , moved] = (await worklist(coordinator.client)).edges.map(({ node }) => node);
    expect(late).toMatchObject({
      kind: 'KI_MEETING',
      ruleKey: 'kiMeeting',
      dueOn: '2026-11-10',
      bucket: 'OVERDUE',
      daysOverdue: 10,
      movedBecause: null,
      responsibleName: 'Ida Demo-Asp',
      responsibleFunction: 'bostøtte',
      leadName: 'Karla Demo-Vinter',
      viewerCanRecord: true,
      viewerCanUndo: false,
      outcome: null,
    });
    expect(moved).toMatchObject({
      dueOn: '2026-11-21',
      workOn: '2026-11-23',
      movedBecause: 'WEEKEND',
      bucket: 'LATER',
      responsibleName: null,
    });
  });

  test('narrows to a bucket, and the counts still tell of the others', async () => {
    const page = await worklist(coordinator.client, { filter: { bucket: 'OVERDUE' } });
    expect(initialsOf(page)).toEqual(['ÅØ']);
    expect(page.totalCount).toBe(1);
    expect(page.counts).toEqual({ overdue: 1, thisWeek: 1, later: 2 });
  });

  test.each([
    ['initials', { search: 'åø' }, ['ÅØ']],
    ['who has the ball', { search: 'demo-asp' }, ['ÅØ']],
    ['what it is, in the words of the screen', { search: '1 måned' }, ['AC']],
    ['a word that nothing holds, wildcards included', { search: '%' }, []],
    ['the rule', { kind: 'COURSE_END_1_MONTH' }, ['AC']],
    ['a unit that is no id', { unitId: 'x' }, []],
    ['the viewer’s own', { mineOnly: true }, []],
  ])('narrows to %s', async (_, filter, expected) => {
    const page = await worklist(coordinator.client, { filter });
    expect(initialsOf(page)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
    const { overdue, thisWeek, later } = page.counts;
    expect(overdue + thisWeek + later).toBe(expected.length);
  });

  test('narrows to the plans of a unit', async () => {
    expect((await worklist(coordinator.client, { filter: { unitId } })).totalCount).toBe(4);
  });

  test.each([
    ['DUE_DESC', ['AC', 'AC', 'ZB', 'ÅØ']],
    ['CITIZEN_ASC', ['AC', 'AC', 'ZB', 'ÅØ']],
    ['RESPONSIBLE_ASC', ['ÅØ', 'ZB', 'AC', 'AC']],
  ])('sorts by %s', async (sort, expected) => {
    expect(initialsOf(await worklist(coordinator.client, { sort }))).toEqual(expected);
  });

  test.each(['DUE_ASC', 'DUE_DESC', 'CITIZEN_ASC', 'RESPONSIBLE_ASC'])(
    'pages one by one under %s without losing or repeating a line',
    async (sort) => {
      const whole = await worklist(coordinator.client, { sort });
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await worklist(coordinator.client, { sort, first: 1, after });
        ids.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(ids).toEqual(whole.edges.map(({ node }) => node.id));
    },
  );

  test('gives cursors that name nobody', async () => {
    const page = await worklist(coordinator.client, { sort: 'CITIZEN_ASC' });
    const told = page.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString());
    expect(told.some((text) => /AC|ZB|ÅØ|Demo/.test(text))).toBe(false);
  });

  test.each([{ first: 0 }, { first: 101 }, { after: 'x' }, { after: 'WyJ4IiwieSJd' }])(
    'refuses a page that cannot be: %j',
    async (variables) => {
      const answer = await coordinator.client.ask(WORKLIST, variables);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(answer.data).toBeFalsy();
    },
  );

  test('is one statement beside the session check, however many lines there are', async () => {
    const one = await server.statementsOf(() => worklist(coordinator.client, { first: 1 }));
    const all = await server.statementsOf(() => worklist(coordinator.client));
    expect(one).toHaveLength(2);
    expect(all).toHaveLength(2);
  });

  test('is logged with what was searched, and never with a CPR number', async () => {
    await worklist(coordinator.client, { filter: { search: '010203-1234', bucket: 'LATER' } });
    const row = await server.db.auditEvent.findFirst({ orderBy: { id: 'desc' } });
    expect(row).toMatchObject({
      action: 'READ_WORKLIST',
      outcome: 'ALLOWED',
      employeeId: coordinator.employeeId,
      municipalityCode: '370',
      criterion: expect.objectContaining({ search: '[cpr]', bucket: 'LATER', sort: 'DUE_ASC' }),
    });
  });
});

describe('the worklist of a practitioner', () => {
  test('holds the plans they lead', async () => {
    expect((await worklist(lead.client)).totalCount).toBe(4);
  });

  test('is empty for a colleague of the same unit who takes no part', async () => {
    const colleague = await server.aPerson('PRACTITIONER', { unitId });
    expect((await worklist(colleague.client)).totalCount).toBe(0);
  });

  test('holds what they take part in while they do, and what has been their ball as "mine"', async () => {
    const colleague = await server.aPerson('PRACTITIONER', { unitId });
    const plan = await aPlanOf(server, lead, { initials: 'PD' });
    const responsibleId = await aParticipant(server, plan, { person: colleague });
    await aFollowUp(server, plan, { dueOn: '2026-12-01', responsibleId });
    await aFollowUp(server, plan, { dueOn: '2026-12-02' });
    const left = await aPlanOf(server, lead, { initials: 'LF' });
    await aParticipant(server, left, { person: colleague, leftOn: '2026-11-01' });
    await aFollowUp(server, left, { dueOn: '2026-12-03' });
    expect(initialsOf(await worklist(colleague.client))).toEqual(['PD', 'PD']);
    expect((await worklist(colleague.client, { filter: { mineOnly: true } })).totalCount).toBe(1);
  });

  test.each([
    ['without a consent', null, 0],
    ['with a live one', {}, 1],
    ['with one for other sections', { sections: ['GOALS'] }, 0],
    ['with one that lapsed yesterday', { toOn: '2026-11-19' }, 0],
    ['with one withdrawn today', { withdrawnOn: '2026-11-20' }, 0],
  ])('of another unit holds a shared plan only by consent: %s', async (_, consent, expected) => {
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
    const plan = await aPlanOf(server, lead, { initials: 'MI' });
    await aParticipant(server, plan, { person: milo });
    await aFollowUp(server, plan, { dueOn: '2026-12-01' });
    if (consent) await aConsent(server, plan, { unitId: milo.unitId, ...consent });
    expect((await worklist(milo.client)).totalCount).toBe(expected);
  });
});

describe('the worklist of others', () => {
  test.each([
    'CLUSTER_CHAIR',
    'STEERING_GROUP',
    'PROGRAMME_COORDINATOR',
    'ADMINISTRATOR',
    'DATA_PROTECTION_OFFICER',
  ] as const)('is forbidden for %s, and the attempt is logged', async (role) => {
    const person = await server.aPerson(role, { regionCode: '1085' });
    const answer = await person.client.ask(WORKLIST);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const row = await server.db.auditEvent.findFirst({ where: { employeeId: person.employeeId } });
    expect(row).toMatchObject({ action: 'REFUSED', outcome: 'REFUSED' });
  });
});

describe('a coordinator who takes part in a plan elsewhere', () => {
  let rita: Person;
  beforeAll(async () => {
    rita = await server.aPerson('COORDINATOR', { name: 'Rita Demo-Sund' });
    const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    const aDate = async (initials: string, consent: object | null, hasBall: boolean) => {
      const plan = await aPlanOf(server, petra, { municipalityCode: '330', initials });
      const responsibleId = await aParticipant(server, plan, { person: rita });
      if (consent) await aConsent(server, plan, { unitId: rita.unitId, ...consent });
      const ball = hasBall ? { responsibleId } : {};
      await aFollowUp(server, plan, { dueOn: '2026-11-13', ...ball });
    };
    await aDate('EB', {}, true);
    await aDate('EC', {}, false);
    await aDate('EX', null, true);
    await aDate('EW', { withdrawnOn: '2026-11-20' }, true);
    const own = await aPlanOf(server, rita, { initials: 'OW' });
    await aFollowUp(server, own, { dueOn: '2026-11-20' });
  });

  test('has its dates among those of the municipality, where a consent lets them through', async () => {
    const page = await worklist(rita.client);
    const theirs = initialsOf(page).filter((initials) => /^(E|OW)/.test(initials));
    expect(theirs.toSorted()).toEqual(['EB', 'EC', 'OW']);
    const { overdue, thisWeek, later } = page.counts;
    expect([page.totalCount, overdue + thisWeek + later]).toEqual([
      page.edges.length,
      page.edges.length,
    ]);
    const days = page.edges.map(({ node }) => node.workOn);
    expect(days).toEqual(days.toSorted());
  });

  test('finds the ball they have there under "mine", beside the plans they lead', async () => {
    const page = await worklist(rita.client, { filter: { mineOnly: true } });
    expect(initialsOf(page)).toEqual(['EB', 'OW']);
  });

  test('finds them by a word, and in their bucket', async () => {
    const filter = { search: 'eb', bucket: 'OVERDUE' };
    expect(initialsOf(await worklist(rita.client, { filter }))).toEqual(['EB']);
  });

  test.each(['DUE_ASC', 'DUE_DESC', 'CITIZEN_ASC', 'RESPONSIBLE_ASC'])(
    'pages through both under %s without losing or repeating a line',
    async (sort) => {
      const whole = await worklist(rita.client, { sort });
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await worklist(rita.client, { sort, first: 2, after });
        ids.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(ids).toEqual(whole.edges.map(({ node }) => node.id));
    },
  );
});
