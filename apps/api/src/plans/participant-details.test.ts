// What ties a participant to the citizen, and whether the plan is sent to them.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { anAgreedPlan, sendTo } from '../testing/a-document.ts';
import { change, type PlanAnswer } from '../testing/a-plan.ts';
import { agreesAnew } from '../testing/agreeing-anew.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let doctor: string;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  plan = await anAgreedPlan(server, karla);
  doctor = newId();
});
afterAll(() => server.stop());

const DETAILS = `query ($id: ID!) { plan(id: $id) {
  participants { id relation receivesPlan function organisation }
  recipients { participant { id } sections legalGrounds refusal { code message } } } }`;

async function read() {
  const answer = await karla.client.ask(DETAILS, { id: plan.id });
  return answer.data?.['plan'] as unknown as {
    participants: { id: string; relation: string; receivesPlan: boolean }[];
    recipients: {
      participant: { id: string };
      sections: string[];
      legalGrounds: string[];
      refusal: { code: string; message: string } | null;
    }[];
  };
}
const detailsOf = async (id: string) =>
  (await read()).participants.find((participant) => participant.id === id);
const call = (mutation: string, input: Record<string, unknown>) =>
  change(karla, mutation, { planId: plan.id, ...input });

test('stand with the person from the first, and each can be changed on its own', async () => {
  await call('addParticipant', {
    id: doctor,
    kind: 'GP',
    name: 'Grethe Demo-Lyng',
    organisation: 'Lægehuset',
    relation: 'læge siden 2019',
  });
  expect(await detailsOf(doctor)).toMatchObject({
    relation: 'læge siden 2019',
    receivesPlan: true,
  });
  await call('changeParticipant', {
    id: doctor,
    relation: { from: 'læge siden 2019', to: 'familiens læge' },
    receivesPlan: { from: true, to: false },
  });
  expect(await detailsOf(doctor)).toMatchObject({
    relation: 'familiens læge',
    receivesPlan: false,
    organisation: 'Lægehuset',
  });
});

test('a relation two people write at once is shown to both, and one too long is refused', async () => {
  const late = { id: doctor, relation: { from: 'læge siden 2019', to: 'min læge' } };
  expect(await call('changeParticipant', late)).toMatchObject({
    __typename: 'Conflict',
    fields: [{ field: 'relation', theirs: 'familiens læge' }],
  });
  const long = { id: doctor, relation: { from: 'familiens læge', to: 'x'.repeat(201) } };
  expect((await call('changeParticipant', long)).problems).toMatchObject([
    { field: 'relation', code: 'TEXT_TOO_LONG' },
  ]);
});

test('whoever is not to have the plan is left out of the sending, with a word why', async () => {
  const { recipients } = await read();
  const refused = recipients.find(({ participant }) => participant.id === doctor);
  expect(refused).toMatchObject({
    sections: [],
    legalGrounds: [],
    refusal: { code: 'RECIPIENT_GETS_NO_PLAN' },
  });
  expect(refused?.refusal?.message).toContain('deltagere');
  const { answer } = await sendTo(karla, plan.id, doctor, {
    legalGround: 'CURRENT_TREATMENT',
    sections: ['GOALS'],
    reason: 'Skal kende planen',
  });
  expect(answer.problems).toMatchObject([{ code: 'RECIPIENT_GETS_NO_PLAN' }]);
  expect(await server.db.planDispatch.count({ where: { planId: plan.id } })).toBe(0);
});

test('an agreed version keeps the relation of its day', async () => {
  const { plan: now } = await call('changeParticipant', {
    id: doctor,
    relation: { from: 'familiens læge', to: 'læge' },
  });
  const consent = {
    id: newId(),
    participantId: doctor,
    partyKind: 'GP',
    purpose: 'Samarbejde',
    sections: ['GOALS'],
    form: 'WRITTEN',
    fromOn: '2026-11-20',
    toOn: '2027-05-01',
  };
  await call('giveConsent', consent);
  expect(now.hasUnagreedChanges).toBe(true);
  await agreesAnew(karla, plan.id);
  await call('changeParticipant', { id: doctor, relation: { from: 'læge', to: 'ny læge' } });
  const version = await server.db.planVersion.findFirstOrThrow({
    where: { planId: plan.id },
    orderBy: { number: 'desc' },
  });
  expect(version.content).toMatchObject({
    participants: expect.arrayContaining([
      expect.objectContaining({ name: 'Grethe Demo-Lyng', relation: 'læge' }),
    ]),
  });
});
