// The hooks of a file about the next meeting: before each test a plan that was agreed months ago.

import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { openSession } from '../access/session.ts';
import { aReadyPlan, change, type PlanAnswer } from './a-plan.ts';
import { clientFor } from './client.ts';
import { type Person, startTestServer, type TestServer } from './test-server.ts';

const AGREED_AT = new Date('2026-11-20T10:00:00Z');
const RENEWED_AT = new Date('2027-03-01T10:00:00Z');

type House = { server: TestServer; karla: Person; plan: PlanAnswer };

/** `prepare` is called before each test, on the day of the next meeting, with a plan nobody touched since. */
export function eachAtARenewal(prepare: (house: House) => void): void {
  let server: TestServer;
  let karla: Person;
  beforeAll(async () => {
    server = await startTestServer({ now: AGREED_AT.toISOString() });
    karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  });
  afterAll(() => server.stop());
  /** A session does not last from one meeting to the next. */
  async function atTime(now: Date): Promise<void> {
    server.clock.now = now;
    const token = await openSession(server.db, karla.employeeId, now);
    karla = { ...karla, token, client: clientFor(server.url, token) };
  }
  beforeEach(async () => {
    await atTime(AGREED_AT);
    const ready = await aReadyPlan(server, karla);
    const input = { planId: ready.id, seenChangedAt: ready.changedAt };
    const { plan } = await change(karla, 'agreePlan', input);
    await atTime(RENEWED_AT);
    prepare({ server, karla, plan });
  });
}

export type Line = {
  targetId: string;
  kind: string;
  choice: string;
  takenOverById?: string;
  seen?: string[];
};

/** What is said of one line of the plan. */
export const line = (
  kind: string,
  targetId: string,
  choice: string,
  takenOverById?: string,
): Line => ({ targetId, kind, choice, ...(takenOverById ? { takenOverById } : {}) });

/** What this person is told of a plan; null where they find none. */
export async function asked<Part>(
  who: Person,
  planId: string,
  fields: string,
): Promise<Part | null> {
  const document = `query ($id: ID!) { plan(id: $id) { ${fields} } }`;
  const { data, errors } = await who.client.ask(document, { id: planId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['plan'] ?? null;
}

export const reviewsOf = async (who: Person, planId: string) =>
  (await asked<{ lineReviews: Line[] }>(who, planId, 'lineReviews { targetId kind choice }'))
    ?.lineReviews;

const SINCE = 'sinceLastTime { fromVersion changes { key section what fields } }';
type Since = {
  fromVersion: number;
  changes: { key: string; section: string; what: string; fields: string[] }[];
};
export const sinceOf = async (who: Person, planId: string) =>
  (await asked<{ sinceLastTime: Since | null }>(who, planId, SINCE))?.sinceLastTime;
