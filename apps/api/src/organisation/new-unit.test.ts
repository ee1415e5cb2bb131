// New units at the door: each has the one owner that fits its kind.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { addReferenceData } from '../testing/a-region.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Person;
let clusterId: string;
beforeAll(async () => {
  server = await startTestServer();
  await addReferenceData(server);
  administrator = await server.aPerson('ADMINISTRATOR', { regionCode: '1085' });
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

/** The places an administrator may choose from, by code. */
const placesOf = async (by: Person) => {
  const { data } = await by.client.ask(
    '{ administered { units { id } municipalities { code } clusters { id } regions { code name } } }',
  );
  return data?.['administered'] as unknown as Record<string, unknown[]>;
};

test('the administrator of a region may choose its clusters and municipalities too, and no others', async () => {
  const places = await placesOf(administrator);
  expect(places['regions']).toEqual([{ code: '1085', name: 'Region Sjælland' }]);
  expect(places['municipalities']).toHaveLength(17);
  expect(places['clusters']).toContainEqual({ id: clusterId });
  expect((await addUnit({ kind: 'JOB_CENTRE', municipalityCode: '101' }))['problems']).toEqual([
    { field: 'municipalityCode', code: 'UNIT_OWNER_NEEDED' },
  ]);
});

describe('the administrator of one municipality', () => {
  test('may choose that one and its units alone', async () => {
    const by = await server.aPerson('ADMINISTRATOR', { municipalityCode: '330' });
    const other = await server.aUnit('JOB_CENTRE', { municipalityCode: '370' });
    const { units, ...places } = await placesOf(by);
    expect(places).toEqual({ municipalities: [{ code: '330' }], clusters: [], regions: [] });
    expect(units).toContainEqual({ id: by.unitId });
    expect(units).not.toContainEqual({ id: other });
  });

  test.each([
    ['the neighbour', 'JOB_CENTRE', () => ({ municipalityCode: '370' })],
    ['the region', 'PSYCHIATRY', () => ({ regionCode: '1085' })],
    ['the cluster', 'CLUSTER', () => ({ clusterId })],
  ])('adds no unit to %s, and the try is logged', async (_, kind, owner) => {
    const by = await server.aPerson('ADMINISTRATOR', { municipalityCode: '330' });
    const answer = await addUnit({ kind, ...owner() }, by);
    expect(answer).toMatchObject({
      __typename: 'Invalid',
      problems: [{ code: 'UNIT_OWNER_NEEDED' }],
    });
    const row = await server.db.auditEvent.findFirst({ where: { employeeId: by.employeeId } });
    expect(row).toMatchObject({
      action: 'MANAGE_EMPLOYEE',
      outcome: 'REFUSED',
      criterion: { isNew: true, kind, ...owner() },
    });
  });
});
