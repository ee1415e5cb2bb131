// Citizens and their CPR numbers: found by whoever has the number, shown to whoever says why.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSession } from '../access/session.ts';
import { newId } from '../graph/ids.ts';
import { aConsent } from '../testing/a-consent.ts';
import { aCitizen, aCpr, aPlan, change, readPlan } from '../testing/a-plan.ts';
import { clientFor } from '../testing/client.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let petra: Person;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER');
  petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
});
afterAll(() => server.stop());

const find = async (who: Person, cpr: string) => {
  const answer = await who.client.ask(
    `query ($cpr: String!) { citizenByCpr(cpr: $cpr) { cprProblem match {
      citizen { id name cprMasked } plans { id citizenName } } } }`,
    { cpr },
  );
  return answer.data?.['citizenByCpr'] as unknown as {
    cprProblem: string | null;
    match: { citizen: { id: string; cprMasked: string }; plans: { id: string }[] } | null;
  };
};

const add = async (who: Person, input: Record<string, unknown>) => {
  const answer = await who.client.ask(
    `mutation ($input: AddCitizenInput!) { addCitizen(input: $input) { __typename
      ... on CitizenAdded { wasKnown citizen { id name birthYear cprMasked municipality { code } } }
      ... on Invalid { problems { field code } } } }`,
    { input },
  );
  return answer.data?.['addCitizen'] as unknown as Record<string, never>;
};

const show = async (who: Person, citizenId: string, purpose: string) => {
  const answer = await who.client.ask(
    `mutation ($id: ID!, $purpose: String!) { showCpr(citizenId: $id, purpose: $purpose) {
      __typename ... on CprShown { cpr } } }`,
    { id: citizenId, purpose },
  );
  return answer.data?.['showCpr'];
};

