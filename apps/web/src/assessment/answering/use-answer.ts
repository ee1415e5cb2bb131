/** Sends one answer, and takes one back; neither throws. The page shows what stands afterwards. */
import type { ApolloCache, ApolloClient } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AnswerAssessmentInput,
  AssessmentLineFragment,
} from '@sammenhaeng/graph/generated/graphql';
import { runningQueries } from '../../ui/running-queries.ts';
import type { FormPlace } from '../form-place.ts';
import { ASSESSMENT_LINE, SELF_ASSESSMENT } from '../self-assessment-query.ts';

const OUTCOME = graphql(`
  fragment AnswerOutcome on AnswerAssessmentResult {
    __typename
    ... on AssessmentSaved { line { ...AssessmentLine } }
    ... on AssessmentConflict { message line { ...AssessmentLine } }
    ... on Invalid { message problems { field message } }
    ... on NotFound { message }
  }
`);

const ANSWER = graphql(`
  mutation AnswerAssessment($input: AnswerAssessmentInput!) {
    answerAssessment(input: $input) { ...AnswerOutcome }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawAssessment($input: WithdrawAssessmentInput!) {
    withdrawAssessment(input: $input) { ...AnswerOutcome }
  }
`);

type Standing = AssessmentLineFragment['answer'];

/** `answer` is what stands now; null where nothing does. */
export type AnswerOutcome =
  | { kind: 'saved'; answer: Standing }
  | { kind: 'conflict'; message: string; answer: Standing }
  | { kind: 'refused'; message: string; problems: Readonly<Record<string, string>> }
  | { kind: 'failed' };

type Sent = FragmentType<typeof OUTCOME> | null | undefined;

/** A line has no id of its own: it stands in its form, and that is where it is put. */
function putLine(cache: ApolloCache, place: FormPlace, sent: Sent): void {
  const outcome = readFragment(OUTCOME, sent);
  const line = outcome && 'line' in outcome ? outcome.line : null;
  if (!line) return;
  const { recommendation } = readFragment(ASSESSMENT_LINE, line);
  cache.updateQuery({ query: SELF_ASSESSMENT, variables: place }, (data) => {
    if (!data?.selfAssessment) return;
    const lines = data.selfAssessment.lines.map((one) =>
      readFragment(ASSESSMENT_LINE, one).recommendation.id === recommendation.id ? line : one,
    );
    return { ...data, selfAssessment: { ...data.selfAssessment, lines } };
  });
}

async function outcomeOf(sent: Promise<Sent>): Promise<AnswerOutcome> {
  const outcome = readFragment(OUTCOME, await sent.catch(() => null));
  switch (outcome?.__typename) {
    case 'AssessmentSaved':
      return { kind: 'saved', answer: readFragment(ASSESSMENT_LINE, outcome.line).answer };
    case 'AssessmentConflict': {
      const { answer } = readFragment(ASSESSMENT_LINE, outcome.line);
      return { kind: 'conflict', message: outcome.message, answer };
    }
    case 'Invalid': {
      // Of several problems with one field the first is said.
      const problems = outcome.problems.toReversed().map((one) => [one.field, one.message]);
      return { kind: 'refused', message: outcome.message, problems: Object.fromEntries(problems) };
    }
    case 'NotFound':
      return { kind: 'refused', message: outcome.message, problems: {} };
    case undefined:
      return { kind: 'failed' };
  }
}

/** Whoever may not answer any more, or whose round was locked meanwhile, is shown what is left to see. */
function pagesToRenew(client: ApolloClient, sent: Sent): string[] {
  const isGone = readFragment(OUTCOME, sent)?.__typename === 'NotFound';
  return isGone ? runningQueries(client, 'SelfAssessment') : [];
}

export function useAnswer(place: FormPlace, recommendationNumber: number) {
  const client = useApolloClient();
  const [answer] = useMutation(ANSWER, {
    update: (cache, { data }) => putLine(cache, place, data?.answerAssessment),
    refetchQueries: ({ data }) => pagesToRenew(client, data?.answerAssessment),
  });
  const [withdraw] = useMutation(WITHDRAW, {
    update: (cache, { data }) => putLine(cache, place, data?.withdrawAssessment),
    refetchQueries: ({ data }) => pagesToRenew(client, data?.withdrawAssessment),
  });
  type Given = Omit<AnswerAssessmentInput, keyof FormPlace | 'recommendationNumber'>;
  return {
    give: (given: Given) => {
      const input = { ...place, recommendationNumber, ...given };
      return outcomeOf(answer({ variables: { input } }).then(({ data }) => data?.answerAssessment));
    },
    takeBack: (expectedRevision: number) => {
      const input = { ...place, recommendationNumber, expectedRevision };
      return outcomeOf(
        withdraw({ variables: { input } }).then(({ data }) => data?.withdrawAssessment),
      );
    },
  };
}
