// An outcome is recorded and taken back, once, by whoever may.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aFollowUp, aPlanOf, type TestPlan } from '../testing/a-follow-up.ts';
import { RECORD, UNDO } from './follow-up-documents.test-data.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

type Result = {
  __typename: string;
  problems?: { field: string; code: string; message: string }[];
  message?: string;
  followUp?: { id: string; revision: number; viewerCanUndo?: boolean };
  next?: { id: string; dueOn: string } | null;
};

let server: TestServer;
let lead: Person;
let coordinator: Person;
let plan: TestPlan;
let id: string;

const record = async (input: Record<string, unknown>, by: Person = lead): Promise<Result> => {
  const base = { id, revision: 1, outcome: 'E1', doneOn: '2026-11-20' };
  const answer = await by.client.ask(RECORD, { input: { ...base, ...input } });
  expect(answer.errors).toBeUndefined();
  return answer.data?.['recordFollowUp'] as unknown as Result;
};
const undo = async (revision: number, by: Person = lead): Promise<Result> => {
  const answer = await by.client.ask(UNDO, { input: { id, revision } });
  expect(answer.errors).toBeUndefined();
  return answer.data?.['undoFollowUp'] as unknown as Result;
};
const lastLogged = (by: Person) =>
  server.db.auditEvent.findFirst({ where: { employeeId: by.employeeId }, orderBy: { id: 'desc' } });
const planRow = () => server.db.plan.findUniqueOrThrow({ where: { id: plan.planId } });

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  lead = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  coordinator = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });
});
afterAll(() => server.stop());

const freshFollowUp = async (kind: 'KI_MEETING' | 'COURSE_END_1_MONTH' = 'KI_MEETING') => {
  plan = await aPlanOf(server, lead);
  id = await aFollowUp(server, plan, { dueOn: '2026-11-18', kind });
};

