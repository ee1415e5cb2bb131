// Who may not: each is answered as if there were nothing, and each try is a refused row in the log.

import { describe, expect, test } from '@jest/globals';
import { answer, formOf, roundsOf, run, toAnswerOf, withdraw } from '../testing/a-round.ts';
import { eachInARound, names } from '../testing/each-in-a-round.ts';
import { lastAuditRow } from '../testing/last-audit-row.ts';
import type { Person, TestServer } from '../testing/test-server.ts';

let server: TestServer;
let lauge: Person;
let nora: Person;
eachInARound((house) => {
  ({ server, lauge, nora } = house);
});

const refusals = ({ employeeId }: Person) =>
  server.db.auditEvent.count({ where: { employeeId, outcome: 'REFUSED' } });

/** Reading, answering and taking back: three tries, three rows, and nothing learnt. */
async function expectNothingFor(person: Person, asked: object = {}): Promise<void> {
  const before = await refusals(person);
  expect(await formOf(person, asked)).toBeNull();
  expect(await answer(person, asked)).toEqual({
    __typename: 'NotFound',
    message: 'Det findes ikke, eller du har ikke adgang til det.',
  });
  expect((await withdraw(person, { expectedRevision: 1, ...asked })).__typename).toBe('NotFound');
  expect(await refusals(person)).toBe(before + 3);
}

const standing = () =>
  server.db.selfAssessment.count({ where: { round: { key: '2026' }, municipalityCode: '370' } });

