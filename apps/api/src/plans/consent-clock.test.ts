// Whatever is given, withdrawn, replaced or runs out: nobody gets more than the consents of that day cover.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, type CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import * as fc from 'fast-check';
import { newId } from '../graph/ids.ts';
import { anAgreedPlan, fetchDocument, sendTo } from '../testing/a-document.ts';
import { answerTo, propose } from '../testing/a-hand-over.ts';
import { change, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const FIRST_DAY = '2026-11-20';

let server: TestServer;
let karla: Person;
let milo: Person;
let nora: Person;

beforeAll(async () => {
  server = await startTestServer({ now: `${FIRST_DAY}T10:00:00Z` });
  karla = await server.aPerson('PRACTITIONER');
  milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
  nora = await server.aPerson('COORDINATOR');
});
afterAll(() => server.stop());

type Party = 'guest' | 'relative';
type Step =
  | {
      do: 'give';
      party: Party;
      purpose: string;
      sections: PlanSection[];
      from: number;
      days: number;
    }
  | { do: 'withdraw'; party: Party }
  | { do: 'wait'; days: number }
  | { do: 'send'; party: Party }
  | { do: 'handOver' };

/** A consent as a child would keep count of it: the rule of the house told once more, apart. */
type Given = {
  id: string;
  purpose: string;
  sections: PlanSection[];
  from: string;
  to: string;
  over: string | null;
};

const party = fc.constantFrom<Party>('guest', 'relative');
const someSections = fc.subarray<PlanSection>([...PLAN_SECTIONS], { minLength: 1 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('give' as const),
      party,
      purpose: fc.constantFrom('Samarbejde', 'Bolig'),
      // All of them often enough for the guest to lead.
      sections: fc.oneof(fc.constant<PlanSection[]>([...PLAN_SECTIONS]), someSections),
      from: fc.integer({ min: -20, max: 40 }),
      days: fc.integer({ min: 0, max: 300 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), party }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 60 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('send' as const), party }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('handOver' as const) }) },
);

async function moveTo(day: CalendarDate): Promise<void> {
  server.clock.now = new Date(`${day}T10:00:00Z`);
  await server.db.session.updateMany({
    data: { endsAt: new Date('2040-01-01'), lastSeenAt: server.clock.now },
  });
}

const covered = (given: readonly Given[], day: CalendarDate): PlanSection[] =>
  PLAN_SECTIONS.filter((section) =>
    given.some(
      ({ sections, from, to, over }) =>
        sections.includes(section) && from <= day && day <= to && (over === null || day < over),
    ),
  );

const hiddenOf = (seen: readonly PlanSection[]) =>
  PLAN_SECTIONS.filter((section) => !seen.includes(section));

async function walk(steps: readonly Step[]): Promise<void> {
  let day: CalendarDate = FIRST_DAY;
  await moveTo(day);
  const { id: planId, participants } = await anAgreedPlan(server, karla);
  await server.db.consent.deleteMany({ where: { planId } });
  const guest = newId();
  const added = { planId, id: guest, kind: 'PROFESSIONAL', employeeId: milo.employeeId };
  await change(karla, 'addParticipant', added);
  const relative = participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
  const idOf = { guest, relative };
  const given: Record<Party, Given[]> = { guest: [], relative: [] };
  const sent: { id: string; party: Party; sections: PlanSection[] }[] = [];
  const leads = { who: karla };

  for (const one of steps) {
    if (one.do === 'wait') {
      day = addDays(day, one.days);
      await moveTo(day);
    } else if (one.do === 'give') {
      const id = newId();
      const from = addDays(day, one.from);
      const to = addDays(from, one.days);
      const answer = await change(karla, 'giveConsent', {
        planId,
        id,
        participantId: idOf[one.party],
        partyKind: one.party === 'guest' ? 'HEALTH_STAFF' : 'RELATIVE',
        purpose: one.purpose,
        sections: one.sections,
        form: 'WRITTEN',
        fromOn: from,
        toOn: to,
      });
      expect(answer.__typename).toBe('PlanChanged');
      const begins = from > day ? from : day;
      for (const earlier of given[one.party]) {
        const meets = begins <= to && earlier.to >= begins && earlier.from <= to;
        const isSame = earlier.purpose === one.purpose;
        if (isSame && meets && (earlier.over === null || earlier.over > begins)) {
          earlier.over = begins;
        }
      }
      const { purpose, sections } = one;
      given[one.party].push({ id, purpose, sections, from, to, over: null });
    } else if (one.do === 'withdraw') {
      const current = given[one.party].findLast(
        ({ to, over }) => to >= day && (over === null || over > day),
      );
      if (current) {
        const input = { planId, id: current.id, withdrawnBy: 'Borgeren' };
        expect((await change(karla, 'withdrawConsent', input)).__typename).toBe('PlanChanged');
        for (const each of given[one.party]) {
          const isSame = each.purpose === current.purpose;
          if (isSame && (each.over === null || each.over > day)) each.over = day;
        }
      }
    } else if (one.do === 'handOver') {
      const to = leads.who === karla ? milo : karla;
      const mayLead = to === karla || covered(given.guest, day).length === PLAN_SECTIONS.length;
      const { id, code } = await propose(nora, planId, to);
      expect(code).toBe(mayLead ? null : 'HAND_OVER_RECEIVER');
      if (mayLead) {
        expect(await answerTo(to, 'accept', id)).toBe('ACCEPTED');
        leads.who = to;
      }
    } else {
      const allowed = covered(given[one.party], day);
      const { id, answer } = await sendTo(leads.who, planId, idOf[one.party]);
      const mine = covered(given.guest, day);
      const mayLead = leads.who === karla || mine.length === PLAN_SECTIONS.length;
      // A lead who reads something and not all is told; who reads nothing finds no plan.
      const refusal = mayLead || mine.includes('MASTER_DATA') ? 'Invalid' : 'NotFound';
      const isSent = mayLead && allowed.length > 0;
      expect(answer.__typename).toBe(isSent ? 'PlanChanged' : refusal);
      if (isSent) sent.push({ id, party: one.party, sections: allowed });
    }

    const allowed = covered(given.guest, day);
    expect((await readPlan(karla, planId))?.hiddenSections).toEqual([]);
    const plan = await readPlan(milo, planId);
    expect(plan?.hiddenSections ?? 'nothing').toEqual(
      allowed.length > 0 ? hiddenOf(allowed) : 'nothing',
    );
    const { data } = await milo.client.ask(
      'query ($id: ID!) { planVersion(planId: $id, number: 1) { hiddenSections } }',
      { id: planId },
    );
    expect(data?.['planVersion']).toEqual(
      allowed.length > 0 ? { hiddenSections: hiddenOf(allowed) } : null,
    );
    const receipts = await karla.client.ask(
      'query ($id: ID!) { plan(id: $id) { dispatches { id sectionsToday } } }',
      { id: planId },
    );
    const sentPlan = receipts.data?.['plan'] as unknown as {
      dispatches: { id: string; sectionsToday: PlanSection[] }[];
    };
    for (const { id, party: to, sections } of sent) {
      const now = covered(given[to], day).filter((section) => sections.includes(section));
      expect(sentPlan.dispatches.find((receipt) => receipt.id === id)?.sectionsToday).toEqual(now);
      const fetched = await fetchDocument(server, to === 'guest' ? milo : karla, `${id}.ics`);
      expect(fetched.status === 200).toBe(now.length > 0);
    }
  }
}

test('no sequence gives a party more, or less, than its live consents cover', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), (steps) => walk(steps)),
    { numRuns: 15 },
  );
});
