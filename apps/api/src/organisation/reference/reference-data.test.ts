// An administrator of a region looks after its municipalities and clusters; others read them.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { addReferenceData } from '../../testing/a-region.ts';
import { lastAuditRow } from '../../testing/last-audit-row.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

const REGION = `region { id viewerCanChange
  clusters { id name revision chairs { municipalityCode municipalityName fromOn toOn } }
  municipalities { id name population populationOn clusterId revision } }`;

const COMMANDS = {
  setMunicipality: 'SetMunicipalityInput',
  renameCluster: 'RenameClusterInput',
  addClusterChair: 'AddClusterChairInput',
  correctClusterChair: 'CorrectClusterChairInput',
  removeClusterChair: 'RemoveClusterChairInput',
} as const;

type Cluster = {
  id: string;
  name: string;
  revision: number;
  chairs: { municipalityCode: string; fromOn: string; toOn: string | null }[];
};
type Municipality = {
  id: string;
  population: number | null;
  populationOn: string | null;
  clusterId: string | null;
  revision: number;
};
type Region = {
  id: string;
  viewerCanChange: boolean;
  clusters: Cluster[];
  municipalities: Municipality[];
};
type Answer = {
  __typename: string;
  message?: string;
  region?: Region;
  problems?: { field: string; code: string }[];
};

let server: TestServer;
let admin: Person;
let syd: string;
let oest: string;

