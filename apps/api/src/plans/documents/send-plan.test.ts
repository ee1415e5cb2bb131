// Sending a plan at the door: who gets what, who is refused, and what the log says.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { sendTo } from '../../testing/a-document.ts';
import { change } from '../../testing/a-plan.ts';
import {
  aPlanToSend,
  inASendingHouse,
  receiptsOf,
  type SendingHouse,
} from '../../testing/a-plan-to-send.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

const ALL = ['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'GOALS', 'FOLLOW_UP'];

let house: SendingHouse;
let server: TestServer;
let karla: Person;
let jonas: Person;
let milo: Person;

inASendingHouse((one) => {
  house = one;
  ({ server, karla, jonas, milo } = one);
});

describe('whom a plan can be sent to', () => {
  test('is told with what each gets, and with the reason where it is nothing', async () => {
    const { planId } = await aPlanToSend(house);
    const { recipients } = await receiptsOf(karla, planId);
    const told = new Map(
      recipients?.map((one) => [(one['participant'] as { name: string }).name, one]),
    );
    expect(told.get('Alma Demo-Kilde')).toMatchObject({ sections: ALL, refusal: null });
    expect(told.get('Jonas Demo-Berg')).toMatchObject({ sections: ALL, legalGrounds: [] });
    expect(told.get('Bodil Demo-Kilde')).toMatchObject({ sections: ['MASTER_DATA', 'GOALS'] });
    expect(told.get('Milo Demo-Skov')).toMatchObject({ sections: ['GOALS', 'FOLLOW_UP'] });
    expect(told.get('Grethe Demo-Lyng')).toMatchObject({
      sections: [],
      legalGrounds: ['CURRENT_TREATMENT', 'WEIGHTY_REGARD_IN_TREATMENT', 'WEIGHTY_REGARD'],
      refusal: { code: 'NO_LIVE_CONSENT', message: expect.stringContaining('samtykke') },
    });
  });

  test('is told to the lead alone', async () => {
    const { planId } = await aPlanToSend(house);
    expect((await receiptsOf(jonas, planId))['recipients']).toEqual([]);
    expect((await receiptsOf(milo, planId))['recipients']).toEqual([]);
  });
});

describe('sending a plan', () => {
  test('gives each the sections of their consent, a receipt, and a row in the log', async () => {
    const { planId, citizen, mother, guest } = await aPlanToSend(house);
    const recipients = [
      { id: newId(), participantId: citizen, channel: 'PAPER', largePrint: true },
      { id: newId(), participantId: mother, channel: 'HANDED_OVER', largePrint: false },
      {
        id: newId(),
        participantId: guest.participantId,
        channel: 'SECURE_MAIL',
        largePrint: false,
      },
    ];
    const answer = await change(karla, 'sendPlan', { planId, version: 1, recipients });
    expect(answer.__typename).toBe('PlanChanged');

    const { dispatches, sentVersion } = await receiptsOf(karla, planId);
    expect(sentVersion).toBe(1);
    const byName = Object.fromEntries(dispatches?.map((one) => [one['recipientName'], one]) ?? []);
    expect(byName).toMatchObject({
      'Alma Demo-Kilde': { sections: ALL, isLargePrint: true, channel: 'PAPER', version: 1 },
      'Bodil Demo-Kilde': { sections: ['MASTER_DATA', 'GOALS'], channel: 'HANDED_OVER' },
      'Milo Demo-Skov': { sections: ['GOALS', 'FOLLOW_UP'], sentByName: 'Karla Demo-Vinter' },
    });

    const rows = await server.db.auditEvent.findMany({
      where: { planId, action: 'SEND_PLAN', criterion: { path: ['dispatchId'], not: 'null' } },
    });
    expect(rows.map((row) => row.outcome)).toEqual(['ALLOWED', 'ALLOWED', 'ALLOWED']);
    expect(
      new Set(rows.map((row) => (row.criterion as { dispatchId: string }).dispatchId)),
    ).toEqual(new Set(recipients.map(({ id }) => id)));
  });

  test('is done once, however often the call comes', async () => {
    const { planId, citizen } = await aPlanToSend(house);
    const recipient = { id: newId(), participantId: citizen, channel: 'PAPER', largePrint: false };
    const input = { planId, version: 1, recipients: [recipient] };
    await change(karla, 'sendPlan', input);
    expect((await change(karla, 'sendPlan', input)).__typename).toBe('PlanChanged');
    expect((await receiptsOf(karla, planId))['dispatches']).toHaveLength(1);
    const other = await aPlanToSend(house);
    const stolen = { ...recipient, participantId: other.citizen };
    const answer = await change(karla, 'sendPlan', {
      planId: other.planId,
      version: 1,
      recipients: [stolen],
    });
    expect(answer.problems).toMatchObject([{ field: 'recipients', code: 'ID_TAKEN' }]);
  });

  test('sends nobody anything when one of them may have nothing', async () => {
    const { planId, citizen, doctor } = await aPlanToSend(house);
    const recipients = [citizen, doctor].map((participantId) => ({
      id: newId(),
      participantId,
      channel: 'PAPER',
      largePrint: false,
    }));
    const answer = await change(karla, 'sendPlan', { planId, version: 1, recipients });
    expect(answer.problems).toMatchObject([
      { field: 'recipients.1.participantId', code: 'NO_LIVE_CONSENT' },
    ]);
    expect((await receiptsOf(karla, planId))['dispatches']).toEqual([]);
  });

  test('stops for a party on the very request after its consent was withdrawn', async () => {
    const { planId, guest } = await aPlanToSend(house);
    expect((await sendTo(karla, planId, guest.participantId)).answer.__typename).toBe(
      'PlanChanged',
    );
    const withdrawn = { planId, id: guest.consentId, withdrawnBy: 'Borgeren' };
    await change(karla, 'withdrawConsent', withdrawn);
    const { answer } = await sendTo(karla, planId, guest.participantId);
    expect(answer.problems).toMatchObject([{ code: 'NO_LIVE_CONSENT' }]);
    const { dispatches } = await receiptsOf(karla, planId);
    expect(dispatches).toMatchObject([{ sections: ['GOALS', 'FOLLOW_UP'], sectionsToday: [] }]);
  });

  test('is for the lead: a colleague is told so, and outsiders find no plan', async () => {
    const { planId, citizen } = await aPlanToSend(house);
    const outsider = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    expect((await sendTo(jonas, planId, citizen)).answer.problems).toMatchObject([
      { code: 'ONLY_LEAD' },
    ]);
    expect((await sendTo(outsider, planId, citizen)).answer.__typename).toBe('NotFound');
    const chair = await server.aPerson('CLUSTER_CHAIR');
    expect((await sendTo(chair, planId, citizen)).answer.__typename).toBe('NotFound');
  });

  test('is of the version that holds now, to people of this plan', async () => {
    const { planId, citizen } = await aPlanToSend(house);
    const other = await aPlanToSend(house);
    const recipients = [
      { id: newId(), participantId: citizen, channel: 'PAPER', largePrint: false },
    ];
    const old = await change(karla, 'sendPlan', { planId, version: 2, recipients });
    expect(old.problems).toMatchObject([{ field: 'version', code: 'VERSION_NOT_AGREED' }]);
    const nobody = await change(karla, 'sendPlan', { planId, version: 1, recipients: [] });
    expect(nobody.problems).toMatchObject([{ field: 'recipients', code: 'NO_RECIPIENTS' }]);
    expect((await sendTo(karla, planId, other.citizen)).answer.__typename).toBe('NotFound');
  });

  test('leaves a receipt that nothing changes, and a recipient who can only leave', async () => {
    const { planId, mother } = await aPlanToSend(house);
    const { id } = await sendTo(karla, planId, mother);
    await expect(
      server.db.planDispatch.update({ where: { id }, data: { channel: 'PAPER' } }),
    ).rejects.toThrow(/append-only/);
    const removed = await change(karla, 'removeFromPlan', {
      planId,
      part: 'PARTICIPANT',
      id: mother,
    });
    expect(removed.__typename).toBe('Invalid');
  });
});
