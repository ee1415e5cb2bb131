// The printed minutes: what stands on them for whom, who fetches them, and what the log says of it.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest, fetchDocument } from '../../testing/a-document.ts';
import { aMeeting } from '../../testing/a-meeting.ts';
import { change, type PlanAnswer } from '../../testing/a-plan.ts';
import { eachOnAMeeting } from '../../testing/each-on-a-meeting.ts';
import { lastAuditRow } from '../../testing/last-audit-row.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let meetingId: string;
let mother: string;
let doctor: string;

eachOnAMeeting((house) => {
  ({ server, karla, plan, meetingId, mother, doctor } = house);
});

const call = (mutation: string, input: Record<string, unknown>) =>
  change(karla, mutation, { planId: plan.id, ...input });

beforeEach(async () => {
  const minutes = { from: '', to: 'Vi talte om boligen.' };
  await call('changeMeeting', { id: meetingId, minutes });
  for (const text of ['Anna ringer', 'Alma flytter']) {
    await call('addMeetingDecision', { meetingId, id: newId(), text });
  }
  const round = { from: '', to: 'Det går bedre' };
  const attendance = { from: null, to: 'ATTENDED' };
  await call('changeMeetingAttendance', { meetingId, participantId: mother, attendance, round });
  const promise = { id: newId(), text: 'Køre til lægen', responsibleId: mother, meetingId };
  await call('addPromise', { ...promise, dueOn: '2026-12-24' });
  await call('holdMeeting', { id: meetingId, heldOn: '2026-11-20' });
});

const path = (participantId: string, more = '') =>
  `moede/${meetingId}/${participantId}/referat.pdf${more}`;
const fetched = (person: Person | null, participantId: string, more = '') =>
  fetchDocument(server, person, path(participantId, more));
const paper = async (participantId: string, more = '', person = karla) =>
  readPdf((await fetched(person, participantId, more)).bytes);
const citizen = () => plan.participants.find(({ kind }) => kind === 'CITIZEN')?.id ?? '';

/** What was said, written and decided at the meeting. */
const WORDS = /boligen|Anna ringer|Alma flytter|Det går bedre|Køre til lægen/;

describe('the minutes on paper', () => {
  test('say when and where, who came, what was decided, said and promised, and when the next is', async () => {
    await aMeeting(karla, plan.id, { meetingOn: '2027-01-13', place: 'Lokale 9' });
    const pdf = await paper(citizen());
    for (const words of [
      'Møde om planen for Alma Demo-Kilde',
      'fredag den 20. november 2026',
      'Lokale 2',
      'Bodil Demo-Kilde Var med',
      'Det går bedre',
      '1. Anna ringer',
      '2. Alma flytter',
      'Vi talte om boligen.',
      'Køre til lægen',
      '24. december 2026',
      'onsdag den 13. januar 2027',
      'Lokale 9',
    ]) {
      expect(pdf.text).toContain(words);
    }
    expect(pdf.text).not.toContain('rettet efter mødet');
    expect(pdf).toMatchObject({
      isMarked: true,
      universalAccess: '1',
      language: 'da-DK',
      title: 'Referat',
      pageSize: [595, 842],
    });
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Table']));
  });

  test('say that they were corrected and on which day, and what holds now', async () => {
    const minutes = { from: 'Vi talte om boligen.', to: 'Vi talte om lejligheden.' };
    await call('correctMinutes', { meetingId, id: newId(), minutes });
    const { text } = await paper(citizen());
    expect(text).toContain('Referatet er rettet efter mødet: 20. november 2026.');
    expect(text).toContain('Vi talte om lejligheden.');
    expect(text).not.toContain('Vi talte om boligen.');
  });

  test('are as large as wanted', async () => {
    const smallest = ({ sizes }: Awaited<ReturnType<typeof paper>>) => Math.min(...sizes);
    const [usual, large] = [await paper(citizen()), await paper(citizen(), '?stor=1')];
    expect(smallest(large)).toBeGreaterThan(smallest(usual) * 1.4);
    expect(large.text).toContain('Anna ringer');
  });
});

describe('what the consent covers', () => {
  test('without one there are no minutes, and nor of a plan that is not to be sent', async () => {
    expect((await fetched(karla, doctor)).code).toBe('NOT_FOUND');
    await call('changeParticipant', { id: mother, receivesPlan: { from: true, to: false } });
    expect((await fetched(karla, mother)).code).toBe('NOT_FOUND');
  });

  test.each([
    ['the participants, and not what was said', ['MASTER_DATA', 'GOALS'], true],
    ['not even the participants', ['GOALS'], false],
  ])('in part: %s', async (_, sections, seesPeople) => {
    const milo = await server.aPerson('PRACTITIONER', {
      kind: 'PSYCHIATRY',
      name: 'Milo Demo-Hav',
    });
    const { participantId, consentId } = await aGuest(karla, plan.id, milo, sections);
    for (const person of [karla, milo]) {
      const { text } = await paper(participantId, '', person);
      expect(text).toContain('fredag den 20. november 2026');
      expect(text).toContain('samtykke ikke dækker det');
      expect(text).not.toMatch(WORDS);
      expect(text.includes('Bodil Demo-Kilde')).toBe(seesPeople);
    }
    await call('withdrawConsent', { id: consentId, withdrawnBy: 'Borgeren' });
    for (const person of [karla, milo]) {
      expect((await fetched(person, participantId)).code).toBe('NOT_FOUND');
    }
  });
});

describe('the fence round the minutes', () => {
  test('they are logged in the statement that reads them', async () => {
    const statements = await server.statementsOf(() => fetched(karla, citizen(), '?stor=1'));
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql))).toHaveLength(2);
    const row = await lastAuditRow(server, karla);
    expect(row).toMatchObject({ action: 'EXTRACT', outcome: 'ALLOWED', planId: plan.id });
    expect(row?.criterion).toMatchObject({ meetingId, format: 'referat.pdf, stor' });
  });

  test('a neighbour, a coordinator without a tie and who never opens plans get nothing', async () => {
    const people = [
      await server.aPerson('PRACTITIONER', { municipalityCode: '330' }),
      await server.aPerson('COORDINATOR'),
      await server.aPerson('STEERING_GROUP', { unitId: karla.unitId }),
    ];
    for (const person of people) {
      expect((await fetched(person, citizen())).code).toBe('NOT_FOUND');
      expect(await lastAuditRow(server, person)).toMatchObject({ outcome: 'REFUSED' });
    }
    expect((await fetched(null, citizen())).code).toBe('UNAUTHENTICATED');
  });

  test('a guest fetches their own, and nobody else’s', async () => {
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
    await aGuest(karla, plan.id, milo, ['MASTER_DATA', 'GOALS']);
    expect((await fetched(milo, citizen())).code).toBe('NOT_FOUND');
  });

  test('there are none of a meeting that is to come, or cancelled', async () => {
    const { id } = await aMeeting(karla, plan.id);
    const other = `moede/${id}/${citizen()}/referat.pdf`;
    expect((await fetchDocument(server, karla, other)).code).toBe('NOT_FOUND');
    await call('cancelMeeting', { id });
    expect((await fetchDocument(server, karla, other)).code).toBe('NOT_FOUND');
  });
});