describe('searching by CPR number', () => {
  test('finds a citizen of one’s own municipality, with the plans the viewer may know of', async () => {
    const { id, cpr } = await aCitizen(server);
    const plan = await aPlan(server, karla, { citizenId: id });
    const typed = `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
    expect(await find(karla, typed)).toMatchObject({
      cprProblem: null,
      match: { citizen: { id, cprMasked: `${cpr.slice(0, 6)}-••••` }, plans: [{ id: plan.id }] },
    });
    const colleague = await server.aPerson('PRACTITIONER');
    expect((await find(colleague, typed)).match).toMatchObject({ citizen: { id }, plans: [] });
  });

  test('answers for a neighbour’s citizen like for nobody, in the log too; whoever adds them finds them', async () => {
    const { id, cpr } = await aCitizen(server);
    await aPlan(server, karla, { citizenId: id });
    const nobody = { cprProblem: null, match: null };
    expect(await find(petra, aCpr())).toEqual(nobody);
    expect(await find(petra, cpr)).toEqual(nobody);
    const rows = await server.db.auditEvent.findMany({
      where: { employeeId: petra.employeeId, action: 'SEARCH_CITIZEN' },
      orderBy: { id: 'desc' },
      take: 2,
    });
    expect(rows.map(({ outcome, citizenId }) => [outcome, citizenId])).toEqual([
      ['ALLOWED', null],
      ['ALLOWED', null],
    ]);
    await add(petra, { cpr, name: 'Hvem som helst' });
    expect((await find(petra, cpr)).match).toMatchObject({ citizen: { id }, plans: [] });
  });

  test('finds a citizen elsewhere for whoever takes part in one of their plans', async () => {
    const { id, cpr } = await aCitizen(server);
    const plan = await aPlan(server, karla, { citizenId: id });
    const participantId = newId();
    const seat = { planId: plan.id, id: participantId, kind: 'PROFESSIONAL' };
    const guest = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
    expect((await find(guest, cpr)).match).toBeNull();
    await change(karla, 'addParticipant', { ...seat, employeeId: guest.employeeId });
    await change(karla, 'giveConsent', aConsent(plan.id, participantId));
    expect((await find(guest, cpr)).match).toMatchObject({ plans: [{ id: plan.id }] });
  });

  test('is in the log whether found or not, and never by the number', async () => {
    const { id, cpr } = await aCitizen(server);
    const unknown = aCpr();
    await find(karla, cpr);
    await find(karla, unknown);
    await find(karla, '12');
    const rows = await server.db.auditEvent.findMany({
      where: { employeeId: karla.employeeId, action: 'SEARCH_CITIZEN' },
      orderBy: { id: 'desc' },
      take: 3,
    });
    expect(rows.map((row) => row.citizenId)).toEqual([null, null, id]);
    expect(rows[0]?.criterion).toEqual({ cprProblem: 'LENGTH' });
    expect(rows[2]?.criterion).toEqual({ cprHash: expect.stringMatching(/^[0-9a-f]{8}$/) });
  });

  test.each([
    ['010190', 'LENGTH'],
    ['01019o-1234', 'DIGITS'],
    ['320190-1234', 'DATE'],
  ])('says what is wrong with %s', async (cpr, problem) => {
    expect(await find(karla, cpr)).toEqual({ cprProblem: problem, match: null });
  });
});

describe('adding a citizen', () => {
  test('keeps the number encrypted, and says when the citizen was known', async () => {
    const cpr = aCpr();
    const first = await add(karla, { cpr, name: 'Alma Demo-Kilde' });
    expect(first).toMatchObject({
      wasKnown: false,
      citizen: { name: 'Alma Demo-Kilde', birthYear: 1985, municipality: { code: '370' } },
    });
    const again = await add(petra, { cpr, name: 'Et andet navn' });
    expect(again).toMatchObject({ wasKnown: true, citizen: { name: 'Alma Demo-Kilde' } });
    const [row] = await server.db.$queryRaw<{ line: string }[]>`
      SELECT row_to_json(c)::text || encode(c.cpr_encrypted, 'escape') AS line
      FROM citizen c WHERE c.name = 'Alma Demo-Kilde' ORDER BY created_at DESC LIMIT 1`;
    expect(row?.line).toContain('Alma');
    expect(row?.line).not.toContain(cpr);
  });

  test('twice at the same moment adds one', async () => {
    const cpr = aCpr();
    const answers = await Promise.all([1, 2, 3].map(() => add(karla, { cpr, name: 'Alma' })));
    expect(answers.filter((answer) => answer['wasKnown'])).toHaveLength(2);
    expect(new Set(answers.map((answer) => JSON.stringify(answer['citizen']))).size).toBe(1);
  });

  test('names every problem', async () => {
    expect(await add(karla, { cpr: '3201901234', name: ' ' })).toMatchObject({
      problems: [
        { field: 'cpr', code: 'CPR_DATE' },
        { field: 'name', code: 'TEXT_EMPTY' },
      ],
    });
  });

  test('asks where the citizen lives when the viewer works for the region', async () => {
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
    const citizen = { cpr: aCpr(), name: 'Alma Demo-Kilde' };
    const code = 'MUNICIPALITY_NEEDED';
    expect(await add(milo, citizen)).toMatchObject({ problems: [{ code }] });
    expect(await add(milo, { ...citizen, municipalityCode: '999' })).toMatchObject({
      problems: [{ code }],
    });
    const added = await add(milo, { ...citizen, municipalityCode: '330' });
    expect(added).toMatchObject({ citizen: { municipality: { code: '330' } } });
  });

  test('offers and takes the municipalities of the region, and one’s own where there is one', async () => {
    await server.db.region.create({ data: { code: '1082', name: 'Region Midtjylland' } });
    const elsewhere = { code: '751', name: 'Aarhus', regionCode: '1082' };
    await server.db.municipality.create({ data: elsewhere });
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
    const offered = async (who: Person) =>
      (await who.client.ask('{ citizenMunicipalities { code name } }')).data?.[
        'citizenMunicipalities'
      ];
    expect(await offered(milo)).toEqual([
      { code: '370', name: 'Næstved' },
      { code: '330', name: 'Slagelse' },
    ]);
    expect(await offered(karla)).toEqual([{ code: '370', name: 'Næstved' }]);
    const citizen = { cpr: aCpr(), name: 'Alma Demo-Kilde', municipalityCode: '751' };
    expect(await add(milo, citizen)).toMatchObject({
      problems: [{ field: 'municipalityCode', code: 'MUNICIPALITY_NEEDED' }],
    });
    expect(await add(karla, citizen)).toMatchObject({ citizen: { municipality: { code: '370' } } });
  });
});

describe('starting a plan with a citizen of another municipality', () => {
  test('takes the number: the id alone opens nothing', async () => {
    const { id: citizenId, cpr } = await aCitizen(server);
    const input = () => ({ id: newId(), citizenId });
    expect((await change(petra, 'createPlan', input())).__typename).toBe('NotFound');
    await find(petra, cpr);
    expect((await change(petra, 'createPlan', input())).__typename).toBe('NotFound');
    await add(petra, { cpr, name: 'Alma' });
    expect((await change(petra, 'createPlan', input())).__typename).toBe('PlanChanged');
  });

  test('is a right of a working day, and the next look-up begins it anew', async () => {
    const { id: citizenId, cpr } = await aCitizen(server);
    const input = () => ({ id: newId(), citizenId });
    const noon = server.clock.now;
    const petraAfter = async (hours: number): Promise<Person> => {
      server.clock.now = new Date(noon.getTime() + hours * 3_600_000);
      const token = await openSession(server.db, petra.employeeId, server.clock.now);
      return { ...petra, client: clientFor(server.url, token) };
    };
    const begins = async (who: Person) => (await change(who, 'createPlan', input())).__typename;
    await add(petra, { cpr, name: 'Alma' });
    expect(await begins(await petraAfter(9))).toBe('PlanChanged');
    const tomorrow = await petraAfter(11);
    expect(await begins(tomorrow)).toBe('NotFound');
    // What is over is forgotten with the next number that is looked up.
    await find(tomorrow, aCpr());
    expect(await server.db.citizenFound.count({ where: { citizenId } })).toBe(0);
    await add(tomorrow, { cpr, name: 'Alma' });
    expect(await begins(tomorrow)).toBe('PlanChanged');
    server.clock.now = noon;
  });

  test('is no right of a guest who saw the citizen or the people round them in a plan', async () => {
    const guest = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
    const { id: citizenId } = await aCitizen(server);
    const plan = await aPlan(server, karla, { citizenId });
    const participantId = newId();
    const someone = { planId: plan.id, id: participantId, kind: 'PROFESSIONAL' };
    await change(karla, 'addParticipant', { ...someone, employeeId: guest.employeeId });
    await change(karla, 'giveConsent', aConsent(plan.id, participantId));
    const suggested = await guest.client.ask(
      'query ($id: ID!) { rememberedParticipants(planId: $id) { name } }',
      { id: plan.id },
    );
    expect(suggested.data?.['rememberedParticipants']).toEqual(expect.any(Array));
    const node = await guest.client.ask('query ($id: ID!) { node(id: $id) { id } }', {
      id: citizenId,
    });
    expect(node.data?.['node']).toEqual({ id: citizenId });
    const begun = await change(guest, 'createPlan', { id: newId(), citizenId });
    expect(begun.__typename).toBe('NotFound');
  });
});

describe('showing the whole number', () => {
  test('takes a purpose, which is in the log', async () => {
    const { id, cpr } = await aCitizen(server);
    await aPlan(server, karla, { citizenId: id });
    expect(await show(karla, id, '  ')).toEqual({ __typename: 'NotFound' });
    expect(await show(karla, id, `Bestille tid til ${cpr}`)).toEqual({
      __typename: 'CprShown',
      cpr,
    });
    const rows = await server.db.auditEvent.findMany({
      where: { action: 'SHOW_CPR', employeeId: karla.employeeId },
      orderBy: { id: 'asc' },
    });
    expect(rows.map((row) => [row.outcome, row.citizenId, row.purpose])).toEqual([
      ['REFUSED', id, null],
      ['ALLOWED', id, 'Bestille tid til [cpr]'],
    ]);
    expect(await show(petra, id, 'Nysgerrighed')).toEqual({ __typename: 'NotFound' });
  });

  test('is the only way to it: no other answer, and nothing in the log, has the number', async () => {
    const { id, cpr } = await aCitizen(server);
    const plan = await aPlan(server, karla, { citizenId: id });
    const answers = [
      await readPlan(karla, plan.id, `Om ${cpr}`),
      await find(karla, cpr),
      await add(karla, { cpr, name: 'Alma' }),
      await karla.client.ask('query ($s: String) { myPlans(search: $s) { totalCount } }', {
        s: cpr,
      }),
    ];
    const said = JSON.stringify(answers);
    expect(said).toContain(`${cpr.slice(0, 6)}-••••`);
    expect(said.replaceAll('-', '')).not.toContain(cpr);
    const [log] = await server.db.$queryRaw<{ text: string }[]>`
      SELECT string_agg(row_to_json(a)::text, ' ') AS text FROM audit_event a`;
    expect(log?.text).not.toContain(cpr);
  });
});

describe('trying numbers', () => {
  const spent = (who: Person, times: number) =>
    server.db.cprLookUp.upsert({
      where: { employeeId: who.employeeId },
      create: { employeeId: who.employeeId, startedAt: server.clock.now, times },
      update: { startedAt: server.clock.now, times },
    });
  const refusalOf = async (who: Person, cpr: string) => {
    const answer = await who.client.ask(
      'query ($cpr: String!) { citizenByCpr(cpr: $cpr) { refusal match { citizen { id } } } }',
      { cpr },
    );
    return answer.data?.['citizenByCpr'];
  };

  test('ends after sixty an hour, alike for known and unknown, and the officer sees it', async () => {
    const eager = await server.aPerson('PRACTITIONER');
    const { cpr } = await aCitizen(server);
    await spent(eager, 59);
    expect(await refusalOf(eager, cpr)).toMatchObject({ refusal: null, match: expect.anything() });
    const told = { refusal: expect.stringMatching(/mange CPR-numre/), match: null };
    expect(await refusalOf(eager, cpr)).toEqual(told);
    expect(await refusalOf(eager, aCpr())).toEqual(told);
    const rows = await server.db.auditEvent.findMany({
      where: { employeeId: eager.employeeId, outcome: 'REFUSED' },
    });
    expect(rows.map((row) => [row.action, row.citizenId, row.criterion])).toEqual([
      ['SEARCH_CITIZEN', null, { cprHash: expect.any(String), lookUps: 61 }],
      ['SEARCH_CITIZEN', null, { cprHash: expect.any(String), lookUps: 62 }],
    ]);
  });

  test('by adding them is counted too, and adds nobody', async () => {
    const eager = await server.aPerson('PRACTITIONER');
    await spent(eager, 60);
    const citizen = { cpr: aCpr(), name: 'Ikke Demo-Oprettet' };
    expect(await add(eager, citizen)).toMatchObject({
      problems: [{ field: 'cpr', code: 'CPR_LOOK_UPS_SPENT' }],
    });
    expect(await server.db.citizen.count({ where: { name: citizen.name } })).toBe(0);
  });

  test('many at once are as many', async () => {
    const eager = await server.aPerson('PRACTITIONER');
    await spent(eager, 57);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => refusalOf(eager, aCpr())));
    expect(answers.filter((answer) => JSON.stringify(answer).includes('mange'))).toHaveLength(2);
  });

  test('a number that can be none costs nothing, and an hour later all begins anew', async () => {
    const eager = await server.aPerson('PRACTITIONER');
    await spent(eager, 60);
    await find(eager, '12');
    const { times } = await server.db.cprLookUp.findUniqueOrThrow({
      where: { employeeId: eager.employeeId },
    });
    expect(times).toBe(60);
    const startedAt = new Date(server.clock.now.getTime() - 3_600_000);
    await server.db.cprLookUp.updateMany({
      where: { employeeId: eager.employeeId },
      data: { startedAt },
    });
    expect(await refusalOf(eager, aCpr())).toEqual({ refusal: null, match: null });
  });
});
