// Handing over for tests: asked at the door, answered with what tests look at.

import { newId } from '../graph/ids.ts';
import type { Person } from './test-server.ts';

/** Everything a hand-over may show; wide, so that whatever leaks is seen. */
export const HAND_OVER = `id planId batchId state citizenInitials citizenBirthYear unitName fromName
  toName toUnitName proposedByName proposedAt answeredAt answer knowThis leadLeaves nextOn
  tasks { kind what responsibleName dueOn } viewerCanAnswer viewerCanWithdraw`;

export type HandOverAnswer = {
  id: string;
  planId: string;
  state: string;
  citizenInitials: string;
  fromName: string;
  toName: string;
  answer: string;
  knowThis: string;
  nextOn: string | null;
  tasks: { kind: string; what: string; responsibleName: string | null; dueOn: string | null }[];
  viewerCanAnswer: boolean;
  viewerCanWithdraw: boolean;
};

export type HandOversAnswer = {
  __typename: 'HandOversDone' | 'Invalid' | 'NotFound';
  outcomes: {
    id: string;
    handOver: HandOverAnswer | null;
    problem: { field: string; code: string; message: string } | null;
  }[];
  problems: { field: string; code: string }[];
};

/** Calls one of the four mutations. */
export async function handOver(
  person: Pick<Person, 'client'>,
  mutation: 'proposeHandOvers' | 'acceptHandOvers' | 'declineHandOver' | 'withdrawHandOver',
  input: Record<string, unknown>,
): Promise<HandOversAnswer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await person.client.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
      ... on HandOversDone { outcomes { id handOver { ${HAND_OVER} } problem { field code message } } }
      ... on Invalid { problems { field code } } } }`,
    { input },
  );
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation] as unknown as HandOversAnswer;
}

/** Proposes one plan to one person; `more` is about the whole call. */
export async function propose(
  person: Pick<Person, 'client'>,
  planId: string,
  to: Pick<Person, 'employeeId'>,
  { knowThis = 'Ring til moderen først.', ...more }: Record<string, unknown> = {},
) {
  const id = newId();
  const proposals = [{ id, planId, toEmployeeId: to.employeeId, knowThis }];
  const answer = await handOver(person, 'proposeHandOvers', { proposals, ...more });
  const outcome = answer.outcomes?.[0] ?? null;
  return {
    id,
    type: answer.__typename,
    handOver: outcome?.handOver ?? null,
    code: outcome?.problem?.code ?? null,
  };
}

/** What a mutation on one hand-over came to: its state, or the code of why not. */
export async function answerTo(
  person: Pick<Person, 'client'>,
  step: 'accept' | 'decline' | 'withdraw',
  id: string,
  reason = 'Jeg har ikke tid.',
): Promise<string> {
  const answer =
    step === 'accept'
      ? await handOver(person, 'acceptHandOvers', { ids: [id] })
      : step === 'decline'
        ? await handOver(person, 'declineHandOver', { id, reason })
        : await handOver(person, 'withdrawHandOver', { id });
  if (answer.__typename !== 'HandOversDone') return answer.problems?.[0]?.code ?? answer.__typename;
  const outcome = answer.outcomes[0];
  return outcome?.handOver?.state ?? outcome?.problem?.code ?? 'nothing';
}

/** The plans somebody is asked to lead. */
export async function askedOf(person: Pick<Person, 'client'>): Promise<HandOverAnswer[]> {
  const { data, errors } = await person.client.ask(`{ handOversToMe { ${HAND_OVER} } }`);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data['handOversToMe'] as unknown as HandOverAnswer[];
}

export type PlanHandOverAnswer = {
  newest: HandOverAnswer | null;
  leads: { name: string; fromAt: string; toAt: string | null }[];
  nextOn: string | null;
  tasks: HandOverAnswer['tasks'];
  viewerCanPropose: boolean;
  needsNewLead: boolean;
};

/** Handing over as it stands on one plan; null where the viewer gets no plan. */
export async function handOverOf(
  person: Pick<Person, 'client'>,
  id: string,
  purpose?: string,
): Promise<PlanHandOverAnswer | null> {
  const { data, errors } = await person.client.ask(
    `query ($id: ID!, $purpose: String) { plan(id: $id, purpose: $purpose) { handOver {
      newest { ${HAND_OVER} } leads { name fromAt toAt } nextOn viewerCanPropose needsNewLead
      tasks { kind what responsibleName dueOn } } } }`,
    { id, purpose },
  );
  if (errors || !data) throw new Error(JSON.stringify(errors));
  const plan = data['plan'] as unknown as { handOver: PlanHandOverAnswer } | null;
  return plan?.handOver ?? null;
}
