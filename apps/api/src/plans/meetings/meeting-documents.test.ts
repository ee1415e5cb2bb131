// The papers of a meeting: what stands on them for whom.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { fetchDocument } from '../../testing/a-document.ts';
import { change, type PlanAnswer } from '../../testing/a-plan.ts';
import { eachOnAMeeting, TELLING } from '../../testing/each-on-a-meeting.ts';
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

const fetched = (person: Person | null, path: string) =>
  fetchDocument(server, person, `moede/${path}`);
const letter = async (participantId: string, name = 'invitation.pdf', person = karla) =>
  readPdf((await fetched(person, `${meetingId}/${participantId}/${name}`)).bytes);

describe('the invitation', () => {
  test('says day, hours, place and agenda, and asks how it goes with what one said yes to', async () => {
    const pdf = await letter(mother);
    for (const words of [
      'Møde om planen for Alma Demo-Kilde',
      'Kære Bodil Demo-Kilde',
      'onsdag den 2. december 2026',
      'Kl. 13.30 til 14.30',
      'Lokale 2',
      'Velkommen',
      'Søge bolig (senest 15. januar 2027)',
      'Karla Demo-Vinter',
    ]) {
      expect(pdf.text).toContain(words);
    }
    expect(pdf).toMatchObject({
      isMarked: true,
      universalAccess: '1',
      title: 'Invitation til møde',
    });
    expect(pdf.roles).toContain('H1');
  });

  test('speaks to the citizen as the one whose meeting it is', async () => {
    const citizen = plan.participants.find(({ kind }) => kind === 'CITIZEN')?.id ?? '';
    expect((await letter(citizen)).text).toContain('Det er dit møde');
  });

  test('to a party without consent says when and where, and nothing that tells what it is about', async () => {
    for (const name of ['invitation.pdf', 'svarseddel.pdf']) {
      const { text } = await letter(doctor, name);
      expect(text).toContain('Du er inviteret til et møde');
      expect(text).toContain('onsdag den 2. december 2026');
      expect(text).toContain('Næstved Kommune');
      expect(text).not.toMatch(TELLING);
    }
    const message = await fetched(karla, `${meetingId}/${doctor}/besked.txt`);
    expect(message.text).toContain('Kære Grethe Demo-Lyng');
    expect(message.text).not.toMatch(TELLING);
  });

  test('has no agenda and no tasks where the consent covers neither', async () => {
    const planId = plan.id;
    await change(karla, 'withdrawConsent', {
      planId,
      id: plan.consents[0]?.id,
      withdrawnBy: 'Borgeren',
    });
    await change(karla, 'giveConsent', {
      planId,
      id: newId(),
      participantId: mother,
      partyKind: 'RELATIVE',
      purpose: 'Mødet',
      sections: ['FOLLOW_UP'],
      form: 'WRITTEN',
      fromOn: '2026-11-20',
      toOn: '2027-05-01',
    });
    const { text } = await letter(mother);
    expect(text).toContain('Møde om planen for Alma Demo-Kilde');
    expect(text).not.toMatch(/Velkommen|Søge bolig/);
  });
});

describe('the reply slip', () => {
  test('is one A4 page with boxes, lines and where to send it', async () => {
    const pdf = await letter(mother, 'svarseddel.pdf');
    expect(pdf.pageCount).toBe(1);
    expect(pdf.pageSize).toEqual([595, 842]);
    for (const words of ['Ja, jeg kommer', 'Nej, men jeg svarer her', 'Gjort', 'Digital Post']) {
      expect(pdf.text).toContain(words);
    }
  });

  test('stays one page with the longest names, places and tasks there can be', async () => {
    const long = 'Æblegrød og langmodighed i lange baner '.repeat(6).slice(0, 200);
    const planId = plan.id;
    const longest = newId();
    await change(karla, 'addParticipant', {
      planId,
      id: longest,
      kind: 'PROFESSIONAL',
      name: long,
    });
    await change(karla, 'giveConsent', {
      planId,
      id: newId(),
      participantId: longest,
      partyKind: 'OTHER',
      purpose: 'Mødet',
      sections: ['MASTER_DATA', 'GOALS'],
      form: 'WRITTEN',
      fromOn: '2026-11-20',
      toOn: '2027-05-01',
    });
    for (let number = 0; number < 6; number += 1) {
      await change(karla, 'addIntervention', {
        planId,
        goalId: plan.goals[0]?.id,
        id: newId(),
        title: long,
        responsibleId: longest,
        dueOn: '2027-01-15',
      });
    }
    const place = { from: 'Lokale 2', to: '🏠'.repeat(150) };
    await change(karla, 'changeMeeting', { planId, id: meetingId, place });
    const pdf = await letter(longest, 'svarseddel.pdf');
    expect(pdf.pageCount).toBe(1);
    expect(pdf.text).toContain('Hvad er vigtigst at tale om på mødet?');
  });
});

