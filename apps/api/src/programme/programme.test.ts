// The programmes, as those in them read them.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KL12 } from '@sammenhaeng/fixtures/programme/reference-programmes';
import { referenceRows } from '@sammenhaeng/fixtures/reference-data';
import { newId } from '../graph/ids.ts';
import { addReferenceData } from '../testing/a-region.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const PROGRAMMES = /* GraphQL */ `{
  programmes {
    key name country regionName framework task language fromOn toOn activities
    areas { key title municipalityNames }
    recommendations { id number title responsible areaKey }
    collaborationAreas { key title recommendationNumbers }
    milestones { dateText title }
    budgetLines { title amount currency }
    budgetTotals { amount currency }
    rounds { key title isLocked }
  }
}`;

type Programme = {
  key: string;
  recommendations: { number: number; responsible: string; areaKey: string | null }[];
  activities: unknown[];
  milestones: unknown[];
  budgetLines: { amount: number; currency: string }[];
  budgetTotals: { amount: number; currency: string }[];
  collaborationAreas: unknown[];
  areas: unknown[];
  rounds: unknown[];
};

let server: TestServer;
let member: Person;

const programmes = async () => {
  const { data, errors } = await member.client.ask(PROGRAMMES);
  expect(errors).toBeUndefined();
  return data?.['programmes'] as unknown as Programme[];
};

beforeAll(async () => {
  server = await startTestServer();
  await addReferenceData(server);
  member = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
});
afterAll(() => server.stop());

describe('the programmes', () => {
  test('are all three, with every part of the reference data', async () => {
    const found = await programmes();
    const rows = referenceRows();
    expect(found.map(({ key }) => key)).toEqual(rows.programme.map(({ key }) => key));
    const total = (part: (programme: Programme) => unknown[]) => found.flatMap(part).length;
    expect(total((one) => one.recommendations)).toBe(rows.recommendation.length);
    expect(total((one) => one.activities)).toBe(rows.programmeActivity.length);
    expect(total((one) => one.milestones)).toBe(rows.milestone.length);
    expect(total((one) => one.budgetLines)).toBe(rows.budgetLine.length);
    expect(total((one) => one.collaborationAreas)).toBe(rows.collaborationArea.length);
    expect(total((one) => one.areas)).toBe(rows.programmeArea.length);
    expect(total((one) => one.rounds)).toBe(rows.assessmentRound.length);
  });

  test('say of each recommendation whose it is', async () => {
    const [kl] = await programmes();
    const of = (responsible: string) =>
      kl?.recommendations
        .filter((one) => one.responsible === responsible)
        .map(({ number }) => number);
    expect(of('MUNICIPALITY')).toEqual([1, 2, 5, 6, 7, 9, 10, 12]);
    expect(of('STATE')).toEqual([3, 4, 8]);
    expect(of('REGION')).toEqual([11]);
  });

  test('add the budget up a currency at a time', async () => {
    for (const { budgetLines, budgetTotals } of await programmes()) {
      for (const { currency, amount } of budgetTotals) {
        const lines = budgetLines.filter((line) => line.currency === currency);
        expect(amount).toBe(lines.reduce((sum, line) => sum + line.amount, 0));
      }
      const currencies = new Set(budgetLines.map(({ currency }) => currency));
      expect(budgetTotals).toHaveLength(currencies.size);
    }
  });

  test('are one statement beside the session check, and logged in it', async () => {
    expect(await server.statementsOf(programmes)).toHaveLength(2);
    const row = await server.db.auditEvent.findFirst({ orderBy: { id: 'desc' } });
    expect(row).toMatchObject({ action: 'READ_PROGRAMME', employeeId: member.employeeId });
  });

  test('name a round once it is locked to who runs it, and to everybody once it is published', async () => {
    const coordinator = await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '1085' });
    const keysFor = async (person: Person) => {
      const { data } = await person.client.ask('{ programmes { rounds { key isPublished } } }');
      const [kl] = (data?.['programmes'] ?? []) as Programme[];
      return kl?.rounds.map((round) => Object.values(round as object).join());
    };
    const before = ['2013,true', '2014,true', '2016,true'];
    const where = { id: newId() };
    const round = { programmeKey: KL12, key: '2026', title: 'Status 2026', position: 4 };
    const rounds = server.db.assessmentRound;
    await rounds.create({ data: { ...where, ...round } });
    expect(await keysFor(coordinator)).toEqual(before);
    await rounds.update({ where, data: { lockedAt: new Date('2026-11-01') } });
    expect(await keysFor(coordinator)).toEqual([...before, '2026,false']);
    expect(await keysFor(member)).toEqual(before);
    await rounds.update({ where, data: { publishedAt: new Date('2026-11-02') } });
    expect(await keysFor(member)).toEqual([...before, '2026,true']);
  });

  test('are forbidden for who has nothing to do with them', async () => {
    const admin = await server.aPerson('ADMINISTRATOR', { regionCode: '1085' });
    const { errors } = await admin.client.ask('{ programmes { key } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
