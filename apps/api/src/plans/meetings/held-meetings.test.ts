// What comes of a meeting: its decisions, what stands of it when it is held, and one that is cancelled.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aMeeting, readMeetings } from '../../testing/a-meeting.ts';
import { aReadyPlan, change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
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

describe('decisions', () => {
  test('are added, worded, ordered and taken away', async () => {
    const { id: meetingId } = await aMeeting(karla, plan.id);
    const [first, second, third] = [newId(), newId(), newId()];
    for (const [id, text] of [
      [first, 'Et'],
      [second, 'To'],
      [third, 'Tre'],
    ] as const) {
      await call('addMeetingDecision', { meetingId, id, text });
    }
    await call('changeMeetingDecision', { id: second, text: { from: 'To', to: 'Hun ringer' } });
    await call('orderMeetingDecisions', { meetingId, decisionIds: [third, second, 'x'] });
    await call('removeMeetingDecision', { id: first });
    expect((await newest())?.decisions).toEqual([
      { id: third, text: 'Tre' },
      { id: second, text: 'Hun ringer' },
    ]);
  });

  test('of another plan are not found', async () => {
    const { id: meetingId } = await aMeeting(karla, plan.id);
    const id = newId();
    await call('addMeetingDecision', { meetingId, id, text: 'Et' });
    const other = await aReadyPlan(server, karla);
    for (const [mutation, input] of [
      ['changeMeetingDecision', { id, text: { from: 'Et', to: 'x' } }],
      ['removeMeetingDecision', { id }],
      ['addMeetingDecision', { meetingId, id: newId(), text: 'x' }],
      ['callMeeting', { id: meetingId }],
    ] as const) {
      const answer = await change(karla, mutation, { planId: other.id, ...input });
      expect([mutation, answer.__typename]).toEqual([mutation, 'NotFound']);
    }
  });
});

describe('a meeting that is held', () => {
  test('is history: whoever was not noted stands as they answered, and nothing changes any more', async () => {
    const { id } = await aMeeting(karla, plan.id, { meetingOn: '2026-11-20' });
    const attendance = (participantId: string | undefined, more: Record<string, unknown>) =>
      call('changeMeetingAttendance', { meetingId: id, participantId, ...more });
    await attendance(mother, { answer: { from: null, to: 'DECLINED' } });
    await attendance(plan.lead.id, { attendance: { from: null, to: 'ATTENDED' } });
    const held = await call('holdMeeting', { id, heldOn: '2026-11-20' });
    expect(held.plan).toMatchObject({ meetingOn: '2026-11-20' });
    const meeting = await newest();
    expect(meeting?.state).toBe('HELD');
    const noted = new Map(meeting?.attendances.map((one) => [one.participant.id, one.attendance]));
    expect(noted.get(mother)).toBe('DECLINED');
    expect(noted.get(plan.lead.id)).toBe('ATTENDED');
    expect(noted.size).toBe(3);
    for (const [mutation, input] of [
      ['changeMeeting', { id, minutes: { from: '', to: 'Efterpå' } }],
      ['callMeeting', { id }],
      ['cancelMeeting', { id }],
      ['holdMeeting', { id, heldOn: '2026-11-20' }],
      ['addMeetingDecision', { meetingId: id, id: newId(), text: 'Efterpå' }],
      ['orderMeetingDecisions', { meetingId: id, decisionIds: [] }],
    ] as const) {
      expect([mutation, codesOf(await call(mutation, input))]).toEqual([
        mutation,
        [['id', 'MEETING_IS_OVER']],
      ]);
    }
    expect(await newest()).toEqual(meeting);
  });

  test('is not held before its day, but can be held today after all', async () => {
    const { id } = await aMeeting(karla, plan.id);
    const early = await call('holdMeeting', { id, heldOn: '2026-12-02' });
    expect(codesOf(early)).toEqual([['heldOn', 'MEETING_IN_FUTURE']]);
    const { plan: held } = await call('holdMeeting', { id, heldOn: '2026-11-20' });
    expect(held).toMatchObject({ meetingOn: '2026-11-20' });
  });

  test('was held in a year that can be', async () => {
    const { id } = await aMeeting(karla, plan.id);
    const slipped = await call('holdMeeting', { id, heldOn: '1000-11-20' });
    expect(codesOf(slipped)).toEqual([['heldOn', 'DATE_OUT_OF_RANGE']]);
    expect(await newest()).toMatchObject({ id, state: 'PLANNED' });
  });

  test('keeps whoever was noted on the plan', async () => {
    const { id } = await aMeeting(karla, plan.id);
    const added = newId();
    await call('addParticipant', { id: added, kind: 'GP', name: 'Grethe Demo-Lyng' });
    await call('changeMeetingAttendance', {
      meetingId: id,
      participantId: added,
      answer: { from: null, to: 'COMING' },
    });
    const answer = await call('removeFromPlan', { part: 'PARTICIPANT', id: added });
    expect(codesOf(answer)?.[0]?.[1]).toBe('PARTICIPANT_IN_USE');
  });
});

test('a meeting that is cancelled gives the plan the day before it back, and room for another', async () => {
  const agreed = await call('agreePlan', { seenChangedAt: plan.changedAt });
  expect(agreed.plan.version).toBe(1);
  const { id } = await aMeeting(karla, plan.id);
  expect(await readPlan(karla, plan.id)).toMatchObject({ hasUnagreedChanges: false });
  const { plan: after } = await call('cancelMeeting', { id });
  expect(after).toMatchObject({ meetingOn: '2026-11-20', hasUnagreedChanges: false });
  expect((await aMeeting(karla, plan.id)).answer.__typename).toBe('PlanChanged');
  expect((await readMeetings(karla, plan.id))?.map(({ state }) => state).toSorted()).toEqual([
    'CANCELLED',
    'PLANNED',
  ]);
});

test('a draft whose only meeting is cancelled lacks a day again', async () => {
  const draft = await aReadyPlan(server, karla, { meetingOn: null });
  const { id } = await aMeeting(karla, draft.id);
  const { plan: after } = await change(karla, 'cancelMeeting', { planId: draft.id, id });
  expect(after.missingBeforeAgreement).toMatchObject([{ key: 'MEETING_DATE' }]);
});
