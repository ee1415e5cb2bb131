// Decisions and who came are put right after the meeting: what stood there first stays readable.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest } from '../../testing/a-document.ts';
import { aMeeting, readMeetings } from '../../testing/a-meeting.ts';
import { aReadyPlan, change, type PlanAnswer } from '../../testing/a-plan.ts';
import { eachOnAPlan } from '../../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let mother: string;
let meetingId: string;
let calls: string;
let moves: string;

eachOnAPlan((house) => {
  ({ server, karla, plan } = house);
  mother = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
});

const call = (mutation: string, input: Record<string, unknown>) =>
  change(karla, mutation, { planId: plan.id, ...input });

beforeEach(async () => {
  meetingId = (await aMeeting(karla, plan.id, { meetingOn: '2026-11-20' })).id;
  [calls, moves] = [newId(), newId()];
  await call('addMeetingDecision', { meetingId, id: calls, text: 'Anna ringer' });
  await call('addMeetingDecision', { meetingId, id: moves, text: 'Alma flytter' });
  const answer = { from: null, to: 'DECLINED' };
  await call('changeMeetingAttendance', { meetingId, participantId: mother, answer });
  await call('holdMeeting', { id: meetingId, heldOn: '2026-11-20' });
});

const correct = (input: Record<string, unknown>) =>
  call('correctMinutes', { meetingId, id: newId(), ...input });
const newest = async (person = karla) => (await readMeetings(person, plan.id))?.[0];
const hers = async () =>
  (await newest())?.attendances.find(({ participant }) => participant.id === mother);
const codesOf = ({ problems }: Awaited<ReturnType<typeof change>>) =>
  problems?.map(({ field, code }) => [field, code]);
const reworded = (from: string | null, to: string | null) => [{ id: calls, text: { from, to } }];

describe('decisions', () => {
  test('are worded anew, added and struck out, and all that stood before is kept', async () => {
    const added = newId();
    await correct({
      decisions: [
        { id: calls, text: { from: 'Anna ringer', to: 'Bo ringer' } },
        { id: moves, text: { from: 'Alma flytter', to: null } },
        { id: added, text: { from: null, to: 'Vi mødes igen' } },
      ],
    });
    expect(await newest()).toMatchObject({
      decisions: [
        { id: calls, text: 'Bo ringer' },
        { id: added, text: 'Vi mødes igen' },
      ],
      corrections: [
        {
          correctedByName: karla.name,
          earlier: null,
          earlierDecisions: ['Anna ringer', 'Alma flytter'],
          earlierAttendances: null,
        },
      ],
    });
  });

  test('that a colleague corrected meanwhile show theirs, and nothing of the correction is written', async () => {
    await correct({ decisions: reworded('Anna ringer', 'Bo ringer') });
    const answer = await correct({
      decisions: reworded('Anna ringer', 'Carl ringer'),
      minutes: { from: '', to: 'Mine ord' },
    });
    expect(answer).toMatchObject({
      __typename: 'Conflict',
      fields: [{ field: `decision.${calls}`, mine: 'Carl ringer', theirs: 'Bo ringer' }],
    });
    expect(await newest()).toMatchObject({ minutes: '', corrections: [{}] });
    await correct({ decisions: reworded('Bo ringer', null) });
    const gone = await correct({ decisions: reworded('Bo ringer', 'Carl ringer') });
    expect(gone).toMatchObject({ fields: [{ field: `decision.${calls}`, theirs: null }] });
  });

  test.each([
    ['', 'DECISION_EMPTY'],
    ['x'.repeat(4001), 'TEXT_TOO_LONG'],
  ])('worded as %j are refused at their line: %s', async (to, code) => {
    const answer = await correct({ decisions: reworded('Anna ringer', to) });
    expect(codesOf(answer)).toEqual([[`decision.${calls}`, code]]);
    expect(answer.problems[0]?.message).toMatch(/\.$/);
    expect((await newest())?.corrections).toEqual([]);
  });
});

