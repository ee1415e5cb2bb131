// Who sees and changes a meeting: the fences of the plan, and what was said only for who sees it all.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest } from '../../testing/a-document.ts';
import { aMeeting, readMeetings } from '../../testing/a-meeting.ts';
import { aReadyPlan, change, type PlanAnswer } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let meetingId: string;
let mother: string;
const decisionId = newId();

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  plan = await aReadyPlan(server, karla);
  mother = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
  meetingId = (await aMeeting(karla, plan.id)).id;
  const planId = plan.id;
  await change(karla, 'addMeetingDecision', { planId, meetingId, id: decisionId, text: 'Boligen' });
  await change(karla, 'changeMeeting', {
    planId,
    id: meetingId,
    minutes: { from: '', to: 'Det hele' },
  });
  await change(karla, 'changeMeetingAttendance', {
    planId,
    meetingId,
    participantId: mother,
    answer: { from: null, to: 'SENDS_INPUT' },
    input: { from: '', to: 'Fortroligt fra mor' },
  });
});
afterAll(() => server.stop());

const everyMutation = (): [string, Record<string, unknown>][] => [
  ['planMeeting', { id: newId(), meetingOn: '2026-12-24' }],
  ['changeMeeting', { id: meetingId, place: { from: 'Lokale 2', to: 'Indbrud' } }],
  ['callMeeting', { id: meetingId }],
  ['cancelMeeting', { id: meetingId }],
  ['holdMeeting', { id: meetingId, heldOn: '2026-11-20' }],
  [
    'changeMeetingAttendance',
    { meetingId, participantId: mother, input: { from: 'Fortroligt fra mor', to: 'x' } },
  ],
  ['addMeetingDecision', { meetingId, id: newId(), text: 'Indbrud' }],
  ['changeMeetingDecision', { id: decisionId, text: { from: 'Boligen', to: 'Indbrud' } }],
  ['removeMeetingDecision', { id: decisionId }],
  ['orderMeetingDecisions', { meetingId, decisionIds: [] }],
  ['correctMinutes', { meetingId, id: newId(), minutes: { from: 'Det hele', to: 'Indbrud' } }],
];
const namesOf = async (person: Person) => {
  const answers = new Map<string, string>();
  for (const [mutation, input] of everyMutation()) {
    const answer = await change(person, mutation, { planId: plan.id, ...input });
    answers.set(mutation, answer.problems?.[0]?.code ?? answer.__typename);
  }
  return answers;
};

describe.each([
  ['a practitioner of another municipality', 'PRACTITIONER', '330'],
  ['a coordinator of another municipality', 'COORDINATOR', '330'],
  ['a practitioner of another unit', 'PRACTITIONER', '370'],
  ['an administrator', 'ADMINISTRATOR', '370'],
  ['a coordinator of the municipality, who reads with a purpose', 'COORDINATOR', '370'],
] as const)('%s', (_, role, municipalityCode) => {
  test('changes nothing about a meeting, and each attempt is in the log', async () => {
    const person = await server.aPerson(role, { municipalityCode });
    const answers = await namesOf(person);
    expect([...new Set(answers.values())]).toEqual(['NotFound']);
    const refused = { employeeId: person.employeeId, outcome: 'REFUSED' } as const;
    expect(await server.db.auditEvent.count({ where: refused })).toBe(answers.size);
  });
});

test('a coordinator reads the meeting with a purpose, which the log keeps, and not without', async () => {
  const nora = await server.aPerson('COORDINATOR');
  expect(await readMeetings(nora, plan.id)).toBeNull();
  const [meeting] = (await readMeetings(nora, plan.id, 'Tilsyn')) ?? [];
  expect(meeting).toMatchObject({ minutes: 'Det hele', isPartlyHidden: false });
  const row = await server.db.auditEvent.findFirst({
    where: { employeeId: nora.employeeId, outcome: 'ALLOWED' },
    orderBy: { id: 'desc' },
  });
  expect(row).toMatchObject({ purpose: 'Tilsyn', criterion: { part: 'meetings' } });
});

test('a consent to the master data shows when, where and who, and not a word that was said', async () => {
  const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
  const { consentId } = await aGuest(karla, plan.id, milo, ['MASTER_DATA', 'GOALS']);
  const [meeting] = (await readMeetings(milo, plan.id)) ?? [];
  expect(meeting).toMatchObject({
    place: 'Lokale 2',
    agenda: 'Velkommen\nBoligen',
    minutes: '',
    decisions: [],
    isPartlyHidden: true,
  });
  expect(meeting?.attendances.find(({ participant }) => participant.id === mother)).toMatchObject({
    answer: 'SENDS_INPUT',
    input: '',
  });
  expect(JSON.stringify(meeting)).not.toMatch(/Fortroligt|Det hele/);
  const planId = plan.id;
  await change(karla, 'withdrawConsent', { planId, id: consentId, withdrawnBy: 'Borgeren' });
  expect(await readMeetings(milo, planId)).toBeNull();
});

test('a guest without the master data knows when and where, and answers for themselves alone', async () => {
  const asta = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', name: 'Asta Demo-Lund' });
  const { participantId } = await aGuest(karla, plan.id, asta, ['GOALS']);
  const planId = plan.id;
  const own = { planId, meetingId, participantId, answer: { from: null, to: 'COMING' } };
  expect((await change(asta, 'changeMeetingAttendance', own)).__typename).toBe('PlanChanged');
  const [meeting] = (await readMeetings(asta, planId)) ?? [];
  expect(meeting).toMatchObject({ meetingOn: '2026-12-02', place: 'Lokale 2', agenda: '' });
  expect(meeting?.attendances.map(({ participant, answer }) => [participant.name, answer])).toEqual(
    [['Asta Demo-Lund', 'COMING']],
  );
  const others = { ...own, participantId: mother, answer: { from: 'SENDS_INPUT', to: 'DECLINED' } };
  const refused = await change(asta, 'changeMeetingAttendance', others);
  expect(refused.problems).toMatchObject([{ code: 'MEETING_ANSWER_OF_OTHERS' }]);
  const round = { ...own, answer: undefined, attendance: { from: null, to: 'ATTENDED' } };
  expect((await change(asta, 'changeMeetingAttendance', round)).problems).toMatchObject([
    { code: 'MEETING_ANSWER_OF_OTHERS' },
  ]);
  const answers = await namesOf(asta);
  answers.delete('changeMeetingAttendance');
  expect([...new Set(answers.values())]).toEqual(['NotFound']);
});

test('a closed plan keeps its meetings as they are', async () => {
  const closed = await aReadyPlan(server, karla);
  const { id } = await aMeeting(karla, closed.id);
  await server.db.plan.update({
    where: { id: closed.id },
    data: { status: 'CLOSED', closedAt: server.clock.now },
  });
  const answer = await change(karla, 'callMeeting', { planId: closed.id, id });
  expect(answer.problems).toMatchObject([{ code: 'PLAN_CLOSED' }]);
});

test('many meetings with many people are read in as many statements as one', async () => {
  const { length: one } = await server.statementsOf(() => readMeetings(karla, plan.id));
  const busy = await aReadyPlan(server, karla);
  for (let number = 0; number < 4; number += 1) {
    const { id } = await aMeeting(karla, busy.id, { meetingOn: '2026-11-20' });
    await change(karla, 'holdMeeting', { planId: busy.id, id, heldOn: '2026-11-20' });
  }
  const many = await server.statementsOf(() => readMeetings(karla, busy.id));
  expect(many).toHaveLength(one);
});
