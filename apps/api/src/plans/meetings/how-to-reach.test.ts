// How somebody without an account reaches the lead: on the letter, the slip, the message, the minutes.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { fetchDocument } from '../../testing/a-document.ts';
import { change, type PlanAnswer } from '../../testing/a-plan.ts';
import { eachOnAMeeting, TELLING } from '../../testing/each-on-a-meeting.ts';
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

const LEAD = '00 00 00 12';
const UNIT = '00 00 00 34';
const ADDRESS = 'Demovej 7, 0000 Demoby';

async function reachedAt(leadPhone: string, phone: string, address: string) {
  const { db } = server;
  await db.employee.update({ where: { id: karla.employeeId }, data: { phone: leadPhone } });
  await db.unit.update({ where: { id: karla.unitId }, data: { phone, address } });
}
const fetched = (path: string) => fetchDocument(server, karla, `moede/${meetingId}/${path}`);
const PAPERS = ['invitation.pdf', 'svarseddel.pdf', 'besked.txt'];
async function wordsOf(participantId: string, name: string): Promise<string> {
  const { bytes, text } = await fetched(`${participantId}/${name}`);
  return name.endsWith('.pdf') ? (await readPdf(bytes)).text : text;
}

beforeEach(() => reachedAt(LEAD, UNIT, ADDRESS));

describe('with what is known', () => {
  test.each(PAPERS)(
    '%s says the telephone of the lead and the address of the unit',
    async (name) => {
      const words = await wordsOf(mother, name);
      expect(words).toContain(`Telefon ${LEAD}`);
      expect(words).toContain(ADDRESS);
      expect(words).not.toContain(UNIT);
    },
  );

  test('the invitation asks to ring, and that of the unit where the lead has none', async () => {
    expect(await wordsOf(mother, 'invitation.pdf')).toContain(`på ${LEAD}, og sig, om du kommer.`);
    await reachedAt('', UNIT, ADDRESS);
    expect(await wordsOf(mother, 'invitation.pdf')).toContain(`på ${UNIT}, og sig, om du kommer.`);
  });

  test('to a party without consent there is the lead’s own number, and not what tells the unit', async () => {
    for (const name of PAPERS) {
      const words = await wordsOf(doctor, name);
      expect(words).toContain(LEAD);
      expect(words).not.toMatch(TELLING);
      expect(words).not.toContain(ADDRESS);
    }
    await reachedAt('', UNIT, ADDRESS);
    for (const name of PAPERS) expect(await wordsOf(doctor, name)).not.toContain(UNIT);
  });

  test('the slip has room for the number of whoever wants to be rung up, on one page', async () => {
    await reachedAt(LEAD, UNIT, 'Langevej '.repeat(22));
    for (const id of [mother, doctor]) {
      const pdf = await readPdf((await fetched(`${id}/svarseddel.pdf`)).bytes);
      expect(pdf.pageCount).toBe(1);
    }
    expect(await wordsOf(doctor, 'svarseddel.pdf')).toContain('Dit telefonnummer');
  });

  test('that a meeting is cancelled, and its minutes, say where to ring too', async () => {
    const planId = plan.id;
    await change(karla, 'cancelMeeting', { planId, id: meetingId });
    const { text } = await fetched('aflysning.txt');
    expect(text).toContain(LEAD);
    expect(text).not.toContain(ADDRESS);
  });
});

test.each(PAPERS)('where nothing is known, %s asks nobody to ring', async (name) => {
  await reachedAt('', '', '');
  for (const id of [mother, doctor]) {
    const words = await wordsOf(id, name);
    expect(words).not.toMatch(/Telefon |Ring til Karla| på ,/);
    expect(words).toContain('Karla Demo-Vinter');
  }
});
