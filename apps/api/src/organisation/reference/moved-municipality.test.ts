// A municipality that moves takes its figures along: the clusters' sums follow, and the region's stands.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aPlanOf } from '../../testing/a-follow-up.ts';
import { addDoneFollowUps, addReferenceData, publishThrough } from '../../testing/a-region.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

const DAY = '2026-08-03';
/** How many were due in each, all of them done on the day. */
const DUE = { '320': 50, '370': 60, '253': 40, '259': 30 };

type Figure = { numerator: number | null };
type Point = { period: { key: string }; own: Figure; cluster: Figure; region: Figure };

let server: TestServer;
let sigrid: Person;
let admin: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-22T10:00:00Z' });
  await addReferenceData(server);
  const plan = await aPlanOf(server, await server.aPerson('PRACTITIONER'));
  const days = Object.entries(DUE).map(([code, onTime]) => ({ code, on: DAY, onTime, late: 0 }));
  await addDoneFollowUps(server, plan, days);
  await publishThrough(server, '2026-09-30');
  sigrid = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
  admin = await server.aPerson('ADMINISTRATOR', { regionCode: '1085' });
});
afterAll(() => server.stop());

const figuresOf = async (code: string) => {
  const { data } = await sigrid.client.ask(
    `query ($code: String!) { development(municipalityCode: $code) { points { period { key }
      own { numerator } cluster { numerator } region { numerator } } } }`,
    { code },
  );
  const development = data?.['development'] as unknown as { points: Point[] };
  const point = development.points.find(({ period }) => period.key === '2026-Q3');
  return [point?.own.numerator, point?.cluster.numerator, point?.region.numerator];
};

async function move(code: string, clusterKey: string) {
  const { id: clusterId } = await server.db.cluster.findFirstOrThrow({
    where: { key: clusterKey },
  });
  const one = await server.db.municipality.findUniqueOrThrow({ where: { code } });
  const { data } = await admin.client.ask(
    'mutation ($input: SetMunicipalityInput!) { setMunicipality(input: $input) { __typename } }',
    {
      input: {
        code,
        clusterId,
        revision: one.revision,
        population: one.population,
        populationOn: one.populationOn?.toISOString().slice(0, 10),
      },
    },
  );
  expect(data?.['setMunicipality']).toEqual({ __typename: 'ReferenceDataChanged' });
}

test('published figures of before are summed by the clusters of today, in every figure alike', async () => {
  const region = 180;
  expect(await figuresOf('320')).toEqual([50, 110, region]);
  expect(await figuresOf('253')).toEqual([40, 70, region]);
  await move('320', 'oest');
  expect(await figuresOf('320')).toEqual([50, 120, region]);
  expect(await figuresOf('253')).toEqual([40, 120, region]);
  const { data } = await sigrid.client.ask(
    '{ punctuality { rows { municipality { code cluster { key } } } } }',
  );
  const punctuality = data?.['punctuality'] as unknown as {
    rows: { municipality: { code: string; cluster: { key: string } | null } }[];
  };
  expect(
    punctuality.rows.find(({ municipality }) => municipality.code === '320')?.municipality.cluster,
  ).toEqual({
    key: 'oest',
  });
});