const send = async (command: keyof typeof COMMANDS, input: object, by = admin) => {
  const { data, errors } = await by.client.ask(
    `mutation ($input: ${COMMANDS[command]}!) { ${command}(input: $input) { __typename
      ... on ReferenceDataChanged { ${REGION} } ... on ReferenceDataConflict { message ${REGION} }
      ... on Invalid { problems { field code } } ... on NotFound { message } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data?.[command] as unknown as Answer;
};

const regions = async (by = admin) => {
  const { data } = await by.client.ask(`{ referenceData { id name viewerCanChange
    clusters { id name revision chairs { municipalityCode fromOn toOn } }
    municipalities { id population populationOn clusterId revision } } }`);
  return data?.['referenceData'] as unknown as Region[];
};

const municipality = (code: string) =>
  server.db.municipality.findUniqueOrThrow({ where: { code } });
const cluster = (id: string) =>
  server.db.cluster.findUniqueOrThrow({
    where: { id },
    include: { chairs: { orderBy: { fromOn: 'asc' } } },
  });
const chairsOf = async (id: string) =>
  (await cluster(id)).chairs.map(
    ({ municipalityCode, fromOn, toOn }) =>
      `${municipalityCode} ${fromOn.toISOString().slice(0, 10)} ${toOn?.toISOString().slice(0, 10) ?? ''}`,
  );

/** What is kept about a municipality, as the form sends it. */
const faxe = async (more: object = {}) => {
  const { population, populationOn, clusterId, revision } = await municipality('320');
  const on = populationOn?.toISOString().slice(0, 10);
  return { code: '320', revision, population, populationOn: on, clusterId, ...more };
};
const ofSyd = async (more: object = {}) => ({
  clusterId: syd,
  revision: (await cluster(syd)).revision,
  ...more,
});

const rowsOf = async ({ employeeId }: Person) =>
  (await server.db.auditEvent.findMany({ where: { employeeId }, orderBy: { id: 'asc' } })).map(
    ({ action, outcome, municipalityCode, criterion }) => ({
      action,
      outcome,
      municipalityCode,
      criterion,
    }),
  );

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-22T10:00:00Z' });
  await addReferenceData(server);
  const named = (key: string) => server.db.cluster.findFirstOrThrow({ where: { key } });
  [syd, oest] = (await Promise.all([named('syd'), named('oest')])).map(({ id }) => id) as [
    string,
    string,
  ];
});
beforeEach(async () => {
  admin = await server.aPerson('ADMINISTRATOR', { regionCode: '1085' });
});
afterAll(() => server.stop());

describe('what is kept', () => {
  test('is every region for any administrator, and changeable for that of the region alone', async () => {
    const own = await regions();
    expect(own[0]).toMatchObject({ id: '1085', viewerCanChange: true });
    expect(own.slice(1).map(({ viewerCanChange }) => viewerCanChange)).toEqual([false, false]);
    const local = await server.aPerson('ADMINISTRATOR', { municipalityCode: '370' });
    expect((await regions(local)).some(({ viewerCanChange }) => viewerCanChange)).toBe(false);
    const kept = own[0]?.clusters.find(({ id }) => id === syd);
    expect(kept?.chairs.at(-1)).toEqual({
      municipalityCode: '370',
      fromOn: '2016-01-01',
      toOn: null,
    });
    const there = own[0]?.municipalities.find(({ id }) => id === '320');
    expect(there).toMatchObject({ population: 37_344, populationOn: '2023-01-01', clusterId: syd });
  });

  test('is one statement beside the session check, however much there is', async () => {
    expect(await server.statementsOf(() => regions())).toHaveLength(2);
  });

  test.each(['COORDINATOR', 'PRACTITIONER', 'STEERING_GROUP', 'DATA_PROTECTION_OFFICER'] as const)(
    'is no business of %s',
    async (role) => {
      const person = await server.aPerson(role, { regionCode: '1085' });
      const { errors } = await person.client.ask('{ referenceData { id } }');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(
        (await send('setMunicipality', await faxe({ population: 1 }), person)).__typename,
      ).toBe('NotFound');
      expect((await municipality('320')).population).toBe(37_344);
      expect(await lastAuditRow(server, person)).toMatchObject({ outcome: 'REFUSED' });
    },
  );
});

describe('a municipality', () => {
  test('gets the population of a day, and the log what stood there', async () => {
    const answer = await send(
      'setMunicipality',
      await faxe({ population: 37_900, populationOn: '2026-01-01' }),
    );
    expect(answer.__typename).toBe('ReferenceDataChanged');
    expect(answer.region?.municipalities.find(({ id }) => id === '320')).toMatchObject({
      population: 37_900,
      populationOn: '2026-01-01',
      clusterId: syd,
      revision: 2,
    });
    expect(await rowsOf(admin)).toEqual([
      {
        action: 'MANAGE_REFERENCE_DATA',
        outcome: 'ALLOWED',
        municipalityCode: '320',
        criterion: {
          municipalityCode: '320',
          step: 'MUNICIPALITY',
          population: { from: 37_344, to: 37_900 },
          populationOn: { from: '2023-01-01', to: '2026-01-01' },
        },
      },
    ]);
  });

  test('sent as it is changes nothing, and writes nothing', async () => {
    const { revision } = await municipality('320');
    expect((await send('setMunicipality', await faxe())).__typename).toBe('ReferenceDataChanged');
    expect((await municipality('320')).revision).toBe(revision);
    expect(await rowsOf(admin)).toEqual([]);
  });

  test.each([
    [{ population: 0 }, { field: 'population', code: 'POPULATION_IMPLAUSIBLE' }],
    [{ population: 2_000_001 }, { field: 'population', code: 'POPULATION_IMPLAUSIBLE' }],
    [{ population: null }, { field: 'population', code: 'POPULATION_IMPLAUSIBLE' }],
    [{ populationOn: null }, { field: 'populationOn', code: 'POPULATION_DAY_MISSING' }],
    [{ populationOn: '2026-11-23' }, { field: 'populationOn', code: 'DATE_IN_FUTURE' }],
    [{ clusterId: newId() }, { field: 'clusterId', code: 'CLUSTER_UNKNOWN' }],
    [{ clusterId: 'syd' }, { field: 'clusterId', code: 'CLUSTER_UNKNOWN' }],
  ])('with %j is refused at the field, and that is logged', async (more, problem) => {
    const before = await municipality('320');
    const answer = await send('setMunicipality', await faxe(more));
    expect(answer.problems).toEqual([problem]);
    expect(await municipality('320')).toEqual(before);
    expect(await rowsOf(admin)).toMatchObject([
      { outcome: 'REFUSED', criterion: { municipalityCode: '320', problems: [problem.code] } },
    ]);
  });

  test('moves to another cluster of the region and to none; comparisons follow', async () => {
    const viggo = await server.aPerson('STEERING_GROUP', { regionCode: '1085' });
    const clusterOf = async (code: string) => {
      const { data } = await viggo.client.ask('{ municipalities { code cluster { key } } }');
      const all = data?.['municipalities'] as unknown as { code: string; cluster: unknown }[];
      return all.find((one) => one.code === code)?.cluster;
    };
    await send('setMunicipality', await faxe({ clusterId: oest }));
    expect(await clusterOf('320')).toEqual({ key: 'oest' });
    await send('setMunicipality', await faxe({ clusterId: null }));
    expect(await clusterOf('320')).toBeNull();
    await send('setMunicipality', await faxe({ clusterId: syd }));
    expect((await rowsOf(admin)).map(({ criterion }) => criterion)).toMatchObject([
      { clusterId: { from: syd, to: oest } },
      { clusterId: { from: oest, to: null } },
      { clusterId: { from: null, to: syd } },
    ]);
  });

  test('of another region is of none of its clusters', async () => {
    await server.db.cluster.deleteMany({ where: { key: 'fremmed' } });
    const id = newId();
    await server.db.cluster.create({
      data: { id, key: 'fremmed', name: 'Klynge Fremmed', regionCode: '1082', position: 1 },
    });
    const answer = await send('setMunicipality', await faxe({ clusterId: id }));
    expect(answer.problems).toEqual([{ field: 'clusterId', code: 'CLUSTER_UNKNOWN' }]);
  });

  test('that chairs its cluster stays until another does', async () => {
    const { population, populationOn, revision } = await municipality('370');
    const on = populationOn?.toISOString().slice(0, 10) ?? '2023-01-01';
    const move = { code: '370', revision, population, populationOn: on, clusterId: oest };
    expect((await send('setMunicipality', move)).problems).toEqual([
      { field: 'clusterId', code: 'MUNICIPALITY_CHAIRS' },
    ]);
    expect((await municipality('370')).clusterId).toBe(syd);
  });
});

describe('two administrators at once', () => {
  test('the second is told what stands now, and nothing of theirs is saved', async () => {
    const seen = await faxe();
    await send('setMunicipality', { ...seen, population: 38_000 });
    const late = await send('setMunicipality', { ...seen, population: 39_000 });
    expect(late.__typename).toBe('ReferenceDataConflict');
    expect(late.region?.municipalities.find(({ id }) => id === '320')).toMatchObject({
      population: 38_000,
      revision: seen.revision + 1,
    });
    expect((await municipality('320')).population).toBe(38_000);
    expect((await rowsOf(admin)).at(-1)).toMatchObject({
      outcome: 'REFUSED',
      criterion: { problems: ['REFERENCE_DATA_CHANGED'] },
    });
    const again = { ...seen, population: 39_000, revision: seen.revision + 1 };
    expect((await send('setMunicipality', again)).__typename).toBe('ReferenceDataChanged');
  });

  test('in the same moment save one of two chairs', async () => {
    const input = await ofSyd({ fromOn: '2026-12-01' });
    const both = await Promise.all(
      ['320', '390'].map((municipalityCode) =>
        send('addClusterChair', { ...input, municipalityCode }),
      ),
    );
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ReferenceDataChanged',
      'ReferenceDataConflict',
    ]);
    await send('removeClusterChair', await ofSyd());
  });
});

describe('a cluster', () => {
  test('is renamed, and keeps its name from another of the region', async () => {
    const answer = await send('renameCluster', await ofSyd({ name: ' Klynge Sydøst ' }));
    expect(answer.region?.clusters[0]?.name).toBe('Klynge Sydøst');
    expect((await rowsOf(admin))[0]).toMatchObject({
      criterion: {
        clusterId: syd,
        step: 'CLUSTER_NAME',
        name: { from: 'Klynge Syd', to: 'Klynge Sydøst' },
      },
    });
    const taken = await send('renameCluster', await ofSyd({ name: 'klynge øst' }));
    expect(taken.problems).toEqual([{ field: 'name', code: 'CLUSTER_EXISTS' }]);
    const empty = await send('renameCluster', await ofSyd({ name: '  ' }));
    expect(empty.problems).toEqual([{ field: 'name', code: 'TEXT_EMPTY' }]);
    await send('renameCluster', await ofSyd({ name: 'Klynge Syd' }));
  });

  test('gets a chair from a day, has it corrected, and taken away again', async () => {
    const before = await chairsOf(syd);
    await send('addClusterChair', await ofSyd({ municipalityCode: '390', fromOn: '2026-12-01' }));
    expect(await chairsOf(syd)).toEqual([
      before[0],
      '370 2016-01-01 2026-11-30',
      '390 2026-12-01 ',
    ]);
    await send(
      'correctClusterChair',
      await ofSyd({ municipalityCode: '320', fromOn: '2026-11-01' }),
    );
    expect((await chairsOf(syd)).slice(1)).toEqual([
      '370 2016-01-01 2026-10-31',
      '320 2026-11-01 ',
    ]);
    await send(
      'correctClusterChair',
      await ofSyd({ municipalityCode: '320', fromOn: '2026-12-15', toOn: '2026-12-31' }),
    );
    expect((await chairsOf(syd)).slice(1)).toEqual([
      '370 2016-01-01 2026-12-14',
      '320 2026-12-15 2026-12-31',
    ]);
    await send(
      'correctClusterChair',
      await ofSyd({ municipalityCode: '320', fromOn: '2027-01-01' }),
    );
    await send('removeClusterChair', await ofSyd());
    expect(await chairsOf(syd)).toEqual(before);
    const rows = await rowsOf(admin);
    expect(rows.map(({ criterion }) => (criterion as { step: string }).step)).toEqual([
      'CHAIR_ADDED',
      'CHAIR_CORRECTED',
      'CHAIR_CORRECTED',
      'CHAIR_CORRECTED',
      'CHAIR_REMOVED',
    ]);
    expect(rows[0]?.criterion).toMatchObject({
      clusterId: syd,
      chairs: {
        from: ['376 2013-10-01 2015-12-31', '370 2016-01-01'],
        to: ['376 2013-10-01 2015-12-31', '370 2016-01-01 2026-11-30', '390 2026-12-01'],
      },
    });
  });

  test.each([
    [{ municipalityCode: '390', fromOn: '2016-01-01' }, 'fromOn', 'CHAIR_OVERLAPS'],
    [{ municipalityCode: '390', fromOn: '2015-01-01' }, 'fromOn', 'CHAIR_OVERLAPS'],
    [{ municipalityCode: '253', fromOn: '2026-12-01' }, 'municipalityCode', 'CHAIR_NOT_MEMBER'],
    [{ municipalityCode: '370', fromOn: '2026-12-01' }, 'municipalityCode', 'CHAIR_ALREADY'],
  ])('refuses %j as its chair', async (chair, field, code) => {
    const before = await chairsOf(syd);
    const answer = await send('addClusterChair', await ofSyd(chair));
    expect(answer.problems).toEqual([{ field, code }]);
    expect(await chairsOf(syd)).toEqual(before);
    expect((await rowsOf(admin))[0]).toMatchObject({
      outcome: 'REFUSED',
      criterion: { clusterId: syd, step: 'CHAIR_ADDED', problems: [code] },
    });
  });

  test('has no two chairs on one day, whoever writes them', async () => {
    const data = {
      id: newId(),
      clusterId: syd,
      municipalityCode: '320',
      fromOn: new Date('2020-01-01'),
    };
    await expect(server.db.clusterChair.create({ data })).rejects.toThrow(/one chair a day/);
  });

  test('that has no chair has none to correct', async () => {
    const id = newId();
    await server.db.cluster.create({
      data: { id, key: 'ny', name: 'Klynge Ny', regionCode: '1085', position: 9 },
    });
    const input = { clusterId: id, revision: 1 };
    expect((await send('removeClusterChair', input)).__typename).toBe('NotFound');
    await server.db.cluster.delete({ where: { id } });
  });
});

describe('whoever is no administrator of the region', () => {
  const tries = async (): Promise<[keyof typeof COMMANDS, object][]> => [
    ['setMunicipality', await faxe({ population: 1 })],
    ['renameCluster', await ofSyd({ name: 'Klynge Anden' })],
    ['addClusterChair', await ofSyd({ municipalityCode: '390', fromOn: '2026-12-01' })],
    ['correctClusterChair', await ofSyd({ municipalityCode: '390', fromOn: '2016-01-01' })],
    ['removeClusterChair', await ofSyd()],
  ];

  test.each<[string, () => object]>([
    ['of a municipality of it', () => ({ municipalityCode: '320' })],
    ['of a cluster of it', () => ({ clusterId: syd })],
    ['of another region', () => ({ regionCode: '1082' })],
  ])('but %s changes nothing there, and is answered like nowhere', async (_, place) => {
    const other = await server.aPerson('ADMINISTRATOR', place());
    const before = [await municipality('320'), await cluster(syd)];
    const commands = await tries();
    for (const [command, input] of commands) {
      const nowhere = { ...input, ...('code' in input ? { code: '999' } : { clusterId: newId() }) };
      const answer = await send(command, input, other);
      expect(answer.__typename).toBe('NotFound');
      expect(answer).toEqual(await send(command, nowhere, other));
    }
    expect([await municipality('320'), await cluster(syd)]).toEqual(before);
    const rows = await rowsOf(other);
    expect(rows).toHaveLength(commands.length * 2);
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['REFUSED']));
    expect(rows[0]?.criterion).toEqual({ municipalityCode: '320', step: 'MUNICIPALITY' });
    expect(rows[2]?.criterion).toEqual({ clusterId: syd, step: 'CLUSTER_NAME' });
  });

  test.each(['no code', '3\u00000', "370'; --"])('%j is nowhere', async (code) => {
    const answer = await send('setMunicipality', { ...(await faxe()), code });
    expect(answer.__typename).toBe('NotFound');
    expect((await rowsOf(admin))[0]?.criterion).toEqual({ step: 'MUNICIPALITY' });
  });
});
