// Answering for a municipality: what is kept, what is refused, and what two who answer at once are told.

import { describe, expect, test } from '@jest/globals';
import {
  KL12,
  recommendationId,
  roundId,
} from '@sammenhaeng/fixtures/programme/reference-programmes';
import { answer, formOf, run, toAnswerOf, withdraw } from '../testing/a-round.ts';
import { eachInARound, names } from '../testing/each-in-a-round.ts';
import { lastAuditRow } from '../testing/last-audit-row.ts';
import type { Person, TestServer } from '../testing/test-server.ts';

let server: TestServer;
let lauge: Person;
let nora: Person;
eachInARound((house) => {
  ({ server, lauge, nora } = house);
});

const lineOf = async (number = 1, person = nora) =>
  (await formOf(person))?.lines.find(({ recommendation }) => recommendation.number === number);

describe('the form', () => {
  test('has every recommendation by number, and says which are the municipality’s own', async () => {
    const form = await formOf(nora);
    expect(form).toMatchObject({
      programmeKey: KL12,
      roundKey: '2026',
      roundTitle: 'Status 2026',
      state: 'OPEN',
      answerBy: '2026-12-11',
      municipality: { code: '370' },
      previousRoundTitle: 'Rapport om kommunernes misbrugsbehandling 2016',
      defaultFunctionName: 'Misbrugsbehandler',
    });
    const states = form?.lines.map((line) => `${line.recommendation.number} ${line.state}`);
    expect(states).toHaveLength(12);
    expect(states?.slice(0, 3)).toEqual(['1 NOT_ANSWERED', '2 NOT_ANSWERED', '3 NOT_OURS']);
  });

  test('shows what the municipality answered in the last published round', async () => {
    const before = {
      municipalityCode: '370',
      level: 2,
      evidence: 'To af fire.',
      functionName: 'leder',
      assessedOn: new Date('2016-02-03'),
      answeredAt: new Date('2016-02-03'),
    };
    const row = (number: number, code = '370') => ({
      ...before,
      roundId: roundId(KL12, '2016'),
      municipalityCode: code,
      recommendationId: recommendationId(KL12, number),
    });
    await server.db.selfAssessment.createMany({ data: [row(6), row(7, '330')] });
    expect(await lineOf(6)).toMatchObject({
      state: 'NOT_ANSWERED',
      answer: null,
      previous: { level: 2, evidence: 'To af fire.', assessedOn: '2016-02-03' },
    });
    expect(await lineOf(7)).toMatchObject({ previous: null });
  });

  test('is one statement beside the session check, and logged in it', async () => {
    const { length: few } = await server.statementsOf(() => formOf(nora));
    for (const number of [1, 2, 5, 6]) await answer(nora, { recommendationNumber: number });
    const { length: many } = await server.statementsOf(() => formOf(nora));
    expect([few, many]).toEqual([2, 2]);
    expect(await lastAuditRow(server, nora)).toMatchObject({
      action: 'READ_ASSESSMENT',
      outcome: 'ALLOWED',
      municipalityCode: '370',
      criterion: { programmeKey: KL12, roundKey: '2026', municipalityCode: '370' },
    });
  });
});

describe('what is to be answered', () => {
  test('is what one is named for, with how much is done, in one statement', async () => {
    await answer(nora);
    await names(lauge, await server.aPerson('COORDINATOR', { municipalityCode: '330' }), '330');
    const { length } = await server.statementsOf(async () => {
      expect(await toAnswerOf(nora)).toMatchObject([
        { roundKey: '2026', municipality: { code: '370' }, answeredCount: 1, ownCount: 8 },
      ]);
    });
    expect(length).toBe(2);
  });

  test('has open rounds first, and after them those that are over', async () => {
    await run(lauge, 'lockRound');
    await run(lauge, 'openRound', { title: 'Næste', answerBy: '2026-12-24' });
    await run(lauge, 'nameAssessor', {
      roundKey: '2026-2',
      municipalityCode: '370',
      employeeId: nora.employeeId,
    });
    const states = (await toAnswerOf(nora)).map(({ state, roundTitle }) => [state, roundTitle]);
    expect(states).toEqual([
      ['OPEN', 'Næste'],
      ['LOCKED', 'Status 2026'],
    ]);
  });
});