describe('who came', () => {
  test('is put right with what they gave and said, and what stood about them is kept', async () => {
    await correct({
      attendances: [
        {
          participantId: mother,
          attendance: { from: 'DECLINED', to: 'ATTENDED' },
          round: { from: '', to: 'Det går bedre' },
        },
      ],
    });
    expect(await hers()).toMatchObject({ attendance: 'ATTENDED', round: 'Det går bedre' });
    expect(await newest()).toMatchObject({
      corrections: [
        {
          earlier: null,
          earlierDecisions: null,
          earlierAttendances: [
            { name: 'Bodil Demo-Kilde', attendance: 'DECLINED', input: '', round: '' },
          ],
        },
      ],
    });
    // The answer to the call was what it was.
    expect(await hers()).toMatchObject({ answer: 'DECLINED' });
  });

  test('may be nobody knows, and what was said may be taken away', async () => {
    const round = { from: '', to: 'Sagt af en anden' };
    await correct({ attendances: [{ participantId: mother, round }] });
    await correct({
      attendances: [
        {
          participantId: mother,
          attendance: { from: 'DECLINED', to: null },
          round: { from: 'Sagt af en anden', to: '' },
        },
      ],
    });
    expect(await hers()).toMatchObject({ attendance: null, round: '' });
  });

  test('can be noted of somebody who came onto the plan afterwards', async () => {
    const late = newId();
    await call('addParticipant', { id: late, kind: 'GP', name: 'Grethe Demo-Lyng' });
    const attendance = { from: null, to: 'ATTENDED' };
    await correct({ attendances: [{ participantId: late, attendance }] });
    const names = (await newest())?.attendances.map(({ participant }) => participant.name);
    expect(names).toContain('Grethe Demo-Lyng');
  });
});

describe('a correction of several things', () => {
  test('is one, and is in the log without a word or a name', async () => {
    await correct({
      minutes: { from: '', to: 'Fortroligt' },
      decisions: reworded('Anna ringer', 'Bo ringer'),
      attendances: [{ participantId: mother, input: { from: '', to: 'Også fortroligt' } }],
    });
    expect((await newest())?.corrections).toHaveLength(1);
    const row = await server.db.auditEvent.findFirst({
      where: { planId: plan.id, action: 'CORRECT_MINUTES' },
    });
    expect(row?.criterion).toEqual({ meetingId, fields: ['minutes', 'decision', 'input'] });
  });

  test('that changes nothing leaves no trace, and one of too much is refused', async () => {
    await correct({ decisions: reworded('Anna ringer', 'Anna ringer') });
    expect((await newest())?.corrections).toEqual([]);
    const decisions = Array.from({ length: 201 }, () => ({
      id: newId(),
      text: { from: null, to: 'x' },
    }));
    expect(codesOf(await correct({ decisions }))).toEqual([['decisions', 'TOO_MANY']]);
  });

  test('names nobody and nothing of another plan', async () => {
    const other = await aReadyPlan(server, karla);
    const there = other.participants[0]?.id ?? '';
    const attendance = { from: null, to: 'ATTENDED' };
    const strange = await correct({ attendances: [{ participantId: there, attendance }] });
    expect(strange.__typename).toBe('NotFound');
    const { id: meeting } = await aMeeting(karla, other.id, { meetingOn: '2026-11-20' });
    const held = { planId: other.id, id: meeting, heldOn: '2026-11-20' };
    await change(karla, 'holdMeeting', held);
    const stolen = await correct({
      planId: other.id,
      meetingId: meeting,
      decisions: reworded(null, 'x'),
    });
    expect(stolen.__typename).toBe('NotFound');
    expect((await newest())?.decisions).toHaveLength(2);
  });

  test('and what stood before are hidden from whoever sees a part of the plan', async () => {
    await correct({ decisions: reworded('Anna ringer', 'Bo ringer') });
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
    await aGuest(karla, plan.id, milo, ['MASTER_DATA', 'GOALS']);
    expect(await newest(milo)).toMatchObject({ decisions: [], corrections: [] });
    const answer = await change(milo, 'correctMinutes', {
      planId: plan.id,
      meetingId,
      id: newId(),
      decisions: reworded('Bo ringer', null),
    });
    expect(answer.__typename).toBe('NotFound');
  });
});