describe('the calendar file', () => {
  const calendar = async (person = karla) => (await fetched(person, `${meetingId}.ics`)).text;
  const unfolded = (file: string) => file.replace(/\r\n[ \t]/g, '');

  test('has the hours in UTC, the place, and not a word of what it is about', async () => {
    const file = unfolded(await calendar());
    expect(file).toContain('DTSTART:20261202T123000Z');
    expect(file).toContain('DTEND:20261202T133000Z');
    expect(file).toContain('LOCATION:Lokale 2');
    expect(file).toContain('SUMMARY:Møde (fiktive data)');
    expect(file).not.toMatch(TELLING);
  });

  test('keeps its UID, and a new call takes the place of the one before', async () => {
    const call = { planId: plan.id, id: meetingId };
    const uidOf = (file: string) => /^UID:(.*)$/m.exec(file)?.[1];
    const sequenceOf = (file: string) => Number(/^SEQUENCE:(\d+)/m.exec(file)?.[1]);
    await change(karla, 'callMeeting', call);
    const first = await calendar();
    await change(karla, 'changeMeeting', { ...call, startsAt: { from: '13:30', to: '13.00' } });
    await change(karla, 'callMeeting', call);
    const second = await calendar();
    expect(uidOf(second)).toBe(uidOf(first));
    expect([sequenceOf(first), sequenceOf(second)]).toEqual([1, 2]);
    await change(karla, 'cancelMeeting', call);
    const cancelled = await calendar();
    expect(first).toContain('METHOD:PUBLISH');
    expect(cancelled).toContain('METHOD:CANCEL');
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(uidOf(cancelled)).toBe(uidOf(first));
    expect(sequenceOf(cancelled)).toBe(3);
  });

  test('of a meeting that ends with its plan takes it out of the calendars too', async () => {
    const call = { planId: plan.id, id: meetingId };
    await change(karla, 'callMeeting', call);
    await change(karla, 'closePlan', { planId: plan.id, reason: 'CITIZEN_MOVED' });
    const file = unfolded(await calendar());
    expect(file).toContain('METHOD:CANCEL');
    expect(file).toContain('SEQUENCE:2');
  });

  test('is the whole day while no hour is set', async () => {
    const hours = { startsAt: { from: '13:30', to: null }, endsAt: { from: '14:30', to: null } };
    await change(karla, 'changeMeeting', { planId: plan.id, id: meetingId, ...hours });
    expect(await calendar()).toContain('DTSTART;VALUE=DATE:20261202');
  });
});

describe('the message that a meeting is cancelled', () => {
  const cancelled = () => fetched(karla, `${meetingId}/aflysning.txt`);

  test('says which meeting to everybody, and not a word of what it was about', async () => {
    expect((await cancelled()).code).toBe('NOT_FOUND');
    await change(karla, 'cancelMeeting', { planId: plan.id, id: meetingId });
    const { text } = await cancelled();
    expect(text).toContain('Mødet er aflyst.');
    expect(text).toContain('onsdag den 2. december 2026');
    expect(text).toContain('Karla Demo-Vinter');
    expect(text).not.toMatch(TELLING);
    const row = await lastAuditRow(server, karla);
    expect(row).toMatchObject({ action: 'EXTRACT', criterion: { format: 'aflysning.txt' } });
  });
});
