// A meeting before it is held: planned, changed, called and answered.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aMeeting, readMeetings } from '../../testing/a-meeting.ts';
import { aReadyPlan, change, type PlanAnswer } from '../../testing/a-plan.ts';
import { eachOnAPlan } from '../../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let mother: string;

eachOnAPlan((house) => {
  ({ server, karla, plan } = house);
  mother = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
});

const call = (mutation: string, input: Record<string, unknown>) =>
  change(karla, mutation, { planId: plan.id, ...input });
const codesOf = ({ problems }: Awaited<ReturnType<typeof change>>) =>
  problems?.map(({ field, code }) => [field, code]);
const newest = async (person = karla) => (await readMeetings(person, plan.id))?.[0];
const stateOf = ({ duties }: Pick<PlanAnswer, 'duties'>, duty: string) =>
  duties.find((one) => one.duty === duty)?.state;

describe('planning a meeting', () => {
  test('gives the plan its day and place, and leaves what was agreed alone', async () => {
    const { answer } = await aMeeting(karla, plan.id);
    expect(answer.plan).toMatchObject({ meetingOn: '2026-12-02', meetingPlace: 'Lokale 2' });
    expect(await newest()).toMatchObject({
      state: 'PLANNED',
      startsAt: '13:30',
      agenda: 'Velkommen\nBoligen',
      attendances: [{}, {}, {}],
    });
  });

  test('sent twice plans once, and a second one waits for the first', async () => {
    const { id } = await aMeeting(karla, plan.id);
    const again = await call('planMeeting', { id, meetingOn: '2026-12-02' });
    expect(again.__typename).toBe('PlanChanged');
    const { answer } = await aMeeting(karla, plan.id);
    expect(codesOf(answer)).toEqual([['id', 'MEETING_ONE_AT_A_TIME']]);
    expect(await readMeetings(karla, plan.id)).toHaveLength(1);
  });

  test.each([
    [{ startsAt: 'halv to' }, 'startsAt', 'MEETING_NO_HOUR'],
    [{ startsAt: '25:00' }, 'startsAt', 'MEETING_NO_HOUR'],
    [{ startsAt: '=SUM(A1)' }, 'startsAt', 'MEETING_NO_HOUR'],
    [{ startsAt: '15.00', endsAt: '14.30' }, 'endsAt', 'MEETING_ENDS_BEFORE_START'],
    [{ startsAt: null, endsAt: '14.30' }, 'startsAt', 'MEETING_NEEDS_START'],
    [{ meetingOn: '0226-12-02' }, 'meetingOn', 'DATE_OUT_OF_RANGE'],
    [{ place: 'x'.repeat(201) }, 'place', 'TEXT_TOO_LONG'],
    [{ agenda: 'x'.repeat(100_000) }, 'agenda', 'TEXT_TOO_LONG'],
  ])('with %j is refused at the field, in Danish', async (input, field, code) => {
    const { answer } = await aMeeting(karla, plan.id, input);
    expect(codesOf(answer)).toEqual([[field, code]]);
    expect(answer.problems[0]?.message).toMatch(/\.$/);
    expect(await readMeetings(karla, plan.id)).toEqual([]);
  });

  test('keeps an emoji, takes direction marks out, and reads the hour as it is typed', async () => {
    await aMeeting(karla, plan.id, {
      place: 'Lokale 2 ☕\u202e',
      startsAt: 'kl. 9',
      endsAt: '1030',
    });
    expect(await newest()).toMatchObject({
      place: 'Lokale 2 ☕',
      startsAt: '09:00',
      endsAt: '10:30',
    });
  });
});

describe('changing a meeting', () => {
  test('settles each field on its own, and shows both where two wrote the same', async () => {
    const { id } = await aMeeting(karla, plan.id);
    await call('changeMeeting', { id, agenda: { from: 'Velkommen\nBoligen', to: 'Boligen' } });
    const answer = await call('changeMeeting', {
      id,
      agenda: { from: 'Velkommen\nBoligen', to: 'Økonomien' },
      place: { from: 'Lokale 2', to: 'Hos lægen' },
    });
    expect(answer).toMatchObject({
      __typename: 'Conflict',
      fields: [{ field: 'agenda', mine: 'Økonomien', theirs: 'Boligen' }],
      plan: { meetingPlace: 'Hos lægen' },
    });
  });

  test('to another time takes the call back; minutes do not', async () => {
    const { id } = await aMeeting(karla, plan.id);
    await call('callMeeting', { id });
    await call('changeMeeting', { id, minutes: { from: '', to: 'Vi begyndte' } });
    expect(await newest()).toMatchObject({ state: 'CALLED', isChangedSinceCall: false });
    await call('changeMeeting', { id, endsAt: { from: '14:30', to: '15.00' } });
    expect(await newest()).toMatchObject({ state: 'PLANNED', isChangedSinceCall: true });
    const { plan: called } = await call('callMeeting', { id });
    expect(stateOf(called, 'CALL_MEETING')).toBe('DONE');
    expect(await newest()).toMatchObject({ state: 'CALLED', callCount: 2, endsAt: '15:00' });
  });

  test('follows the day and place that are typed on the plan itself', async () => {
    const { id } = await aMeeting(karla, plan.id);
    await call('callMeeting', { id });
    await change(karla, 'changePlan', {
      id: plan.id,
      meetingOn: { from: '2026-12-02', to: '2026-12-09' },
    });
    expect(await newest()).toMatchObject({
      meetingOn: '2026-12-09',
      place: 'Lokale 2',
      isChangedSinceCall: true,
    });
  });

  test('to no day, or to an end before the start, is refused', async () => {
    const { id } = await aMeeting(karla, plan.id);
    const noDay = await call('changeMeeting', { id, meetingOn: { from: '2026-12-02', to: null } });
    expect(codesOf(noDay)).toEqual([['meetingOn', 'MISSING_MEETING_DATE']]);
    const early = await call('changeMeeting', { id, endsAt: { from: '14:30', to: '12:00' } });
    expect(codesOf(early)).toEqual([['endsAt', 'MEETING_ENDS_BEFORE_START']]);
  });
});

