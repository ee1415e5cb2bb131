// Suggested participants: this citizen's own people, and whom the unit asks most; nobody else's family.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aCitizen, addsByNumber, aPlan, change, type PlanAnswer } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

type Suggested = {
  from: string;
  kind: string;
  employeeId: string | null;
  name: string;
  relation: string;
  receivesPlan: boolean;
};

let server: TestServer;
let karla: Person;
let milo: Person;
let jonas: Person;
let petra: Person;
let citizenId: string;
let cpr: string;
let plan: PlanAnswer;

const gp = (name: string) => ({
  id: newId(),
  kind: 'GP',
  name,
  organisation: 'Lægehuset Demo-Torv',
});
const colleague = (person: Person) => ({
  id: newId(),
  kind: 'PROFESSIONAL',
  employeeId: person.employeeId,
});

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  jonas = await server.aPerson('PRACTITIONER', { unitId: karla.unitId, name: 'Jonas Demo-Berg' });
  milo = await server.aPerson('PRACTITIONER', {
    kind: 'PSYCHIATRY',
    regionCode: '1085',
    name: 'Milo Demo-Skov',
  });
  petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
  const citizen = await aCitizen(server);
  ({ id: citizenId, cpr } = citizen);
  await aPlan(server, karla, {
    citizenId,
    participants: [
      { id: newId(), kind: 'RELATIVE', name: 'Bodil Demo-Kilde', function: 'mor' },
      { id: newId(), kind: 'PROFESSIONAL', name: 'Ulla Demo-Ask', function: 'bostøtte' },
      colleague(jonas),
    ],
  });
  await server.db.participant.updateMany({
    where: { name: 'Bodil Demo-Kilde' },
    data: { relation: 'ses hver søndag', receivesPlan: false },
  });
  for (const name of ['Grethe Demo-Lyng', 'Hans Demo-Lyng']) {
    await aPlan(server, karla, {
      participants: [
        { id: newId(), kind: 'RELATIVE', name: `Søster til ${name}`, function: 'søster' },
        colleague(milo),
        gp(name),
      ],
    });
  }
  plan = await aPlan(server, karla, { citizenId });
});
afterAll(() => server.stop());

async function suggested(person: Person, planId: string): Promise<Suggested[] | null> {
  const { data, errors } = await person.client.ask(
    'query ($id: ID!) { rememberedParticipants(planId: $id) { from kind employeeId name function organisation relation receivesPlan } }',
    { id: planId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['rememberedParticipants'] as unknown as Suggested[] | null;
}

describe('suggested for a plan', () => {
  test('are those of the citizen’s earlier plan first, then whom the unit asks most', async () => {
    const found = await suggested(karla, plan.id);
    expect(found?.map(({ from, kind, name }) => [from, kind, name])).toEqual([
      ['EARLIER_PLAN', 'RELATIVE', 'Bodil Demo-Kilde'],
      ['EARLIER_PLAN', 'PROFESSIONAL', 'Jonas Demo-Berg'],
      ['EARLIER_PLAN', 'PROFESSIONAL', 'Ulla Demo-Ask'],
      ['OFTEN_IN_UNIT', 'PROFESSIONAL', 'Milo Demo-Skov'],
      ['OFTEN_IN_UNIT', 'GP', 'Lægehuset Demo-Torv'],
    ]);
    expect(found?.find(({ name }) => name.startsWith('Milo'))?.employeeId).toBe(milo.employeeId);
    // As they were: what ties them to the citizen, and that the plan is not sent to them.
    expect(found?.[0]).toMatchObject({ relation: 'ses hver søndag', receivesPlan: false });
    expect(found?.[4]).toMatchObject({ relation: '', receivesPlan: true });
  });

  test('is never a relative of another citizen, nor a doctor by name', async () => {
    const found = JSON.stringify(await suggested(karla, plan.id));
    expect(found).not.toMatch(/Søster|Grethe|Hans/);
  });

  test('is nobody who is on the plan already', async () => {
    const other = await aPlan(server, karla, { citizenId });
    await change(karla, 'addParticipant', { planId: other.id, ...colleague(milo) });
    await change(karla, 'addParticipant', {
      planId: other.id,
      id: newId(),
      kind: 'RELATIVE',
      name: 'bodil demo-kilde',
    });
    const names = (await suggested(karla, other.id))?.map(({ name }) => name);
    expect(names).not.toContain('Milo Demo-Skov');
    expect(names).not.toContain('Bodil Demo-Kilde');
    expect(names).toContain('Ulla Demo-Ask');
  });

  test('is nobody whose account is closed', async () => {
    const gone = await server.aPerson('PRACTITIONER', {
      unitId: karla.unitId,
      name: 'Gerda Demo-Eng',
    });
    await aPlan(server, karla, { citizenId, participants: [colleague(gone)] });
    const names = async () => (await suggested(karla, plan.id))?.map(({ name }) => name);
    expect(await names()).toContain('Gerda Demo-Eng');
    await server.db.employee.update({ where: { id: gone.employeeId }, data: { isActive: false } });
    expect(await names()).not.toContain('Gerda Demo-Eng');
  });

  test('comes from no plan that the viewer may not know of', async () => {
    // Whoever has the citizen's number may start a plan.
    await addsByNumber(petra, cpr);
    const theirs = await aPlan(server, petra, { citizenId });
    await change(petra, 'addParticipant', {
      planId: theirs.id,
      id: newId(),
      kind: 'RELATIVE',
      name: 'Kun hos Demo-Petra',
    });
    expect(JSON.stringify(await suggested(karla, plan.id))).not.toContain('Demo-Petra');
    const forPetra = JSON.stringify(await suggested(petra, theirs.id));
    expect(forPetra).not.toMatch(/Bodil|Ulla|Milo/);
  });
});

test('is one statement, logged as a search about this citizen', async () => {
  const statements = await server.statementsOf(() => suggested(karla, plan.id));
  expect(statements.filter((sql) => sql.includes('everybody'))).toHaveLength(1);
  const row = await server.db.auditEvent.findFirst({
    where: { employeeId: karla.employeeId },
    orderBy: { id: 'desc' },
  });
  expect(row).toMatchObject({
    action: 'SEARCH_CITIZEN',
    outcome: 'ALLOWED',
    planId: plan.id,
    citizenId,
  });
});

test.each([['a neighbour’s plan'], ['no plan'], ['no id']])(
  'for %s there is nobody, and the log has it',
  async (what) => {
    const id = { 'a neighbour’s plan': plan.id, 'no plan': newId(), 'no id': 'x' }[what] ?? '';
    expect(await suggested(petra, id)).toBeNull();
    const row = await server.db.auditEvent.findFirst({
      where: { employeeId: petra.employeeId },
      orderBy: { id: 'desc' },
    });
    expect(row).toMatchObject({ action: 'SEARCH_CITIZEN', outcome: 'REFUSED' });
  },
);
