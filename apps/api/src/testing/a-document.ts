// Documents for tests: a version that is agreed and sent, and how its documents are fetched.

import { newId } from '../graph/ids.ts';
import { aReadyPlan, change, type PlanAnswer } from './a-plan.ts';
import type { Person, TestServer } from './test-server.ts';

/** A plan whose first version is agreed. */
export async function anAgreedPlan(
  server: TestServer,
  lead: Person,
  input: Record<string, unknown> = {},
): Promise<PlanAnswer> {
  const { id: planId, changedAt } = await aReadyPlan(server, lead, input);
  const answer = await change(lead, 'agreePlan', { planId, seenChangedAt: changedAt });
  if (answer.__typename !== 'PlanChanged') throw new Error(JSON.stringify(answer));
  return answer.plan;
}

/** Sends version 1 to one participant and gives the answer with the receipt's id. */
export async function sendTo(
  lead: Person,
  planId: string,
  participantId: string,
  more: Record<string, unknown> = {},
) {
  const id = newId();
  const recipient = { id, participantId, channel: 'PAPER', largePrint: false, ...more };
  const answer = await change(lead, 'sendPlan', { planId, version: 1, recipients: [recipient] });
  return { id, answer };
}

/** Fetches a document as a browser would, with the session of a person or none. */
export async function fetchDocument(
  { url }: Pick<TestServer, 'url'>,
  person: Pick<Person, 'token'> | null,
  path: string,
) {
  const response = await fetch(`${url}/dokumenter/${path}`, {
    headers: person ? { cookie: `sammenhaeng=${person.token}` } : {},
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    bytes,
    text: Buffer.from(bytes).toString('utf8'),
    /** The code of an error, else null. */
    code: response.ok
      ? null
      : (JSON.parse(Buffer.from(bytes).toString('utf8')).errors[0].extensions.code as string),
  };
}

/** Adds a colleague with their account to a plan and gives their unit a consent. */
export async function aGuest(
  lead: Person,
  planId: string,
  guest: Person,
  sections: string[],
): Promise<{ participantId: string; consentId: string }> {
  const [participantId, consentId] = [newId(), newId()];
  await change(lead, 'addParticipant', {
    planId,
    id: participantId,
    kind: 'PROFESSIONAL',
    employeeId: guest.employeeId,
  });
  const answer = await change(lead, 'giveConsent', {
    planId,
    id: consentId,
    participantId,
    partyKind: 'HEALTH_STAFF',
    purpose: 'Samarbejde om planen',
    sections,
    form: 'WRITTEN',
    fromOn: '2026-11-01',
    toOn: '2027-11-01',
  });
  if (answer.__typename !== 'PlanChanged') throw new Error(JSON.stringify(answer));
  return { participantId, consentId };
}
