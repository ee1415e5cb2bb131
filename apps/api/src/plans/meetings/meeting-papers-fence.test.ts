// Who fetches the papers of a meeting, who may not, and what the log says of it.

import { describe, expect, test } from '@jest/globals';
import { aGuest, fetchDocument } from '../../testing/a-document.ts';
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
const lastRow = (person: Person) => lastAuditRow(server, person);

describe('the fence round the papers', () => {
  const paths = () => [
    `${meetingId}.ics`,
    `${meetingId}/${mother}/invitation.pdf`,
    `${meetingId}/${mother}/svarseddel.pdf`,
    `${meetingId}/${mother}/besked.txt`,
  ];

  test('every one that is fetched is logged, in the statement that reads it', async () => {
    for (const path of paths()) {
      const statements = await server.statementsOf(() => fetched(karla, path));
      expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql))).toHaveLength(2);
      const row = await lastRow(karla);
      expect(row).toMatchObject({ action: 'EXTRACT', outcome: 'ALLOWED', planId: plan.id });
      expect(row?.criterion).toMatchObject({ meetingId });
    }
  });

  test('a neighbour, a coordinator without a tie and who never opens plans get nothing', async () => {
    const people = [
      await server.aPerson('PRACTITIONER', { municipalityCode: '330' }),
      await server.aPerson('COORDINATOR'),
      await server.aPerson('STEERING_GROUP', { unitId: karla.unitId }),
    ];
    for (const person of people) {
      for (const path of paths()) {
        expect([path, (await fetched(person, path)).code]).toEqual([path, 'NOT_FOUND']);
        expect(await lastRow(person)).toMatchObject({ outcome: 'REFUSED', planId: plan.id });
      }
    }
    expect((await fetched(null, paths()[0] ?? '')).code).toBe('UNAUTHENTICATED');
  });

  test('a guest fetches their own letter and nobody else’s, until the consent is withdrawn', async () => {
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
    const { participantId, consentId } = await aGuest(karla, plan.id, milo, ['GOALS']);
    const own = `${meetingId}/${participantId}/invitation.pdf`;
    expect((await fetched(milo, own)).status).toBe(200);
    expect((await fetched(milo, `${meetingId}/${mother}/besked.txt`)).code).toBe('NOT_FOUND');
    expect((await fetched(milo, `${meetingId}.ics`)).status).toBe(200);
    const planId = plan.id;
    await change(karla, 'withdrawConsent', { planId, id: consentId, withdrawnBy: 'Borgeren' });
    expect((await fetched(milo, own)).code).toBe('NOT_FOUND');
    const { text } = await readPdf((await fetched(karla, own)).bytes);
    expect(text).not.toMatch(TELLING);
  });

  test('no letter goes out to a meeting that is over, nor to who has left', async () => {
    const planId = plan.id;
    await change(karla, 'changeParticipant', {
      planId,
      id: doctor,
      leftOn: { from: null, to: '2026-11-20' },
    });
    expect((await fetched(karla, `${meetingId}/${doctor}/besked.txt`)).code).toBe('NOT_FOUND');
    await change(karla, 'cancelMeeting', { planId, id: meetingId });
    expect((await fetched(karla, `${meetingId}/${mother}/besked.txt`)).code).toBe('NOT_FOUND');
  });

  test.each(['x.ics', 'x/y/invitation.pdf', 'x/y/andet.pdf', '%00.ics'])(
    'answers %s like what is not there',
    async (path) => {
      expect((await fetched(karla, path)).code).toBe('NOT_FOUND');
      const strange = path.replace('x', meetingId);
      if (path !== 'x.ics') expect((await fetched(karla, strange)).code).toBe('NOT_FOUND');
    },
  );
});
