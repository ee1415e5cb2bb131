// A name that was mistyped or changed: corrected in open plans, kept in what was agreed, never forgotten.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCitizen, aPlan, aReadyPlan, change, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());

const correct = (who: Person, planId: string, from: string, to: string) =>
  change(who, 'correctCitizen', { planId, name: { from, to } });

const historyOf = (citizenId: string) =>
  server.db.citizenCorrection.findMany({
    where: { citizenId },
    select: { earlierName: true, correctedById: true },
    orderBy: { correctedAt: 'asc' },
  });

const refusedRows = (who: Person) =>
  server.db.auditEvent.count({
    where: { action: 'CORRECT_CITIZEN', outcome: 'REFUSED', employeeId: who.employeeId },
  });

/** A plan of Karla's with a citizen of this name. */
async function aPlanOf(name: string) {
  const citizen = await aCitizen(server, { name });
  return { citizen, plan: await aPlan(server, karla, { citizenId: citizen.id }) };
}

describe('a corrected name', () => {
  test('stands in the plan, with its initials and in the citizen’s seat; the earlier one is kept', async () => {
    const { citizen, plan } = await aPlanOf('Elen Demo-Ask');
    const answer = await correct(karla, plan.id, 'Elen Demo-Ask', '  Frida Demo-Birk ');
    expect(answer).toMatchObject({
      __typename: 'PlanChanged',
      plan: { citizen: { id: citizen.id, name: 'Frida Demo-Birk', initials: 'FB' } },
    });
    const seat = answer.plan.participants.find(({ kind }) => kind === 'CITIZEN');
    expect(seat?.name).toBe('Frida Demo-Birk');
    expect(await historyOf(citizen.id)).toEqual([
      { earlierName: 'Elen Demo-Ask', correctedById: karla.employeeId },
    ]);
    const [row] = await server.db.auditEvent.findMany({
      where: { action: 'CORRECT_CITIZEN', citizenId: citizen.id },
    });
    expect(row).toMatchObject({ planId: plan.id, outcome: 'ALLOWED', municipalityCode: '370' });
    expect(JSON.stringify(row?.criterion)).not.toMatch(/Demo/);
  });

  test('sent twice corrects once', async () => {
    const { citizen, plan } = await aPlanOf('Elen Demo-Ask');
    await correct(karla, plan.id, 'Elen Demo-Ask', 'Ellen Demo-Ask');
    const again = await correct(karla, plan.id, 'Elen Demo-Ask', 'Ellen Demo-Ask');
    expect(again.__typename).toBe('PlanChanged');
    expect(await historyOf(citizen.id)).toHaveLength(1);
  });

  test('where a colleague was first is a conflict, and changes nothing', async () => {
    const { citizen, plan } = await aPlanOf('Elen Demo-Ask');
    await correct(karla, plan.id, 'Elen Demo-Ask', 'Ellen Demo-Ask');
    const late = await correct(karla, plan.id, 'Elen Demo-Ask', 'Helen Demo-Ask');
    expect(late).toMatchObject({
      __typename: 'Conflict',
      fields: [{ field: 'name', mine: 'Helen Demo-Ask', theirs: 'Ellen Demo-Ask' }],
      plan: { citizen: { name: 'Ellen Demo-Ask' } },
    });
    expect(await historyOf(citizen.id)).toHaveLength(1);
  });

  test('leaves a seat that was written by hand', async () => {
    const { plan } = await aPlanOf('Elen Demo-Ask');
    const seat = plan.participants.find(({ kind }) => kind === 'CITIZEN');
    const name = { from: 'Elen Demo-Ask', to: 'Kaldes Lene' };
    await change(karla, 'changeParticipant', { planId: plan.id, id: seat?.id, name });
    const answer = await correct(karla, plan.id, 'Elen Demo-Ask', 'Ellen Demo-Ask');
    expect(answer.plan.participants.find(({ kind }) => kind === 'CITIZEN')?.name).toBe(
      'Kaldes Lene',
    );
  });

  test('must say something, and no more than a name', async () => {
    const { citizen, plan } = await aPlanOf('Elen Demo-Ask');
    expect(await correct(karla, plan.id, 'Elen Demo-Ask', '  ')).toMatchObject({
      problems: [{ field: 'name', code: 'TEXT_EMPTY' }],
    });
    expect(await correct(karla, plan.id, 'Elen Demo-Ask', 'a'.repeat(201))).toMatchObject({
      problems: [{ field: 'name', code: 'TEXT_TOO_LONG' }],
    });
    expect(await historyOf(citizen.id)).toEqual([]);
  });

  test('changes neither number nor municipality', async () => {
    const { citizen, plan } = await aPlanOf('Elen Demo-Ask');
    const before = await server.db.citizen.findUniqueOrThrow({ where: { id: citizen.id } });
    await correct(karla, plan.id, 'Elen Demo-Ask', 'Ellen Demo-Ask');
    const after = await server.db.citizen.findUniqueOrThrow({ where: { id: citizen.id } });
    expect({ ...after, name: before.name, initials: before.initials }).toEqual(before);
  });
});

