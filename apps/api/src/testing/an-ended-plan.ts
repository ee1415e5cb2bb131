// Plans on their way out: agreed and sent, closed, archived, erased.

import { newId } from '../graph/ids.ts';
import { aReadyPlan, change, type PlanAnswer } from './a-plan.ts';
import type { Person, TestServer } from './test-server.ts';

export const REFERENCE = 'RA-2026-117';

const ARCHIVE = `mutation ($input: ArchivePlanInput!) { archivePlan(input: $input) { __typename
  ... on PlanArchived { planId archivedAt reference } ... on Invalid { problems { field code } } } }`;
const ERASE = `mutation ($input: ErasePlanInput!) { erasePlan(input: $input) { __typename
  ... on PlanErased { erasureId } ... on Invalid { problems { field code } } } }`;

type Answer = {
  __typename: string;
  problems: { field: string; code: string }[];
  erasureId: string;
};

async function ask(by: Person, document: string, planId: string, reference: string) {
  const { data, errors } = await by.client.ask(document, { input: { planId, reference } });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as unknown as Answer;
}
export const archive = (by: Person, planId: string, reference = REFERENCE) =>
  ask(by, ARCHIVE, planId, reference);
export const erase = (by: Person, planId: string, reference = REFERENCE) =>
  ask(by, ERASE, planId, reference);

/** Those who see a plan to its end: its lead, the coordinator, the data protection officer. */
export const endingPeople = async (server: TestServer) => ({
  karla: await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' }),
  nora: await server.aPerson('COORDINATOR', {
    name: 'Nora Demo-Dahl',
    kind: 'MUNICIPAL_ADMINISTRATION',
  }),
  officer: await server.aPerson('DATA_PROTECTION_OFFICER', { regionCode: '1085' }),
});

type Input = Record<string, unknown>;

/** Version 1 is agreed, and sent to the relative. */
export async function anAgreedPlan(
  server: TestServer,
  lead: Person,
  input: Input = {},
): Promise<PlanAnswer> {
  const ready = await aReadyPlan(server, lead, input);
  const asked = { planId: ready.id, seenChangedAt: ready.changedAt };
  const { plan } = await change(lead, 'agreePlan', asked);
  await change(lead, 'sendPlan', {
    planId: plan.id,
    version: 1,
    recipients: [
      {
        id: newId(),
        participantId: plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id,
        channel: 'PAPER',
        largePrint: false,
      },
    ],
  });
  return plan;
}

export async function aClosedPlan(
  server: TestServer,
  lead: Person,
  input: Input = {},
): Promise<PlanAnswer> {
  const plan = await anAgreedPlan(server, lead, input);
  await change(lead, 'closePlan', { planId: plan.id, reason: 'CITIZEN_MOVED' });
  return plan;
}

export async function anArchivedPlan(
  server: TestServer,
  lead: Person,
  coordinator: Person,
  input: Input = {},
): Promise<PlanAnswer> {
  const plan = await aClosedPlan(server, lead, input);
  await archive(coordinator, plan.id);
  return plan;
}