describe('calling a meeting', () => {
  test('is the first duty while it lies ahead, and never holds an agreement back', async () => {
    const { answer } = await aMeeting(karla, plan.id);
    expect(stateOf(answer.plan, 'CALL_MEETING')).toBe('NEXT');
    expect(answer.plan.missingBeforeAgreement).toEqual([]);
    const { plan: called } = await call('callMeeting', { id: (await newest())?.id });
    expect(stateOf(called, 'CALL_MEETING')).toBe('DONE');
    expect(stateOf(called, 'INFORMATION_PRESENT')).toBe('NEXT');
    const log = await server.db.auditEvent.findFirst({
      where: { planId: plan.id, action: 'CALL_MEETING' },
    });
    expect(log).toMatchObject({ outcome: 'ALLOWED', employeeId: karla.employeeId });
  });

  test('asks for hour and place, and for a day that has not gone', async () => {
    const { id } = await aMeeting(karla, plan.id, { startsAt: null, endsAt: null, place: '' });
    expect(codesOf(await call('callMeeting', { id }))).toEqual([
      ['startsAt', 'MEETING_NEEDS_START'],
      ['place', 'MEETING_NEEDS_PLACE'],
    ]);
    const past = { from: '2026-12-02', to: '2026-11-19' };
    await call('changeMeeting', { id, meetingOn: past, startsAt: { from: null, to: '9' } });
    expect(codesOf(await call('callMeeting', { id }))?.[0]).toEqual([
      'meetingOn',
      'MEETING_IN_PAST',
    ]);
  });
});

describe('an answer', () => {
  const answerOf = (more: Record<string, unknown>, person = karla, participantId = mother) =>
    newest().then((meeting) =>
      change(person, 'changeMeetingAttendance', {
        planId: plan.id,
        meetingId: meeting?.id,
        participantId,
        ...more,
      }),
    );
  const sends = {
    answer: { from: null, to: 'SENDS_INPUT' },
    input: { from: '', to: 'Han sover bedre 🙂' },
  };

  test('is one call: the choice and the words, with the day it was recorded', async () => {
    const { id } = await aMeeting(karla, plan.id);
    await call('callMeeting', { id });
    const { plan: answered } = await answerOf(sends);
    expect(stateOf(answered, 'INFORMATION_PRESENT')).toBe('DONE');
    const row = (await newest())?.attendances.find(({ participant }) => participant.id === mother);
    expect(row).toMatchObject({
      answer: 'SENDS_INPUT',
      answeredOn: '2026-11-20',
      input: 'Han sover bedre 🙂',
      attendance: null,
    });
  });

  test('that a colleague wrote first comes back as a conflict, and the other field is kept', async () => {
    await aMeeting(karla, plan.id);
    await answerOf({ answer: { from: null, to: 'COMING' } });
    const answer = await answerOf(sends);
    expect(answer).toMatchObject({ __typename: 'Conflict', fields: [{ field: 'answer' }] });
    const row = (await newest())?.attendances.find(({ participant }) => participant.id === mother);
    expect(row).toMatchObject({ answer: 'COMING', input: 'Han sover bedre 🙂' });
  });

  test('of somebody who is not on the plan is not found', async () => {
    await aMeeting(karla, plan.id);
    const other = await aReadyPlan(server, karla);
    const stranger = other.participants[0]?.id;
    expect((await answerOf(sends, karla, stranger)).__typename).toBe('NotFound');
    expect((await answerOf(sends, karla, newId())).__typename).toBe('NotFound');
  });

  test('that is too long is refused, and nothing is kept', async () => {
    await aMeeting(karla, plan.id);
    const answer = await answerOf({ ...sends, input: { from: '', to: 'x'.repeat(4001) } });
    expect(codesOf(answer)).toEqual([['input', 'TEXT_TOO_LONG']]);
    expect(await server.db.meetingAttendance.count({ where: { planId: plan.id } })).toBe(0);
  });
});