describe('what was agreed', () => {
  test('keeps the name of its day, and the plan says that it has changed since', async () => {
    const citizen = await aCitizen(server, { name: 'Elen Demo-Ask' });
    const ready = await aReadyPlan(server, karla, { citizenId: citizen.id });
    const agreed = await change(karla, 'agreePlan', {
      planId: ready.id,
      seenChangedAt: ready.changedAt,
    });
    expect(agreed).toMatchObject({ plan: { version: 1, hasUnagreedChanges: false } });
    const answer = await correct(karla, ready.id, 'Elen Demo-Ask', 'Ellen Demo-Ask');
    expect(answer.plan).toMatchObject({ version: 1, hasUnagreedChanges: true });
    const [version] = await server.db.planVersion.findMany({ where: { planId: ready.id } });
    expect(version?.content).toMatchObject({ citizenName: 'Elen Demo-Ask' });
  });
});

describe('who may', () => {
  test('is whoever may change the plan; for others it is not there, and that is logged', async () => {
    const { citizen, plan } = await aPlanOf('Elen Demo-Ask');
    const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    const nora = await server.aPerson('COORDINATOR');
    const colleague = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
    for (const other of [petra, nora, colleague]) {
      const answer = await correct(other, plan.id, 'Elen Demo-Ask', 'Ellen');
      expect(answer.__typename).toBe('NotFound');
      expect(await refusedRows(other)).toBe(1);
    }
    expect(await historyOf(citizen.id)).toEqual([]);
  });

  test('is nobody where the plan is over', async () => {
    const { plan } = await aPlanOf('Elen Demo-Ask');
    await change(karla, 'closePlan', { planId: plan.id, reason: 'CITIZEN_MOVED' });
    expect(await correct(karla, plan.id, 'Elen Demo-Ask', 'Ellen')).toMatchObject({
      problems: [{ code: 'PLAN_CLOSED' }],
    });
    expect((await readPlan(karla, plan.id))?.citizen.name).toBe('Elen Demo-Ask');
  });
});

describe('the earlier name', () => {
  test('cannot be changed or taken away while the citizen is here', async () => {
    const { citizen, plan } = await aPlanOf('Elen Demo-Ask');
    await correct(karla, plan.id, 'Elen Demo-Ask', 'Ellen Demo-Ask');
    const { db } = server;
    const where = { citizenId: citizen.id };
    await expect(
      db.citizenCorrection.updateMany({ where, data: { earlierName: 'Andet' } }),
    ).rejects.toThrow(/append-only/);
    await expect(db.citizenCorrection.deleteMany({ where })).rejects.toThrow(/append-only/);
  });

  test('is in the copy the citizen may have', async () => {
    const { plan } = await aPlanOf('Elen Demo-Ask');
    await correct(karla, plan.id, 'Elen Demo-Ask', 'Ellen Demo-Ask');
    const answer = await fetch(`${server.url}/dokumenter/indsigt/${plan.id}/kopi.json`, {
      method: 'POST',
      headers: { cookie: `sammenhaeng=${karla.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ purpose: 'Borgeren har bedt om det' }),
    });
    expect(await answer.json()).toMatchObject({
      citizen: { name: 'Ellen Demo-Ask', earlierNames: [{ name: 'Elen Demo-Ask' }] },
    });
  });
});
