// Sending a plan at the door: who gets what, who is refused, and what the receipts and the log say.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sectionsConsented } from '@sammenhaeng/domain/plans/sending';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan, sendTo } from '../../testing/a-document.ts';
import { change } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

const ALL = ['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'GOALS', 'FOLLOW_UP'];
const RECEIPTS = `sentVersion
  recipients { participant { name } sections legalGrounds refusal { code message } }
  dispatches { id version recipientName channel isLargePrint sections sectionsToday sentByName
    legalGround reason }`;

let server: TestServer;
let karla: Person;
let jonas: Person;
let milo: Person;

/** An agreed plan with the citizen, a mother and a contact person with consent, a doctor without. */
async function aPlanToSend() {
  const { id: planId, participants } = await anAgreedPlan(server, karla);
  const guest = await aGuest(karla, planId, milo, ['GOALS', 'FOLLOW_UP']);
  const doctor = newId();
  const gp = { planId, id: doctor, kind: 'GP', name: 'Grethe Demo-Lyng' };
  await change(karla, 'addParticipant', gp);
  await change(karla, 'addParticipant', {
    planId,
    id: newId(),
    kind: 'PROFESSIONAL',
    employeeId: jonas.employeeId,
  });
  const of = (kind: string) => participants.find((one) => one.kind === kind)?.id ?? '';
  return { planId, citizen: of('CITIZEN'), mother: of('RELATIVE'), doctor, guest };
}

async function receiptsOf(person: Person, id: string, purpose?: string) {
  const { data } = await person.client.ask(
    `query ($id: ID!, $purpose: String) { plan(id: $id, purpose: $purpose) { ${RECEIPTS} } }`,
    { id, purpose },
  );
  return data?.['plan'] as unknown as Record<string, Record<string, unknown>[]>;
}

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  jonas = await server.aPerson('PRACTITIONER', { name: 'Jonas Demo-Berg', unitId: karla.unitId });
  milo = await server.aPerson('PRACTITIONER', { name: 'Milo Demo-Skov', kind: 'PSYCHIATRY' });
});
afterAll(() => server.stop());

describe('whom a plan can be sent to', () => {
  test('is told with what each gets, and with the reason where it is nothing', async () => {
    const { planId } = await aPlanToSend();
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
    const { planId } = await aPlanToSend();
    expect((await receiptsOf(jonas, planId))['recipients']).toEqual([]);
    expect((await receiptsOf(milo, planId))['recipients']).toEqual([]);
  });
});