describe('an assessment is nothing for', () => {
  test.each([
    ['a coordinator who is not named', 'COORDINATOR', { municipalityCode: '370' }],
    ['the coordinator of a neighbour', 'COORDINATOR', { municipalityCode: '330' }],
    ['a steering member who is not named', 'STEERING_GROUP', { municipalityCode: '370' }],
    ['a steering member of the region', 'STEERING_GROUP', { regionCode: '1085' }],
    ['a programme coordinator', 'PROGRAMME_COORDINATOR', { regionCode: '1085' }],
    ['a practitioner', 'PRACTITIONER', { municipalityCode: '370' }],
    ['an administrator', 'ADMINISTRATOR', { municipalityCode: '370' }],
    ['a data protection officer', 'DATA_PROTECTION_OFFICER', { municipalityCode: '370' }],
  ] as const)('%s', async (_, role, place) => {
    await answer(nora);
    await expectNothingFor(await server.aPerson(role, place));
    expect(await standing()).toBe(1);
  });

  test('a practitioner, administrator or officer even where a name stands in the table', async () => {
    const round = await server.db.assessmentRound.findFirstOrThrow({ where: { key: '2026' } });
    for (const role of ['PRACTITIONER', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'] as const) {
      const person = await server.aPerson(role);
      const { employeeId } = person;
      const named = { roundId: round.id, municipalityCode: '370', employeeId, role };
      await server.db.assessor.create({ data: { ...named, namedById: lauge.employeeId } });
      await expectNothingFor(person);
      await expect(toAnswerOf(person)).rejects.toThrow('FORBIDDEN');
    }
  });

  test('who is named for another municipality, or in another round', async () => {
    await expectNothingFor(nora, { municipalityCode: '330' });
    await expectNothingFor(nora, { roundKey: '2016' });
    await expectNothingFor(nora, { roundKey: '1999' });
    await expectNothingFor(nora, { programmeKey: 'kkr-midtjylland' });
    await expectNothingFor(nora, { roundKey: 'x\0' });
  });
});

describe('who was named has nothing more', () => {
  test('when the name is taken away', async () => {
    await run(lauge, 'removeAssessor', { municipalityCode: '370', employeeId: nora.employeeId });
    await expectNothingFor(nora);
    expect(await toAnswerOf(nora)).toEqual([]);
  });

  test.each([
    ['ends', { toOn: new Date('2026-11-19') }],
    ['has not begun', { fromOn: new Date('2026-11-21') }],
    ['becomes another', { role: 'CLUSTER_CHAIR' }],
  ] as const)('when the role %s', async (_, change) => {
    const where = { employeeId: nora.employeeId };
    await server.db.roleAssignment.updateMany({ where, data: change });
    await expectNothingFor(nora);
    expect(await standing()).toBe(0);
  });

  test('when they hold the role in another municipality', async () => {
    const unitId = await server.aUnit('MUNICIPAL_ADMINISTRATION', { municipalityCode: '330' });
    const where = { employeeId: nora.employeeId };
    await server.db.roleAssignment.updateMany({ where, data: { unitId } });
    await expectNothingFor(nora);
  });

  test('to write once the round is locked, but may read their own', async () => {
    const saved = await answer(nora);
    await run(lauge, 'lockRound');
    const before = await refusals(nora);
    expect((await answer(nora, { recommendationNumber: 2 })).__typename).toBe('NotFound');
    const expectedRevision = saved.line.answer?.revision ?? 0;
    expect((await withdraw(nora, { expectedRevision })).__typename).toBe('NotFound');
    expect(await refusals(nora)).toBe(before + 2);
    const form = await formOf(nora);
    expect(form?.state).toBe('LOCKED');
    expect(form?.lines[0]).toEqual(saved.line);
  });
});

describe('a round is nothing for', () => {
  const tried = async (person: Person) => {
    const at = { municipalityCode: '370', employeeId: nora.employeeId };
    const open = { title: 'Min egen', answerBy: '2026-12-11' };
    const answers = [
      await run(person, 'openRound', open),
      await run(person, 'nameAssessor', at),
      await run(person, 'removeAssessor', at),
      await run(person, 'lockRound'),
      await run(person, 'publishRound'),
    ];
    return answers.map((one) => one.__typename);
  };

  test('the programme coordinator of another region', async () => {
    const other = await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '1082' });
    expect(await tried(other)).toEqual(Array.from({ length: 5 }, () => 'NotFound'));
    expect(await refusals(other)).toBe(5);
    expect(await roundsOf(other)).toEqual([]);
    const { data } = await other.client.ask('{ runProgrammes { key } }');
    expect(data?.['runProgrammes']).toEqual([{ key: 'kkr-midtjylland' }]);
  });

  test.each([
    ['COORDINATOR', { municipalityCode: '370' }],
    ['CLUSTER_CHAIR', { municipalityCode: '370' }],
    ['STEERING_GROUP', { regionCode: '1085' }],
    ['PRACTITIONER', { municipalityCode: '370' }],
    ['ADMINISTRATOR', { regionCode: '1085' }],
    ['DATA_PROTECTION_OFFICER', { regionCode: '1085' }],
  ] as const)('a %s', async (role, place) => {
    const person = await server.aPerson(role, place);
    expect(await tried(person)).toEqual(Array.from({ length: 5 }, () => 'NotFound'));
    await expect(roundsOf(person)).rejects.toThrow('FORBIDDEN');
    expect(await refusals(person)).toBe(6);
    expect(await lastAuditRow(server, person)).toMatchObject({
      action: 'REFUSED',
      criterion: { field: 'runRounds', action: 'round.lock' },
    });
  });

  test('and stays as it was', async () => {
    await tried(await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '1082' }));
    const [round] = await roundsOf(lauge);
    expect(round?.state).toBe('OPEN');
    const place = round?.municipalities.find((one) => one.municipality.code === '370');
    expect(place?.assessors.map(({ id }) => id)).toEqual([nora.employeeId]);
  });

  test('of another region’s municipality', async () => {
    const elsewhere = await server.aPerson('COORDINATOR', { municipalityCode: '615' });
    expect((await names(lauge, elsewhere, '615')).__typename).toBe('NotFound');
    expect(await lastAuditRow(server, lauge)).toMatchObject({
      action: 'NAME_ASSESSOR',
      outcome: 'REFUSED',
    });
  });
});

describe('the place in the navigation', () => {
  const placesOf = async (person: Person) => {
    const { data } = await person.client.ask('{ viewer { places } }');
    return ((data?.['viewer'] ?? {}) as { places: string[] }).places;
  };

  test('is there for who runs rounds, and for who is named: to answer, and then to read', async () => {
    expect(await placesOf(lauge)).toContain('ASSESSMENT');
    expect(await placesOf(nora)).toContain('ASSESSMENT');
    expect((await placesOf(nora))[0]).toBe('WORKLIST');
    await run(lauge, 'lockRound');
    expect(await placesOf(lauge)).toContain('ASSESSMENT');
    expect(await placesOf(nora)).toContain('ASSESSMENT');
  });

  test.each(['COORDINATOR', 'STEERING_GROUP', 'PRACTITIONER', 'ADMINISTRATOR'] as const)(
    'is not there for a %s who is not named',
    async (role) => {
      expect(await placesOf(await server.aPerson(role))).not.toContain('ASSESSMENT');
    },
  );

  test('goes with the role', async () => {
    const where = { employeeId: nora.employeeId };
    const role = { role: 'CLUSTER_CHAIR' } as const;
    await server.db.roleAssignment.updateMany({ where, data: role });
    expect(await placesOf(nora)).not.toContain('ASSESSMENT');
  });
});