describe('recording an outcome', () => {
  test('saves it, makes the next one within six months, and tells the plan', async () => {
    await freshFollowUp();
    const result = await record({ outcome: 'E2', note: 'Borgeren vil videre  ' });
    expect(result).toMatchObject({
      __typename: 'FollowUpRecorded',
      followUp: {
        id,
        outcome: 'E2',
        doneOn: '2026-11-20',
        note: 'Borgeren vil videre',
        revision: 2,
        bucket: null,
        daysOverdue: 0,
        viewerCanRecord: false,
        viewerCanUndo: true,
      },
      next: { dueOn: '2027-05-20', workOn: '2027-05-20', kind: 'KI_MEETING', bucket: 'LATER' },
    });
    expect((await planRow()).nextFollowUpOn).toEqual(new Date('2027-05-20'));
    expect(await lastLogged(lead)).toMatchObject({
      action: 'RECORD_FOLLOW_UP',
      outcome: 'ALLOWED',
      planId: plan.planId,
      citizenId: plan.citizenId,
      municipalityCode: '370',
    });
  });

  test('with E3 ends a meeting: there is no next one', async () => {
    await freshFollowUp();
    expect(await record({ outcome: 'E3' })).toMatchObject({
      __typename: 'FollowUpRecorded',
      next: null,
    });
    expect((await planRow()).nextFollowUpOn).toBeNull();
    expect(await server.db.followUp.count({ where: { planId: plan.planId } })).toBe(1);
  });

  test('of a date after a course stands alone and leaves the plan as it is', async () => {
    await freshFollowUp('COURSE_END_1_MONTH');
    const before = await planRow();
    expect(await record({})).toMatchObject({ __typename: 'FollowUpRecorded', next: null });
    expect(await planRow()).toEqual(before);
  });

  test('takes a next date later than the rule where a reason is given, and keeps the reason', async () => {
    await freshFollowUp();
    const result = await record({ nextOn: '2027-06-15', reason: 'Borgeren er indlagt' });
    expect(result).toMatchObject({
      followUp: { reason: 'Borgeren er indlagt' },
      next: { dueOn: '2027-06-15' },
    });
    expect((await planRow()).nextFollowUpReason).toBe('Borgeren er indlagt');
  });

  test('counts in the days of the comparison at once', async () => {
    await freshFollowUp();
    const day = { municipalityCode: '370', workOn: new Date('2026-11-18') };
    const onTime = async () =>
      (await server.db.followUpDay.findUniqueOrThrow({ where: { municipalityCode_workOn: day } }))
        .onTime;
    const before = await onTime();
    await record({ doneOn: '2026-11-18' });
    expect(await onTime()).toBe(before + 1);
    await undo(2);
    expect(await onTime()).toBe(before);
  });

  test.each([
    ['a day in the future', { doneOn: '2026-11-21' }, 'doneOn', 'DONE_IN_FUTURE'],
    ['no next date', { nextOn: null }, 'nextOn', 'NEXT_REQUIRED'],
    ['a next date too far away', { nextOn: '2027-05-21' }, 'nextOn', 'NEXT_TOO_LATE'],
    ['a reason of spaces', { nextOn: '2027-05-21', reason: ' ' }, 'nextOn', 'NEXT_TOO_LATE'],
    ['a next date on the same day', { nextOn: '2026-11-20' }, 'nextOn', 'NEXT_BEFORE_DONE'],
    ['a year of the far future', { nextOn: '9999-12-31' }, 'nextOn', 'DATE_OUT_OF_RANGE'],
    ['a book for a note', { note: 'x'.repeat(4001) }, 'note', 'TOO_LONG'],
  ])('is refused in words with %s, and nothing is saved', async (_, input, field, code) => {
    await freshFollowUp();
    const result = await record(input);
    expect(result.__typename).toBe('Invalid');
    expect(result.problems).toEqual([{ field, code, message: expect.stringMatching(/\.$/) }]);
    const row = await server.db.followUp.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ outcome: null, revision: 1 });
  });

  test('a second time says that it is recorded already', async () => {
    await freshFollowUp();
    await record({});
    const result = await record({ revision: 2 });
    expect(result.problems?.[0]).toMatchObject({ field: 'id', code: 'ALREADY_RECORDED' });
  });

  test('by two people at once lets one through and shows the other what happened', async () => {
    await freshFollowUp();
    const results = await Promise.all([
      record({ outcome: 'E1' }, lead),
      record({ outcome: 'E4' }, coordinator),
    ]);
    expect(results.map((result) => result.__typename).toSorted()).toEqual([
      'FollowUpChangedMeanwhile',
      'FollowUpRecorded',
    ]);
    expect(await server.db.followUp.count({ where: { planId: plan.planId } })).toBe(2);
  });
});

describe('taking an outcome back', () => {
  test('opens the follow-up again, removes the next one, and puts the date back on the plan', async () => {
    await freshFollowUp();
    const { next } = await record({ note: 'Forkert borger' });
    expect(await undo(2)).toMatchObject({
      __typename: 'FollowUpUndone',
      followUp: { outcome: null, doneOn: null, note: '', revision: 3, viewerCanRecord: true },
    });
    expect(await server.db.followUp.findUnique({ where: { id: next?.id ?? '' } })).toBeNull();
    expect((await planRow()).nextFollowUpOn).toEqual(new Date('2026-11-18'));
    expect(await lastLogged(lead)).toMatchObject({ action: 'UNDO_FOLLOW_UP', outcome: 'ALLOWED' });
  });

  test('is for the coordinator too', async () => {
    await freshFollowUp();
    await record({});
    expect(await undo(2, coordinator)).toMatchObject({ __typename: 'FollowUpUndone' });
  });

  test('is not for somebody else on the plan, who is told whom to ask', async () => {
    await freshFollowUp();
    await record({}, coordinator);
    const result = await undo(2);
    expect(result.problems?.[0]).toMatchObject({ code: 'UNDO_NOT_YOURS' });
    expect(await lastLogged(lead)).toMatchObject({ action: 'UNDO_FOLLOW_UP', outcome: 'REFUSED' });
  });

  test('is refused once the next one has an outcome of its own', async () => {
    await freshFollowUp();
    const { next } = await record({ doneOn: '2026-11-19' });
    await record({ id: next?.id });
    expect((await undo(2)).problems?.[0]).toMatchObject({ code: 'NEXT_IS_TOUCHED' });
    const seen = await record({ revision: 0 });
    expect(seen.followUp).toMatchObject({ revision: 2 });
  });

  test('is refused where nothing was recorded', async () => {
    await freshFollowUp();
    expect((await undo(1)).problems?.[0]).toMatchObject({ code: 'NOT_RECORDED' });
  });

  test('of an older view shows the follow-up as it is now', async () => {
    await freshFollowUp();
    await record({});
    expect(await undo(1)).toMatchObject({
      __typename: 'FollowUpChangedMeanwhile',
      followUp: { revision: 2 },
    });
  });
});

