// Phrases: of one's own unit, with nobody in them, the most used first.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MOST_PHRASES } from '@sammenhaeng/domain/plans/phrase-rules';
import { newId } from '../../graph/ids.ts';
import { aReadyPlan, change, type PlanAnswer } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

const RESULT = `__typename
  ... on PhrasesChanged { phrases { id kind text uses } }
  ... on Invalid { problems { field code message } }`;

type Phrase = { id: string; kind: string; text: string; uses: number };
type Answer = {
  __typename: string;
  phrases: Phrase[];
  problems: { field: string; code: string; message: string }[];
};

let server: TestServer;
let karla: Person;
let jonas: Person;
let petra: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  jonas = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
  petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
  plan = await aReadyPlan(server, karla);
  const { employeeId } = jonas;
  const taking = { planId: plan.id, id: newId(), kind: 'PROFESSIONAL', employeeId };
  await change(karla, 'addParticipant', taking);
});
afterAll(() => server.stop());

async function ask(person: Person, field: string, variables: Record<string, unknown>) {
  const types: Record<string, string> = {
    savePhrase: '$input: SavePhraseInput!',
    renamePhrase: '$input: RenamePhraseInput!',
    removePhrase: '$id: ID!',
    usePhrase: '$id: ID!',
  };
  const name = types[field]?.slice(1, types[field].indexOf(':'));
  const answer = await person.client.ask(
    `mutation (${types[field]}) { answer: ${field}(${name}: $${name}) { ${RESULT} } }`,
    variables,
  );
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data['answer'] as unknown as Answer;
}

const save = (person: Person, kind: string, text: string, more: Record<string, unknown> = {}) =>
  ask(person, 'savePhrase', { input: { id: newId(), planId: plan.id, kind, text, ...more } });

async function phrasesOf(person: Person, kind: string): Promise<Phrase[]> {
  const { data } = await person.client.ask(
    'query ($kind: PhraseKind!) { phrases(kind: $kind) { id kind text uses } }',
    { kind },
  );
  return data?.['phrases'] as unknown as Phrase[];
}

const lastRow = (person: Person) =>
  server.db.auditEvent.findFirst({
    where: { employeeId: person.employeeId },
    orderBy: { id: 'desc' },
  });

describe('a saved phrase', () => {
  test('is there for a colleague of the unit, and for nobody else', async () => {
    const { phrases } = await save(karla, 'GOAL', 'Et sted at bo');
    expect(phrases).toEqual([
      { id: expect.any(String), kind: 'GOAL', text: 'Et sted at bo', uses: 0 },
    ]);
    expect(await phrasesOf(jonas, 'GOAL')).toEqual(phrases);
    expect(await phrasesOf(petra, 'GOAL')).toEqual([]);
    expect(await phrasesOf(karla, 'CHALLENGE')).toEqual([]);
  });

  test('is logged by its kind, without its words', async () => {
    await save(karla, 'AGENDA', 'Siden sidst');
    const row = await lastRow(karla);
    expect(row).toMatchObject({ action: 'CHANGE_PHRASES', outcome: 'ALLOWED' });
    expect(row?.criterion).toEqual({ added: expect.any(String), part: 'AGENDA' });
  });

  test('saved again, by anybody of the unit, is there once', async () => {
    await save(karla, 'BASIS', 'Flere indsatser på én gang');
    const again = await save(jonas, 'BASIS', 'Flere indsatser på én gang  ');
    expect(again.phrases).toHaveLength(1);
  });

  test('comes first once it is used', async () => {
    await save(karla, 'INTERVENTION', 'A: samtale hver uge');
    const { phrases } = await save(karla, 'INTERVENTION', 'B: søge bolig');
    const used = phrases.find(({ text }) => text.startsWith('B'));
    await ask(jonas, 'usePhrase', { id: used?.id });
    expect((await phrasesOf(karla, 'INTERVENTION')).map(({ text }) => text[0])).toEqual(['B', 'A']);
  });

  test('can be renamed and removed by the unit', async () => {
    const { phrases } = await save(karla, 'FOLLOW_UP_HOW', 'Møde med alle');
    const id = phrases[0]?.id;
    const input = { id, planId: plan.id, text: 'Møde med alle deltagere' };
    expect((await ask(jonas, 'renamePhrase', { input })).phrases[0]?.text).toBe(input.text);
    expect((await ask(jonas, 'removePhrase', { id })).phrases).toEqual([]);
    expect(await lastRow(jonas)).toMatchObject({ action: 'CHANGE_PHRASES' });
  });

  test('cannot be given the words of another', async () => {
    await save(karla, 'CHALLENGE', 'Sover dårligt');
    const { phrases } = await save(karla, 'CHALLENGE', 'Er meget alene');
    const id = phrases.find(({ text }) => text === 'Er meget alene')?.id;
    const input = { id, planId: plan.id, text: 'Sover dårligt' };
    const answer = await ask(karla, 'renamePhrase', { input });
    expect(answer.problems).toMatchObject([{ field: 'text', code: 'PHRASE_EXISTS' }]);
  });
});

