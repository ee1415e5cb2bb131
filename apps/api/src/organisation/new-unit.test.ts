// New units at the door: each has the one owner that fits its kind.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { addReferenceData } from '../testing/a-region.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Person;
let clusterId: string;
beforeAll(async () => {
  server = await startTestServer();
  await addReferenceData(server);
  administrator = await server.aPerson('ADMINISTRATOR');
  clusterId = (await server.db.cluster.findFirstOrThrow({ where: { key: 'syd' } })).id;
});
afterAll(() => server.stop());

const addUnit = async (input: Record<string, unknown>, by = administrator) => {
  const { data } = await by.client.ask(
    `mutation ($input: AddUnitInput!) { addUnit(input: $input) { __typename
      ... on UnitAdded { unit { name kind municipality { code } } }
      ... on Invalid { problems { field code } } } }`,
    { input: { name: 'Enhed A', ...input } },
  );
  return data?.['addUnit'] as unknown as Record<string, unknown>;
};

test('a unit belongs to its municipality, and everybody finds it', async () => {
  const unit = { name: 'Rusmiddelcenter Øst', kind: 'SUBSTANCE_USE_TREATMENT' };
  expect(
    await addUnit({ ...unit, name: ' Rusmiddelcenter Øst ', municipalityCode: '370' }),
  ).toEqual({ __typename: 'UnitAdded', unit: { ...unit, municipality: { code: '370' } } });
  const { data } = await (await server.aPerson('PRACTITIONER')).client.ask('{ units { name } }');
  expect(data?.['units']).toContainEqual({ name: unit.name });
});

test('psychiatry belongs to a region, a cluster’s unit to its cluster', async () => {
  const psychiatry = await addUnit({ kind: 'PSYCHIATRY', regionCode: '1085' });
  expect(psychiatry['__typename']).toBe('UnitAdded');
  const cluster = await addUnit({ kind: 'CLUSTER', clusterId });
  expect(cluster['__typename']).toBe('UnitAdded');
});

test.each([
  ['none', 'JOB_CENTRE', {}, 'municipalityCode'],
  ['of the wrong kind', 'JOB_CENTRE', { regionCode: '1085' }, 'municipalityCode'],
  ['and another', 'PSYCHIATRY', { regionCode: '1085', municipalityCode: '370' }, 'regionCode'],
  ['that is not there', 'JOB_CENTRE', { municipalityCode: '000' }, 'municipalityCode'],
  ['that is not there', 'CLUSTER', { clusterId: newId() }, 'clusterId'],
  ['that cannot be', 'CLUSTER', { clusterId: 'syd' }, 'clusterId'],
  ['that is not there', 'REGIONAL_SECRETARIAT', { regionCode: '9' }, 'regionCode'],
])('an owner %s is refused for %s with %j', async (_, kind, owner, field) => {
  expect(await addUnit({ kind, ...owner })).toEqual({
    __typename: 'Invalid',
    problems: [{ field, code: 'UNIT_OWNER_NEEDED' }],
  });
});

test('the same unit twice is answered with a sentence; another municipality may have it', async () => {
  const unit = { kind: 'HOUSING_SUPPORT', name: 'Bostøtten' };
  await addUnit({ ...unit, municipalityCode: '370' });
  expect(await addUnit({ ...unit, municipalityCode: '370' })).toEqual({
    __typename: 'Invalid',
    problems: [{ field: 'name', code: 'UNIT_EXISTS' }],
  });
  expect((await addUnit({ ...unit, municipalityCode: '330' }))['__typename']).toBe('UnitAdded');
});

test('somebody without the role of administrator adds none', async () => {
  const by = await server.aPerson('COORDINATOR');
  expect((await addUnit({ kind: 'JOB_CENTRE', municipalityCode: '370' }, by))['__typename']).toBe(
    'NotFound',
  );
});

test('the regions a unit may belong to are there', async () => {
  const { data } = await administrator.client.ask('{ regions { code name } }');
  expect(data?.['regions']).toContainEqual({ code: '1085', name: 'Region Sjælland' });
});
