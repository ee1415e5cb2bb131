// Who may fetch a document and who may not, on the very day it is asked for.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { fetchDocument, sendTo } from '../../testing/a-document.ts';
import { change } from '../../testing/a-plan.ts';
import { type AgreedHouse, eachOnAnAgreedPlan } from '../../testing/each-on-an-agreed-plan.ts';
import { lastAuditRow } from '../../testing/last-audit-row.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let milo: Person;
let guest: AgreedHouse['guest'];
let planId: string;
let citizen: string;
let mother: string;

eachOnAnAgreedPlan((house) => {
  ({ server, karla, milo, guest, planId, citizen, mother } = house);
});

const fetched = (person: Person | null, path: string) => fetchDocument(server, person, path);
const lastRow = (person: Person) => lastAuditRow(server, person);

describe('the fence round documents', () => {
  test('lets the recipient fetch their own, and nobody else’s', async () => {
    const [own, other] = [
      await sendTo(karla, planId, guest.participantId),
      await sendTo(karla, planId, citizen),
    ];
    expect((await fetched(milo, `${own.id}.pdf`)).status).toBe(200);
    expect((await fetched(milo, `${other.id}.pdf`)).code).toBe('NOT_FOUND');
  });

  test.each(['pdf', 'ics', 'json'])(
    'answers a neighbour’s %s like one that is not there, and logs who tried what',
    async (format) => {
      const { id } = await sendTo(karla, planId, citizen);
      const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
      const hidden = await fetched(petra, `${id}.${format}`);
      expect(hidden.code).toBe('NOT_FOUND');
      expect(await lastRow(petra)).toMatchObject({ action: 'EXTRACT', outcome: 'REFUSED', planId });
      const missing = await fetched(petra, `${newId()}.${format}`);
      const said = (text: string) => text.replace(/"requestId":"[^"]+"/, '');
      expect(said(hidden.text)).toBe(said(missing.text));
      expect([hidden.status, hidden.type]).toEqual([missing.status, missing.type]);
      expect(await lastRow(petra)).toMatchObject({ outcome: 'REFUSED', planId: null });
    },
  );

  test.each([
    'STEERING_GROUP',
    'CLUSTER_CHAIR',
    'ADMINISTRATOR',
    'DATA_PROTECTION_OFFICER',
  ] as const)('holds against %s, who never sees a person, and logs it', async (role) => {
    const { id } = await sendTo(karla, planId, citizen);
    const person = await server.aPerson(role, { unitId: karla.unitId });
    expect((await fetched(person, `${id}.pdf`)).code).toBe('NOT_FOUND');
    const refused = { action: 'REFUSED', outcome: 'REFUSED', planId };
    expect(await lastRow(person)).toMatchObject(refused);
    expect((await fetched(person, `version/${planId}/1.pdf`)).code).toBe('NOT_FOUND');
    expect(await lastRow(person)).toMatchObject(refused);
    expect((await fetched(person, 'version/1/1.pdf')).code).toBe('NOT_FOUND');
    expect(await lastRow(person)).toMatchObject({ outcome: 'REFUSED', planId: null });
  });

  test('asks who is not signed in to sign in', async () => {
    const { id } = await sendTo(karla, planId, citizen);
    const answer = await fetched(null, `${id}.pdf`);
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test.each(['hemmeligt.pdf', '7103850001.pdf', 'version/1/1.pdf', '%00.pdf', 'nothing/at/all'])(
    'answers %s like what is not there',
    async (path) => {
      expect((await fetched(karla, path)).code).toBe('NOT_FOUND');
    },
  );

  test('a withdrawn consent takes the document back on the next request, from sender and recipient', async () => {
    const { id } = await sendTo(karla, planId, guest.participantId);
    expect((await fetched(milo, `${id}.pdf`)).status).toBe(200);
    await change(karla, 'withdrawConsent', {
      planId,
      id: guest.consentId,
      withdrawnBy: 'Borgeren',
    });
    const recipient = await fetched(milo, `${id}.pdf`);
    expect(recipient.code).toBe('NOT_FOUND');
    const sender = await fetched(karla, `${id}.pdf`);
    expect([sender.status, sender.code]).toEqual([403, 'CONSENT_ENDED']);
    expect(sender.text).toContain('samtykke');
    expect(await lastRow(karla)).toMatchObject({ action: 'EXTRACT', outcome: 'REFUSED', planId });
  });

  test('what was sent under a consent goes when a newer one replaces it', async () => {
    const { id } = await sendTo(karla, planId, mother);
    server.clock.now = new Date('2026-11-20T10:05:00Z');
    const consent = {
      planId,
      id: newId(),
      participantId: mother,
      partyKind: 'RELATIVE',
      purpose: 'Samarbejde om planen',
      sections: ['FOLLOW_UP'],
      form: 'WRITTEN',
      fromOn: '2026-11-20',
      toOn: '2026-11-20',
    };
    await change(karla, 'giveConsent', consent);
    const { id: second } = await sendTo(karla, planId, mother);
    expect((await fetched(karla, `${second}.ics`)).text).toContain('20270301');
    expect((await fetched(karla, `${id}.ics`)).code).toBe('CONSENT_ENDED');
    await server.db.session.updateMany({
      data: { lastSeenAt: new Date('2026-11-21T09:00:00Z'), endsAt: new Date('2026-11-22') },
    });
    server.clock.now = new Date('2026-11-21T09:01:00Z');
    expect((await fetched(karla, `${second}.ics`)).code).toBe('CONSENT_ENDED');
  });

  test('whoever has left gets nothing printed any more', async () => {
    const { id } = await sendTo(karla, planId, guest.participantId);
    await change(karla, 'changeParticipant', {
      planId,
      id: guest.participantId,
      leftOn: { from: null, to: '2026-11-20' },
    });
    expect((await fetched(karla, `${id}.pdf`)).code).toBe('CONSENT_ENDED');
    expect((await fetched(milo, `${id}.pdf`)).code).toBe('NOT_FOUND');
  });

  test('what a legal ground opened can still be printed by the lead', async () => {
    const doctor = newId();
    const gp = { planId, id: doctor, kind: 'GP', name: 'Grethe Demo-Lyng' };
    await change(karla, 'addParticipant', gp);
    const { id } = await sendTo(karla, planId, doctor, {
      legalGround: 'CURRENT_TREATMENT',
      sections: ['CHALLENGES'],
      reason: 'Skal kende risikoen',
    });
    const { text } = await readPdf((await fetched(karla, `${id}.pdf`)).bytes);
    expect(text).toContain('Står uden bolig');
    expect(text).toContain('delt uden samtykke efter sundhedsloven § 41, stk. 2, nr. 1');
    expect(text).not.toContain('En fast bolig');
  });
});