describe('an answer', () => {
  test('is kept with its function and day, and the log knows who gave which level', async () => {
    const saved = await answer(nora, { level: 2, functionName: ' Leder ' });
    expect(saved).toMatchObject({
      __typename: 'AssessmentSaved',
      line: {
        recommendation: { number: 1 },
        state: 'ANSWERED',
        answer: {
          level: 2,
          evidence: 'Står i kommunens kvalitetsstandard.',
          functionName: 'Leder',
          assessedOn: '2026-11-20',
        },
      },
    });
    expect(await lineOf()).toEqual(saved.line);
    const criterion = { programmeKey: KL12, roundKey: '2026', municipalityCode: '370' };
    expect(await lastAuditRow(server, nora)).toMatchObject({ action: 'READ_ASSESSMENT' });
    const row = await server.db.auditEvent.findFirst({
      where: { employeeId: nora.employeeId, action: 'ANSWER_ASSESSMENT' },
    });
    expect(row).toMatchObject({
      outcome: 'ALLOWED',
      municipalityCode: '370',
      criterion: { ...criterion, recommendationNumber: 1, level: 2, levelBefore: null },
    });
    expect(JSON.stringify(row?.criterion)).not.toContain('kvalitetsstandard');
  });

  test('is changed by who saw it as it stands', async () => {
    const first = await answer(nora);
    const expectedRevision = first.line.answer?.revision;
    const second = await answer(nora, { level: 4, expectedRevision });
    expect(second.line.answer).toMatchObject({ level: 4 });
    expect(second.line.answer?.revision).not.toBe(expectedRevision);
    expect(await lastAuditRow(server, nora)).toMatchObject({
      criterion: { level: 4, levelBefore: 3 },
    });
  });

  test('that came twice, as after a lost connection, is kept and logged once', async () => {
    const first = await answer(nora);
    const again = await answer(nora);
    expect(again).toEqual(first);
    const where = { employeeId: nora.employeeId, action: 'ANSWER_ASSESSMENT' };
    expect(await server.db.auditEvent.count({ where })).toBe(1);
  });

  test('is taken back, and then is none: not level 0', async () => {
    const saved = await answer(nora, { level: 0 });
    const expectedRevision = saved.line.answer?.revision ?? 0;
    const taken = await withdraw(nora, { expectedRevision });
    expect(taken).toMatchObject({
      __typename: 'AssessmentSaved',
      line: { state: 'NOT_ANSWERED', answer: null },
    });
    expect(await lastAuditRow(server, nora)).toMatchObject({
      action: 'ANSWER_ASSESSMENT',
      criterion: { level: null, levelBefore: 0 },
    });
    expect((await withdraw(nora, { expectedRevision })).__typename).toBe('AssessmentSaved');
  });

  test.each([
    ['no level', { level: 5 }, 'level', 'LEVEL_UNKNOWN'],
    ['no evidence', { evidence: ' ' }, 'evidence', 'EVIDENCE_MISSING'],
    ['a whole report', { evidence: 'x'.repeat(501) }, 'evidence', 'TOO_LONG'],
    ['a CPR number', { evidence: 'Borger 010190-1234' }, 'evidence', 'EVIDENCE_HAS_NUMBER'],
    ['the name of who answers', { functionName: 'Nora Dahl' }, 'functionName', 'FUNCTION_IS_NAME'],
    ['a day to come', { assessedOn: '2026-11-21' }, 'assessedOn', 'DATE_IN_FUTURE'],
    ['a slip in the year', { assessedOn: '0206-11-20' }, 'assessedOn', 'DATE_OUT_OF_RANGE'],
    [
      'what the state answers for',
      { recommendationNumber: 3 },
      'recommendationNumber',
      'RECOMMENDATION_NOT_OURS',
    ],
    [
      'what the programme does not ask',
      { recommendationNumber: 99 },
      'recommendationNumber',
      'RECOMMENDATION_UNKNOWN',
    ],
  ])('with %s is refused in words, and nothing is saved', async (_, changes, field, code) => {
    const refused = await answer(nora, changes);
    expect(refused).toMatchObject({
      __typename: 'Invalid',
      problems: [{ field, code, message: expect.stringMatching(/\.$/) }],
    });
    const lines = (await formOf(nora))?.lines ?? [];
    expect(lines.filter(({ state }) => state === 'ANSWERED')).toEqual([]);
  });
});

describe('two who answer the same', () => {
  let viggo: Person;
  const joined = async () => {
    viggo = await server.aPerson('CLUSTER_CHAIR', {
      municipalityCode: '370',
      name: 'Viggo Demo-Krog',
    });
    await names(lauge, viggo);
  };

  test('sign neither with their own name nor with the other’s', async () => {
    await joined();
    const refused = await answer(nora, { functionName: 'Viggo, formand' });
    expect(refused.problems).toMatchObject([{ code: 'FUNCTION_IS_NAME' }]);
    expect((await answer(nora, { functionName: 'formand' })).__typename).toBe('AssessmentSaved');
  });

  test('do not write over each other: the second is shown what stands', async () => {
    await joined();
    await answer(nora, { level: 1 });
    const second = await answer(viggo, { level: 4 });
    expect(second).toMatchObject({
      __typename: 'AssessmentConflict',
      message: expect.stringMatching(/kollega/),
      line: { answer: { level: 1 } },
    });
    expect(await lineOf()).toMatchObject({ answer: { level: 1 } });
    const expectedRevision = second.line.answer?.revision;
    expect((await answer(viggo, { level: 4, expectedRevision })).__typename).toBe(
      'AssessmentSaved',
    );
  });

  test('are told when the answer was taken back meanwhile, and when it was given anew', async () => {
    await joined();
    const { line } = await answer(nora, { level: 1 });
    const expectedRevision = line.answer?.revision ?? 0;
    await withdraw(nora, { expectedRevision });
    expect(await answer(viggo, { level: 4, expectedRevision })).toMatchObject({
      __typename: 'AssessmentConflict',
      line: { state: 'NOT_ANSWERED', answer: null },
    });
    await answer(nora, { level: 2 });
    for (const tried of [
      await answer(viggo, { level: 4, expectedRevision }),
      await withdraw(viggo, { expectedRevision }),
    ]) {
      expect(tried).toMatchObject({
        __typename: 'AssessmentConflict',
        line: { answer: { level: 2 } },
      });
    }
  });

  test('at the same moment both get an answer, and one of them stands', async () => {
    await joined();
    const both = await Promise.all([answer(nora, { level: 1 }), answer(viggo, { level: 4 })]);
    const kinds = both.map((one) => one.__typename).toSorted();
    expect(kinds).toEqual(['AssessmentConflict', 'AssessmentSaved']);
    const saved = both.find((one) => one.__typename === 'AssessmentSaved');
    expect(await lineOf()).toEqual(saved?.line);
  });
});
