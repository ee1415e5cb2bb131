// Rounds of assessment for tests: asked at the door, answered with what tests look at.

import { KL12 } from '@sammenhaeng/fixtures/programme/reference-programmes';
import type { Person } from './test-server.ts';

type Asks = Pick<Person, 'client'>;

/** Everything a round shows to who runs it; wide, so that whatever leaks is seen. */
const ROUND = `id programmeKey programmeName key title state openedOn answerBy lockedOn publishedOn
  ownCount municipalities { municipality { code name } answeredCount lastAnsweredOn
    assessors { id name jobTitle role mayStillAnswer } }`;

const ANSWER = 'level evidence functionName assessedOn revision';
const LINE = `recommendation { number responsible } state answer { ${ANSWER} } previous { ${ANSWER} }`;
const ASKED = 'programmeKey programmeName roundKey roundTitle state answerBy municipality { code }';

export type RoundAnswer = {
  id: string;
  programmeKey: string;
  key: string;
  state: string;
  municipalities: {
    municipality: { code: string };
    answeredCount: number;
    lastAnsweredOn: string | null;
    assessors: { id: string; name: string; role: string; mayStillAnswer: boolean }[];
  }[];
};
type StandingAnswer = { level: number; evidence: string; revision: number };
type LineAnswer = {
  recommendation: { number: number };
  state: string;
  answer: StandingAnswer | null;
  previous: StandingAnswer | null;
};
export type FormAnswer = {
  state: string;
  previousRoundTitle: string | null;
  defaultFunctionName: string;
  lines: LineAnswer[];
};
export type RunAnswer = {
  __typename: string;
  round: RoundAnswer;
  message: string;
  problems: { field: string; code: string }[];
};
export type SavedAnswer = {
  __typename: string;
  line: LineAnswer;
  message: string;
  problems: { field: string; code: string }[];
};

const REFUSED = `__typename ... on NotFound { message }
  ... on Invalid { message problems { field code message } }`;

const INPUTS = {
  openRound: 'OpenRoundInput',
  nameAssessor: 'NameAssessorInput',
  removeAssessor: 'NameAssessorInput',
  lockRound: 'RoundInput',
  publishRound: 'RoundInput',
  answerAssessment: 'AnswerAssessmentInput',
  withdrawAssessment: 'WithdrawAssessmentInput',
} as const;

async function send(person: Asks, mutation: keyof typeof INPUTS, told: string, input: object) {
  const { data, errors } = await person.client.ask(
    `mutation Run($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { ${REFUSED} ${told} } }`,
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

/** Opens, names, locks or publishes. The round is 2026 of KL's programme unless another is named. */
export const run = async (
  person: Asks,
  mutation: 'openRound' | 'nameAssessor' | 'removeAssessor' | 'lockRound' | 'publishRound',
  input: object = {},
): Promise<RunAnswer> => {
  const round = mutation === 'openRound' ? {} : { roundKey: '2026' };
  const told = `... on RoundChanged { round { ${ROUND} } }`;
  return (await send(person, mutation, told, { programmeKey: KL12, ...round, ...input })) as never;
};

const SAVED = `... on AssessmentSaved { line { ${LINE} } } ... on AssessmentConflict { message line { ${LINE} } }`;
const NAESTVED_IN_2026 = { programmeKey: KL12, roundKey: '2026', municipalityCode: '370' };

/** What somebody types about the first recommendation. */
const anAnswer = (changes: object = {}) => ({
  recommendationNumber: 1,
  level: 3,
  evidence: 'Står i kommunens kvalitetsstandard.',
  functionName: 'centerleder',
  assessedOn: '2026-11-20',
  ...changes,
});

/** Answers for Næstved in 2026, unless another place or round is named. */
export const answer = async (person: Asks, changes: object = {}): Promise<SavedAnswer> => {
  const input = { ...NAESTVED_IN_2026, ...anAnswer(changes) };
  return (await send(person, 'answerAssessment', SAVED, input)) as never;
};

export const withdraw = async (
  person: Asks,
  input: { expectedRevision: number; recommendationNumber?: number },
): Promise<SavedAnswer> =>
  (await send(person, 'withdrawAssessment', SAVED, {
    ...NAESTVED_IN_2026,
    recommendationNumber: 1,
    ...input,
  })) as never;

/** The rounds somebody runs; throws what the door says where it says no. */
export async function roundsOf(person: Asks): Promise<RoundAnswer[]> {
  const { data, errors } = await person.client.ask(`{ runRounds { ${ROUND} } }`);
  if (!data) throw new Error(errors?.[0]?.extensions.code);
  return data['runRounds'] as never;
}

export async function formOf(person: Asks, asked: object = {}): Promise<FormAnswer | null> {
  const { data } = await person.client.ask(
    `query Form($programmeKey: String!, $roundKey: String!, $municipalityCode: String!) {
      selfAssessment(programmeKey: $programmeKey, roundKey: $roundKey, municipalityCode: $municipalityCode) {
        ${ASKED} previousRoundTitle defaultFunctionName lines { ${LINE} } } }`,
    { ...NAESTVED_IN_2026, ...asked },
  );
  return data?.['selfAssessment'] ?? null;
}

/** What somebody is to answer; throws what the door says where it says no. */
export async function toAnswerOf(person: Asks): Promise<Record<string, unknown>[]> {
  const { data, errors } = await person.client.ask(
    `{ assessmentsToAnswer { ${ASKED} answeredCount ownCount } }`,
  );
  if (!data) throw new Error(errors?.[0]?.extensions.code);
  return data['assessmentsToAnswer'] as never;
}
