// Whatever is done with a plan, in whatever order: what was agreed stays as it was, to the letter.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { newId } from '../../graph/ids.ts';
import { aReadyPlan, change, readPlan } from '../../testing/a-plan.ts';
import { saysYesAnew } from '../../testing/agreeing-anew.ts';
import { RECORD } from '../../follow-ups/follow-up-documents.test-data.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let nora: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER');
  nora = await server.aPerson('COORDINATOR', { kind: 'MUNICIPAL_ADMINISTRATION' });
});
afterAll(() => server.stop());

const ARCHIVE = `mutation ($input: ArchivePlanInput!) { archivePlan(input: $input) { __typename } }`;

/** Each command takes the plan as it then is, and may be refused: that too must change nothing. */
const COMMANDS: Record<string, (planId: string) => Promise<unknown>> = {
  changeBasis: async (planId) => {
    const from = (await readPlan(karla, planId))?.basis ?? '';
    return change(karla, 'changePlan', { id: planId, basis: { from, to: `${from}.` } });
  },
  changeMeeting: (planId) =>
    change(karla, 'changePlan', { id: planId, meetingPlace: { from: '', to: 'Biblioteket' } }),
  addChallenge: (planId) =>
    change(karla, 'addChallenge', { planId, id: newId(), kind: 'ACUTE', text: 'Sover dårligt' }),
  addGoal: (planId) =>
    change(karla, 'addGoal', { planId, id: newId(), title: 'Ro om natten', ownWords: '' }),
  removeGoal: async (planId) => {
    const id = (await readPlan(karla, planId))?.goals.at(-1)?.id ?? newId();
    return change(karla, 'removeFromPlan', { planId, part: 'GOAL', id });
  },
  renameGoal: async (planId) => {
    const goal = (await readPlan(karla, planId))?.goals[0];
    const title = { from: goal?.title ?? '', to: 'Et andet mål' };
    return change(karla, 'changeGoal', { planId, id: goal?.id ?? newId(), title });
  },
  agree: async (planId) => {
    const seenChangedAt = (await readPlan(karla, planId))?.changedAt ?? server.clock.now;
    return change(karla, 'agreePlan', { planId, seenChangedAt });
  },
  agreeAnew: async (planId) => {
    await saysYesAnew(karla, planId);
    return COMMANDS['agree']?.(planId);
  },
  send: async (planId) => {
    const plan = await readPlan(karla, planId);
    const participantId = plan?.participants.find(({ kind }) => kind === 'RELATIVE')?.id;
    const recipient = { id: newId(), participantId: participantId ?? newId() };
    return change(karla, 'sendPlan', {
      planId,
      version: plan?.version ?? 0,
      recipients: [{ ...recipient, channel: 'PAPER', largePrint: false }],
    });
  },
  giveConsent: async (planId) => {
    const relative = (await readPlan(karla, planId))?.participants.find(
      ({ kind }) => kind === 'RELATIVE',
    );
    return change(karla, 'giveConsent', {
      planId,
      id: newId(),
      participantId: relative?.id ?? newId(),
      partyKind: 'RELATIVE',
      purpose: 'Samarbejde',
      sections: ['GOALS'],
      form: 'WRITTEN',
      fromOn: '2026-11-01',
      toOn: '2027-10-01',
    });
  },
  withdrawConsent: async (planId) => {
    const id = (await readPlan(karla, planId))?.consents.at(-1)?.id ?? newId();
    return change(karla, 'withdrawConsent', { planId, id, withdrawnBy: 'borgeren' });
  },
  recordFollowUp: async (planId) => {
    const open = await server.db.followUp.findFirst({ where: { planId, doneOn: null } });
    const input = {
      id: open?.id ?? newId(),
      revision: open?.revision ?? 1,
      outcome: 'E1',
      doneOn: '2026-11-20',
    };
    return karla.client.ask(RECORD, { input });
  },
  refer: (planId) => change(karla, 'referPlan', { planId, referredOn: '2026-11-19' }),
  close: (planId) =>
    change(karla, 'closePlan', { planId, reason: 'COURSE_FINISHED', courseEndedOn: '2026-11-13' }),
  closeForGood: (planId) => change(karla, 'closePlan', { planId, reason: 'CITIZEN_DIED' }),
  archive: (planId) => nora.client.ask(ARCHIVE, { input: { planId, reference: 'RA-1' } }),
};

type Version = { number: number; content: unknown; contentHash: Uint8Array };
const versionsOf = (planId: string): Promise<Version[]> =>
  server.db.planVersion.findMany({ where: { planId }, orderBy: { number: 'asc' } });
const asText = (versions: readonly Version[]) =>
  versions.map(({ number, content, contentHash }) =>
    JSON.stringify([number, content, Buffer.from(contentHash).toString('hex')]),
  );

test('no sequence of commands changes or removes a version that was agreed', async () => {
  const command = fc.constantFrom(...Object.keys(COMMANDS));
  const often = fc.constantFrom('agreeAnew', 'changeBasis');
  const sequence = fc.array(fc.oneof({ arbitrary: command, weight: 3 }, often), {
    minLength: 3,
    maxLength: 14,
  });
  await fc.assert(
    fc.asyncProperty(sequence, async (names) => {
      const plan = await aReadyPlan(server, karla);
      // Two versions to begin with, so that every sequence has something to spoil.
      for (const name of ['agree', 'changeBasis', 'agreeAnew']) await COMMANDS[name]?.(plan.id);
      let before = asText(await versionsOf(plan.id));
      expect(before).toHaveLength(2);
      for (const name of names) {
        await COMMANDS[name]?.(plan.id);
        const after = asText(await versionsOf(plan.id));
        expect(after.slice(0, before.length)).toEqual(before);
        before = after;
      }
    }),
    { numRuns: 15 },
  );
});