describe('what somebody has typed about the next date meanwhile', () => {
  const typed = (nextFollowUpOn: string, nextFollowUpReason = '') =>
    server.db.plan.update({
      where: { id: plan.planId },
      data: {
        nextFollowUpOn: new Date(nextFollowUpOn),
        nextFollowUpReason,
        changedAt: new Date('2026-11-20T09:00:00Z'),
      },
    });

  test.each([
    ['a date', '2027-02-01', ''],
    ['a reason', '2026-11-18', 'Psykiatrien kan først i sommeren'],
  ])('stays when an outcome is recorded and taken back: %s', async (_, date, reason) => {
    await freshFollowUp();
    await typed(date, reason);
    const wish = { nextFollowUpOn: new Date(date), nextFollowUpReason: reason };
    const { next } = await record({});
    expect(next?.dueOn).toBe('2027-05-20');
    expect(await planRow()).toMatchObject({ ...wish, changedAt: server.clock.now });
    await undo(2);
    expect(await planRow()).toMatchObject(wish);
  });

  test('after the outcome stays when it is taken back', async () => {
    await freshFollowUp();
    await typed('2026-11-18');
    await record({ nextOn: '2027-06-15', reason: 'Borgeren er indlagt' });
    await typed('2027-03-01', 'Ønsket af borgeren');
    await undo(2);
    expect(await planRow()).toMatchObject({
      nextFollowUpOn: new Date('2027-03-01'),
      nextFollowUpReason: 'Ønsket af borgeren',
    });
  });

  test('is no hindrance where it was the follow-ups that put it there', async () => {
    await freshFollowUp();
    await typed('2026-11-18');
    await record({ nextOn: '2027-06-15', reason: 'Borgeren er indlagt' });
    expect(await planRow()).toMatchObject({
      nextFollowUpOn: new Date('2027-06-15'),
      nextFollowUpReason: 'Borgeren er indlagt',
    });
    await undo(2);
    expect(await planRow()).toMatchObject({
      nextFollowUpOn: new Date('2026-11-18'),
      nextFollowUpReason: '',
    });
  });
});

test('a plan never changes back in time, whichever request came first', async () => {
  await freshFollowUp();
  const later = new Date('2026-11-20T10:00:05Z');
  await server.db.plan.update({ where: { id: plan.planId }, data: { changedAt: later } });
  await record({});
  const recorded = (await planRow()).changedAt;
  expect(recorded.getTime()).toBeGreaterThan(later.getTime());
  await undo(2);
  expect((await planRow()).changedAt.getTime()).toBeGreaterThan(recorded.getTime());
});

describe('somebody else’s follow-up', () => {
  test('answers like one that does not exist, and the attempt is logged with its plan', async () => {
    await freshFollowUp();
    const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    const hidden = await record({}, petra);
    expect(await lastLogged(petra)).toMatchObject({
      action: 'RECORD_FOLLOW_UP',
      outcome: 'REFUSED',
      planId: plan.planId,
    });
    const missing = await record({ id: newId() }, petra);
    const noId = await record({ id: "' or 1=1" }, petra);
    expect(hidden.__typename).toBe('NotFound');
    expect(missing).toEqual(hidden);
    expect(noId).toEqual(hidden);
    expect(await undo(1, petra)).toEqual(hidden);
  });

  test.each(['STEERING_GROUP', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'] as const)(
    'is not found by %s, and the attempt is logged',
    async (role) => {
      await freshFollowUp();
      const person = await server.aPerson(role, { regionCode: '1085' });
      expect((await record({}, person)).__typename).toBe('NotFound');
      expect(await lastLogged(person)).toMatchObject({ action: 'REFUSED', outcome: 'REFUSED' });
    },
  );
});
