// Lists of plans, headers, colleagues, and opening a plan of one's own unit for a stated purpose.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aCitizen, aPlan, change, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());

type Page = {
  edges: {
    cursor: string;
    node: {
      id: string;
      citizenName: string;
      nextOn: string | null;
      nextIsOverdue: boolean;
    };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
};
const LIST = `query ($scope: PlanListScope, $search: String, $status: PlanStatus, $first: Int, $after: String) {
  myPlans(scope: $scope, search: $search, status: $status, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id citizenName status nextOn nextIsOverdue viewerIsLead goalCount } } } }`;

const list = async (who: Person, variables: Record<string, unknown> = {}): Promise<Page> => {
  const answer = await who.client.ask(LIST, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['myPlans'] as unknown as Page;
};

describe('plans where a consent runs out', () => {
  const ENDING = `query ($scope: PlanListScope) { myPlans(scope: $scope, hasEndingConsent: true) {
    totalCount edges { node { id consentEndsOn } } } }`;
  const ending = async (who: Person, scope = 'MINE') => {
    const { data } = await who.client.ask(ENDING, { scope });
    const page = data?.['myPlans'] as unknown as {
      totalCount: number;
      edges: { node: { id: string; consentEndsOn: string | null } }[];
    };
    expect(page.totalCount).toBe(page.edges.length);
    return page.edges.map(({ node }) => [node.id, node.consentEndsOn]);
  };

  test('are found 30 days before, until the consent is renewed, withdrawn or of no use', async () => {
    const lead = await server.aPerson('PRACTITIONER');
    const mother = newId();
    const { id: planId } = await aPlan(server, lead, {
      participants: [{ id: mother, kind: 'RELATIVE', name: 'Bodil Demo-Kilde', function: 'mor' }],
    });
    const consent = {
      planId,
      participantId: mother,
      partyKind: 'RELATIVE',
      purpose: 'Mødet',
      sections: ['GOALS'],
      form: 'WRITTEN',
      fromOn: '2026-11-01',
    };
    const give = (toOn: string, more: object = {}) =>
      change(lead, 'giveConsent', { ...consent, id: newId(), toOn, ...more });
    await give('2026-12-21');
    expect(await ending(lead)).toEqual([]);
    await give('2026-12-20');
    expect(await ending(lead)).toEqual([[planId, '2026-12-20']]);
    const coordinator = await server.aPerson('COORDINATOR');
    expect(await ending(coordinator, 'UNIT')).toContainEqual([planId, '2026-12-20']);
    const elsewhere = await server.aPerson('COORDINATOR', { municipalityCode: '330' });
    expect(await ending(elsewhere, 'UNIT')).toEqual([]);
    await give('2027-12-01', { fromOn: '2026-12-15' });
    expect(await ending(lead)).toEqual([]);
    await give('2026-12-01');
    expect(await ending(lead)).toHaveLength(1);
    const left = { planId, id: mother, leftOn: { from: null, to: '2026-11-20' } };
    await change(lead, 'changeParticipant', left);
    expect(await ending(lead)).toEqual([]);
  });
});

describe('the list of plans', () => {
  let ane: Person;
  const dates = [null, '2027-01-04', '2026-11-18', null, '2027-01-04'];

  beforeAll(async () => {
    ane = await server.aPerson('PRACTITIONER');
    for (const [number, nextFollowUpOn] of dates.entries()) {
      const citizen = await aCitizen(server, { name: `Borger Demo-${number}` });
      await aPlan(server, ane, { citizenId: citizen.id, nextFollowUpOn });
    }
  });

  test('comes page by page, the next follow-up first and those without one last', async () => {
    const seen: Page['edges'] = [];
    let after: string | null = null;
    do {
      const page = await list(ane, { first: 2, after });
      expect(page.totalCount).toBe(5);
      seen.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.map(({ node }) => node.nextOn)).toEqual([
      '2026-11-18',
      '2027-01-04',
      '2027-01-04',
      null,
      null,
    ]);
    expect(new Set(seen.map(({ node }) => node.id)).size).toBe(5);
    expect(seen.map(({ node }) => node.nextIsOverdue)).toEqual([true, false, false, false, false]);
  });

  test('is searched by name, and the search is in the log', async () => {
    const page = await list(ane, { search: 'demo-3' });
    expect(page.edges.map(({ node }) => node.citizenName)).toEqual(['Borger Demo-3']);
    const row = await server.db.auditEvent.findFirst({
      where: { employeeId: ane.employeeId, action: 'READ_PLAN_LIST' },
      orderBy: { id: 'desc' },
    });
    expect(row?.criterion).toMatchObject({ scope: 'MINE', search: 'demo-3' });
    expect((await list(ane, { search: '%' })).totalCount).toBe(0);
    expect((await list(ane, { status: 'CLOSED' })).totalCount).toBe(0);
  });

  test('is one statement beside the session, however long the page', async () => {
    const short = await server.statementsOf(() => list(ane, { first: 1 }));
    const long = await server.statementsOf(() => list(ane, { first: 100 }));
    expect([short.length, long.length]).toEqual([2, 2]);
  });

  test.each([['x'], ['WyJhIiwiYiJd'], ['WyIyMDI2LTEzLTAxIiwieCJd']])(
    'a cursor that we did not make (%s) is refused',
    async (after) => {
      const answer = await ane.client.ask(LIST, { after });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  test('holds nothing of others, and of the unit only what the unit made', async () => {
    const colleague = await server.aPerson('PRACTITIONER', { unitId: ane.unitId });
    const stranger = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    expect((await list(colleague)).totalCount).toBe(0);
    expect((await list(colleague, { scope: 'UNIT' })).totalCount).toBe(5);
    expect((await list(stranger, { scope: 'UNIT' })).totalCount).toBe(0);
  });
});

describe('a plan of one’s own unit', () => {
  test('is opened for a stated purpose only, to be read and not changed', async () => {
    const plan = await aPlan(server, karla, { basis: 'Baggrund' });
    const colleague = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
    expect(await readPlan(colleague, plan.id)).toBeNull();
    expect(await readPlan(colleague, plan.id, ' \n ')).toBeNull();
    expect(await readPlan(colleague, plan.id, 'Vagt i weekenden')).toMatchObject({
      basis: 'Baggrund',
      viewerCanChange: false,
      viewerCanAgree: false,
      hiddenSections: [],
    });
    const row = await server.db.auditEvent.findFirst({
      where: { employeeId: colleague.employeeId, planId: plan.id, outcome: 'ALLOWED' },
    });
    expect(row).toMatchObject({ action: 'READ_PLAN', purpose: 'Vagt i weekenden' });
    const goal = { planId: plan.id, id: newId(), title: 'x' };
    expect((await change(colleague, 'addGoal', goal)).__typename).toBe('NotFound');
  });

  test('is not opened for a purpose that is longer than 300 characters', async () => {
    const plan = await aPlan(server, karla);
    const answer = await karla.client.ask(
      'query ($id: ID!, $purpose: String) { plan(id: $id, purpose: $purpose) { id } }',
      { id: plan.id, purpose: 'x'.repeat(301) },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a coordinator', () => {
  const HEADER = `query ($id: ID!) { planHeader(id: $id) {
    citizenInitials goalCount participantCount viewerCanOpenPlan followUps { kind } } }`;

  test('sees the header of a plan of the municipality, and the content for a stated purpose', async () => {
    const followUps = [{ id: newId(), kind: 'TREATMENT_START', dueOn: '2026-12-01' }];
    const plan = await aPlan(server, karla, { followUps, goals: [{ id: newId(), title: 'Mål' }] });
    const nora = await server.aPerson('COORDINATOR');
    const answer = await nora.client.ask(HEADER, { id: plan.id });
    expect(answer.data?.['planHeader']).toEqual({
      citizenInitials: 'AK',
      goalCount: 1,
      participantCount: 2,
      viewerCanOpenPlan: false,
      followUps: [{ kind: 'TREATMENT_START' }],
    });
    expect(await readPlan(nora, plan.id)).toBeNull();
    expect(await readPlan(nora, plan.id, 'Klage fra borgeren')).toMatchObject({
      viewerCanChange: false,
    });
  });
});

describe('colleagues', () => {
  const search = async (who: Person, text: string) => {
    const answer = await who.client.ask(
      'query ($search: String!) { colleagues(search: $search) { name unit { name municipality { code } } } }',
      { search: text },
    );
    const found: unknown = answer.data?.['colleagues'];
    return (found as { name: string }[]).map(({ name }) => name);
  };

  test('are of the municipality or of the region’s psychiatry, and can open plans', async () => {
    const at = {
      Næstved: {},
      Slagelse: { municipalityCode: '330' },
      Psykiatri: { kind: 'PSYCHIATRY', regionCode: '1085' },
    } as const;
    for (const [place, where] of Object.entries(at)) {
      await server.aPerson('PRACTITIONER', { ...where, name: `Søgt Demo-${place}` });
    }
    await server.aPerson('ADMINISTRATOR', { name: 'Søgt Demo-Administrator' });
    expect(await search(karla, 'søgt')).toEqual(['Søgt Demo-Næstved', 'Søgt Demo-Psykiatri']);
    expect(await search(karla, 's')).toEqual([]);
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
    expect(await search(milo, 'SØGT')).toHaveLength(3);
  });
});