describe('what may not be saved', () => {
  test.each([
    ['Har nummer 610290-4321', 'PHRASE_HAS_NUMBER'],
    ['Alma skal have en bolig', 'PHRASE_HAS_NAME'],
    ['Bodil ringer hver uge', 'PHRASE_HAS_NAME'],
    ['Karlas samtaler', 'PHRASE_HAS_NAME'],
    ['   ', 'TEXT_EMPTY'],
    ['x'.repeat(201), 'TEXT_TOO_LONG'],
  ])('%j is refused with a sentence', async (text, code) => {
    const before = await server.db.phrase.count();
    const answer = await save(karla, 'GOAL', text);
    expect(answer.problems).toEqual([
      { field: 'text', code, message: expect.stringMatching(/\S.*\./) },
    ]);
    expect(await server.db.phrase.count()).toBe(before);
  });

  test('a name is refused in a new wording too, and that it was tried is in the log', async () => {
    const id = (await phrasesOf(karla, 'GOAL'))[0]?.id;
    const input = { id, planId: plan.id, text: 'Almas bolig' };
    expect((await ask(karla, 'renamePhrase', { input })).problems[0]?.code).toBe('PHRASE_HAS_NAME');
    expect(await lastRow(karla)).toMatchObject({ action: 'CHANGE_PHRASES', outcome: 'REFUSED' });
  });

  test('more than anybody would look through', async () => {
    const unitId = await server.aUnit('SUBSTANCE_USE_TREATMENT');
    const someone = await server.aPerson('PRACTITIONER', { unitId });
    const theirs = await aReadyPlan(server, someone);
    await server.db.phrase.createMany({
      data: Array.from({ length: MOST_PHRASES }, (_, at) => ({
        id: newId(),
        unitId,
        kind: 'GOAL' as const,
        text: `Mål ${at}`,
      })),
    });
    const answer = await save(someone, 'GOAL', 'Ét mål til', { planId: theirs.id });
    expect(answer.problems).toMatchObject([{ code: 'PHRASES_FULL' }]);
  });
});

describe('another unit', () => {
  test('finds no phrase that is not its own, and its attempts are in the log', async () => {
    const id = (await phrasesOf(karla, 'GOAL'))[0]?.id;
    const input = { id, planId: plan.id, text: 'Noget andet' };
    for (const [field, variables] of [
      ['renamePhrase', { input }],
      ['removePhrase', { id }],
      ['usePhrase', { id }],
      ['usePhrase', { id: 'x' }],
    ] as const) {
      expect((await ask(petra, field, variables)).__typename).toBe('NotFound');
      expect(await lastRow(petra)).toMatchObject({ outcome: 'REFUSED' });
    }
    expect((await phrasesOf(karla, 'GOAL'))[0]).toMatchObject({ text: 'Et sted at bo', uses: 0 });
  });

  test('cannot ask who is on a plan that is not theirs', async () => {
    expect((await save(petra, 'GOAL', 'Alma')).__typename).toBe('NotFound');
    expect((await save(petra, 'GOAL', 'Alma', { planId: newId() })).__typename).toBe('NotFound');
  });
});
