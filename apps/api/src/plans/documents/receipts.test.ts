// What stands on a receipt: why it was sent without a consent, what of it holds today, and who sees it.

import { describe, expect, test } from '@jest/globals';
import { sectionsConsented } from '@sammenhaeng/domain/plans/sending';
import { newId } from '../../graph/ids.ts';
import { sendTo } from '../../testing/a-document.ts';
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

describe('sending without a consent', () => {
  const ground = {
    legalGround: 'WEIGHTY_REGARD_IN_TREATMENT',
    sections: ['CHALLENGES'],
    reason: 'Akut fare for borgeren 710385-0001',
  };

  test('gives what was chosen as necessary; ground and reason stand on receipt and in the log', async () => {
    const { planId, doctor } = await aPlanToSend(house);
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
    const { planId, doctor } = await aPlanToSend(house);
    const { answer } = await sendTo(karla, planId, doctor, more);
    expect(answer.problems).toMatchObject([{ code }]);
  });

  test('is refused towards somebody who needs no consent', async () => {
    const { planId, citizen } = await aPlanToSend(house);
    const { answer } = await sendTo(karla, planId, citizen, ground);
    expect(answer.problems).toMatchObject([{ code: 'GROUND_NOT_NEEDED' }]);
  });
});

describe('what of a receipt may be given today', () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
  const dayAt = (at: number) => days[at % days.length] ?? '';

  test('is in SQL what the rule of the domain says, whatever the consents', async () => {
    const { planId, mother, guest } = await aPlanToSend(house);
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
    const { planId, citizen } = await aPlanToSend(house);
    const { id } = await sendTo(karla, planId, citizen);
    expect((await receiptsOf(jonas, planId))['dispatches']).toMatchObject([{ id }]);
    const { data } = await karla.client.ask(
      'query ($planId: ID!) { planVersion(planId: $planId, number: 1) { dispatches { id } } }',
      { planId },
    );
    expect(data?.['planVersion']).toEqual({ dispatches: [{ id }] });
  });

  test('are not seen by a guest, who need not know who else got what', async () => {
    const { planId, citizen } = await aPlanToSend(house);
    await sendTo(karla, planId, citizen);
    expect((await receiptsOf(milo, planId))['dispatches']).toEqual([]);
  });
});
