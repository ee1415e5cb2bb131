// No small number can be worked out from all that is published together.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPlanOf } from '../testing/a-follow-up.ts';
import {
  addDoneFollowUps,
  addReferenceData,
  type DayCount,
  publishThrough,
} from '../testing/a-region.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';
import { spans } from '@sammenhaeng/domain/comparison/spans.test-data';

const QUARTER_DAYS: Record<string, string> = {
  '2024-Q4': '2024-10-01',
  '2025-Q1': '2025-03-31',
  '2025-Q2': '2025-05-05',
  '2025-Q3': '2025-09-30',
  '2025-Q4': '2025-10-01',
  '2026-Q1': '2026-01-05',
  '2026-Q2': '2026-06-30',
  '2026-Q3': '2026-07-01',
};
const KEYS = Object.keys(QUARTER_DAYS);

type Proportion = { state: string; numerator: number | null; denominator: number | null };
type Municipality = { code: string; cluster: { key: string } };
/** A figure as a reader meets it: which cells it is the sum of, and what the answer said. */
type Met = Proportion & { cells: number[]; name: string };

let server: TestServer;
let member: Person;
let municipalities: Municipality[];
let truth: Map<string, { onTime: number; due: number }>;

/** Small and large counts in no order one could guess, and the same in every run. */
function madeUp(codes: string[]): DayCount[] {
  let seed = 20_261_120;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  return codes.flatMap((code) =>
    KEYS.map((key) => ({ code, on: QUARTER_DAYS[key] ?? '', onTime: next(24), late: next(14) })),
  );
}

const cellOf = (code: string, key: string) =>
  municipalities.findIndex((one) => one.code === code) * KEYS.length + KEYS.indexOf(key);
const quartersOf = (periodKey: string) => {
  if (!periodKey.startsWith('12M-')) return [periodKey];
  const last = KEYS.indexOf(periodKey.slice(4));
  return KEYS.slice(last - 3, last + 1);
};
const cellsOf = (codes: string[], periodKey: string) =>
  codes.flatMap((code) => quartersOf(periodKey).map((key) => cellOf(code, key)));

/** Everything about follow-ups on time that the steering group can fetch. */
async function everythingMet(): Promise<Met[]> {
  const all = municipalities.map(({ code }) => code);
  const met: Met[] = [];
  const ask = async <Answer>(query: string) => {
    const { data, errors } = await member.client.ask(query);
    expect(errors).toBeUndefined();
    return data as unknown as Answer;
  };
  const { punctuality: newest } = await ask<{ punctuality: { periods: { key: string }[] } }>(
    '{ punctuality { periods { key } } }',
  );
  for (const { key } of newest.periods) {
    const { punctuality } = await ask<{
      punctuality: {
        region: Proportion;
        rows: { municipality: { code: string }; value: Proportion }[];
      };
    }>(`{ punctuality(periodKey: "${key}") {
      region { state numerator denominator }
      rows { municipality { code } value { state numerator denominator } } } }`);
    met.push({ ...punctuality.region, cells: cellsOf(all, key), name: `region ${key}` });
    for (const { municipality, value } of punctuality.rows) {
      const { code } = municipality;
      met.push({ ...value, cells: cellsOf([code], key), name: `${code} ${key}` });
    }
  }
  for (const { code, cluster } of municipalities) {
    const inCluster = municipalities.filter((one) => one.cluster.key === cluster.key);
    const { development } = await ask<{
      development: {
        points: {
          period: { key: string };
          own: Proportion;
          cluster: Proportion;
          region: Proportion;
        }[];
      };
    }>(`{ development(municipalityCode: "${code}") { points { period { key }
      own { state numerator denominator } cluster { state numerator denominator }
      region { state numerator denominator } } } }`);
    for (const { period, own, cluster: shared, region } of development.points) {
      const { key } = period;
      const codes = inCluster.map((one) => one.code);
      met.push({ ...own, cells: cellsOf([code], key), name: `${code} ${key}` });
      met.push({ ...shared, cells: cellsOf(codes, key), name: `${cluster.key} ${key}` });
      met.push({ ...region, cells: cellsOf(all, key), name: `region ${key}` });
    }
  }
  return met;
}

let met: Met[];

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  await addReferenceData(server);
  await publishThrough(server, '2026-09-30');
  member = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
  const { data } = await member.client.ask('{ municipalities { code cluster { key } } }');
  municipalities = ((data?.['municipalities'] ?? []) as unknown as Municipality[]).slice(0, 17);
  const days = madeUp(municipalities.map(({ code }) => code));
  truth = new Map(
    days.map(({ code, on, onTime, late }) => {
      const key = KEYS.find((one) => QUARTER_DAYS[one] === on) ?? '';
      return [`${cellOf(code, key)}`, { onTime, due: onTime + late }];
    }),
  );
  const plan = await aPlanOf(server, await server.aPerson('PRACTITIONER'));
  await addDoneFollowUps(server, plan, days);
  met = await everythingMet();
});
afterAll(() => server.stop());

describe('all that the steering group can fetch', () => {
  test('holds hidden and shown figures, and every shown one is exact', () => {
    expect(met.filter(({ state }) => state === 'HIDDEN').length).toBeGreaterThan(50);
    const shown = met.filter(({ state }) => state === 'SHOWN');
    expect(shown.length).toBeGreaterThan(100);
    for (const { cells, numerator, denominator, name } of shown) {
      const counts = cells.map((cell) => truth.get(`${cell}`) ?? { onTime: 0, due: 0 });
      const onTime = counts.reduce((sum, count) => sum + count.onTime, 0);
      const due = counts.reduce((sum, count) => sum + count.due, 0);
      expect([name, numerator, denominator]).toEqual([name, onTime, due]);
    }
  });

  test('shows no count and no complement of one to four', () => {
    for (const { state, numerator, denominator } of met) {
      if (state !== 'SHOWN') continue;
      for (const count of [numerator ?? 0, (denominator ?? 0) - (numerator ?? 0)]) {
        expect(count === 0 || count >= 5).toBe(true);
      }
    }
  });

  test('says the same of a figure wherever it is met', () => {
    const states = new Map<string, string>();
    for (const { name, state } of met) {
      expect([name, states.get(name) ?? state]).toEqual([name, state]);
      states.set(name, state);
    }
  });

  test('gives no hidden figure away, whatever is added to or subtracted from whatever', () => {
    const size = municipalities.length * KEYS.length;
    const vector = (cells: number[]) => {
      const row = Array.from({ length: size }, () => 0);
      for (const cell of cells) row[cell] = 1;
      return row;
    };
    const once = [...new Map(met.map((figure) => [figure.name, figure])).values()];
    const known = once.filter(({ state }) => state !== 'HIDDEN').map(({ cells }) => vector(cells));
    const hidden = once.filter(({ state }) => state === 'HIDDEN');
    expect(hidden.filter(({ cells }) => spans(known, vector(cells)))).toEqual([]);
  });
});