describe('sending a plan', () => {
  test('gives each the sections of their consent, a receipt, and a row in the log', async () => {
    const { planId, citizen, mother, guest } = await aPlanToSend();
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
    const { planId, citizen } = await aPlanToSend();
    const recipient = { id: newId(), participantId: citizen, channel: 'PAPER', largePrint: false };
    const input = { planId, version: 1, recipients: [recipient] };
    await change(karla, 'sendPlan', input);
    expect((await change(karla, 'sendPlan', input)).__typename).toBe('PlanChanged');
    expect((await receiptsOf(karla, planId))['dispatches']).toHaveLength(1);
    const other = await aPlanToSend();
    const stolen = { ...recipient, participantId: other.citizen };
    const answer = await change(karla, 'sendPlan', {
      planId: other.planId,
      version: 1,
      recipients: [stolen],
    });
    expect(answer.problems).toMatchObject([{ field: 'recipients', code: 'ID_TAKEN' }]);
  });

  test('sends nobody anything when one of them may have nothing', async () => {
    const { planId, citizen, doctor } = await aPlanToSend();
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
    const { planId, guest } = await aPlanToSend();
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
    const { planId, citizen } = await aPlanToSend();
    const outsider = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    expect((await sendTo(jonas, planId, citizen)).answer.problems).toMatchObject([
      { code: 'ONLY_LEAD' },
    ]);
    expect((await sendTo(outsider, planId, citizen)).answer.__typename).toBe('NotFound');
    const chair = await server.aPerson('CLUSTER_CHAIR');
    expect((await sendTo(chair, planId, citizen)).answer.__typename).toBe('NotFound');
  });

  test('is of the version that holds now, to people of this plan', async () => {
    const { planId, citizen } = await aPlanToSend();
    const other = await aPlanToSend();
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
    const { planId, mother } = await aPlanToSend();
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

describe('sending without a consent', () => {
  const ground = {
    legalGround: 'WEIGHTY_REGARD_IN_TREATMENT',
    sections: ['CHALLENGES'],
    reason: 'Akut fare for borgeren 710385-0001',
  };

  test('gives what was chosen as necessary; ground and reason stand on receipt and in the log', async () => {
    const { planId, doctor } = await aPlanToSend();
    const { id, answer } = await sendTo(karla, planId, doctor, ground);
    expect(answer.__typename).toBe('PlanChanged');
    expect((await receiptsOf(karla, planId))['dispatches']).toMatchObject([
      {
        sections: ['CHALLENGES'],
        legalGround: 'WEIGHTY_REGARD_IN_TREATMENT',
        reason: 'Akut fare for borgeren [cpr]',
      },
    ]);
    const row = await server.db.auditEvent.findFirst({
      where: { planId, criterion: { path: ['dispatchId'], equals: id } },
    });
    expect(row).toMatchObject({
      action: 'SEND_PLAN',
      purpose: 'Akut fare for borgeren [cpr]',
      criterion: { legalGround: 'WEIGHTY_REGARD_IN_TREATMENT', sections: ['CHALLENGES'] },
    });
  });

  test.each([
    ['GROUND_WITHOUT_REASON', { ...ground, reason: ' ' }],
    ['GROUND_WITHOUT_SECTIONS', { ...ground, sections: [] }],
    ['GROUND_DOES_NOT_FIT', { ...ground, legalGround: 'POLICE_SOCIAL_PSYCHIATRY' }],
  ])('is refused with %s', async (code, more) => {
    const { planId, doctor } = await aPlanToSend();
    const { answer } = await sendTo(karla, planId, doctor, more);
    expect(answer.problems).toMatchObject([{ code }]);
  });

  test('is refused towards somebody who needs no consent', async () => {
    const { planId, citizen } = await aPlanToSend();
    const { answer } = await sendTo(karla, planId, citizen, ground);
    expect(answer.problems).toMatchObject([{ code: 'GROUND_NOT_NEEDED' }]);
  });
});

describe('what of a receipt may be given today', () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
  const dayAt = (at: number) => days[at % days.length] ?? '';

  test('is in SQL what the rule of the domain says, whatever the consents', async () => {
    const { planId, mother, guest } = await aPlanToSend();
    const wide = { planId, version: 1, channel: 'PAPER' as const, largePrint: false };
    const sent = { ...wide, sections: ALL, sentAt: server.clock.now, sentById: karla.employeeId };
    for (const participantId of [mother, guest.participantId]) {
      await server.db.planDispatch.create({ data: { id: newId(), participantId, ...sent } });
    }
    let different = 0;
    for (let round = 0; round < 30; round += 1) {
      await server.db.consent.deleteMany({ where: { planId } });
      const consents = [0, 1, 2].map((at) => {
        const isOfUnit = (round + at) % 2 === 0;
        const toOn = dayAt(round * 3 + at);
        const isWithdrawn = (round * 7 + at) % 3 === 0;
        return {
          unitId: isOfUnit ? milo.unitId : null,
          participantId: isOfUnit ? null : mother,
          sections: ALL.filter((_, place) => (round >> place) % 2 === at % 2),
          fromOn: days.filter((day) => day <= toOn)[(round + at) % (days.indexOf(toOn) + 1)] ?? '',
          toOn,
          withdrawnOn: isWithdrawn ? dayAt(round + at) : null,
          replacedOn: (round * 5 + at) % 4 === 0 ? dayAt(round + at + 1) : null,
        };
      });
      await server.db.consent.createMany({
        data: consents.map((consent) => ({
          ...consent,
          id: newId(),
          planId,
          partyKind: 'OTHER',
          form: 'WRITTEN',
          fromOn: new Date(consent.fromOn),
          toOn: new Date(consent.toOn),
          withdrawnOn: consent.withdrawnOn ? new Date(consent.withdrawnOn) : null,
          replacedOn: consent.replacedOn ? new Date(consent.replacedOn) : null,
        })),
      });
      const { dispatches = [] } = await receiptsOf(karla, planId);
      const shown = new Map(dispatches.map((one) => [one['recipientName'], one['sectionsToday']]));
      const expected = [
        ['Bodil Demo-Kilde', { id: mother, unitId: null }],
        ['Milo Demo-Skov', { id: guest.participantId, unitId: milo.unitId }],
      ] as const;
      for (const [name, who] of expected) {
        const covered = sectionsConsented(who, consents as never, '2026-11-20');
        expect([round, name, shown.get(name)]).toEqual([round, name, covered]);
        different += covered.length;
      }
    }
    expect(different).toBeGreaterThan(20);
  });
});

describe('receipts', () => {
  test('are seen by the unit that holds the plan, on the plan and on the version', async () => {
    const { planId, citizen } = await aPlanToSend();
    const { id } = await sendTo(karla, planId, citizen);
    expect((await receiptsOf(jonas, planId))['dispatches']).toMatchObject([{ id }]);
    const { data } = await karla.client.ask(
      'query ($planId: ID!) { planVersion(planId: $planId, number: 1) { dispatches { id } } }',
      { planId },
    );
    expect(data?.['planVersion']).toEqual({ dispatches: [{ id }] });
  });

  test('are not seen by a guest, who need not know who else got what', async () => {
    const { planId, citizen } = await aPlanToSend();
    await sendTo(karla, planId, citizen);
    expect((await receiptsOf(milo, planId))['dispatches']).toEqual([]);
  });
});
