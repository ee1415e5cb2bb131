/** What whoever runs a round does with it: each answer brings the round as it is now. */
import { useMutation } from '@apollo/client/react';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  NameAssessorInput,
  OpenRoundInput,
  RoundInput,
} from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';

const OUTCOME = graphql(`
  fragment RoundOutcome on RoundResult {
    __typename
    ... on RoundChanged { round { id ...RoundAtWork } }
    ... on Invalid { message problems { field message } }
    ... on NotFound { message }
  }
`);

const OPEN = graphql(`
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) { ...RoundOutcome }
  }
`);

const NAME = graphql(`
  mutation NameAssessor($input: NameAssessorInput!) {
    nameAssessor(input: $input) { ...RoundOutcome }
  }
`);

const REMOVE = graphql(`
  mutation RemoveAssessor($input: NameAssessorInput!) {
    removeAssessor(input: $input) { ...RoundOutcome }
  }
`);

const LOCK = graphql(`
  mutation LockRound($input: RoundInput!) {
    lockRound(input: $input) { ...RoundOutcome }
  }
`);

const PUBLISH = graphql(`
  mutation PublishRound($input: RoundInput!) {
    publishRound(input: $input) { ...RoundOutcome }
  }
`);

/** A sentence for each field that must be put right, and the first of them for the whole. */
export type RoundRefusal = { message: string; fields: Readonly<Record<string, string>> };

type Sent = Promise<FragmentType<typeof OUTCOME> | null | undefined>;

/** Each resolves to why it was not done; null when it was. */
export function useRoundChanges() {
  const t = useText();
  const [open] = useMutation(OPEN, { refetchQueries: ['RunRounds'] });
  const [name] = useMutation(NAME);
  const [remove] = useMutation(REMOVE);
  const [lock] = useMutation(LOCK, { refetchQueries: ['RunRounds'] });
  const [publish] = useMutation(PUBLISH);

  async function refusalOf(sent: Sent): Promise<RoundRefusal | null> {
    const answer = readFragment(OUTCOME, await sent.catch(() => null));
    switch (answer?.__typename) {
      case 'RoundChanged':
        return null;
      case 'Invalid': {
        // Of several problems with one field the first is said.
        const problems = answer.problems.toReversed();
        const fields = Object.fromEntries(problems.map((one) => [one.field, one.message]));
        return { message: answer.message, fields };
      }
      case 'NotFound':
        return { message: answer.message, fields: {} };
      case undefined:
        return { message: t('assessment.notSaved'), fields: {} };
    }
  }

  return {
    open: (input: OpenRoundInput) =>
      refusalOf(open({ variables: { input } }).then(({ data }) => data?.openRound)),
    name: (input: NameAssessorInput) =>
      refusalOf(name({ variables: { input } }).then(({ data }) => data?.nameAssessor)),
    remove: (input: NameAssessorInput) =>
      refusalOf(remove({ variables: { input } }).then(({ data }) => data?.removeAssessor)),
    lock: (input: RoundInput) =>
      refusalOf(lock({ variables: { input } }).then(({ data }) => data?.lockRound)),
    publish: (input: RoundInput) =>
      refusalOf(publish({ variables: { input } }).then(({ data }) => data?.publishRound)),
  };
}

export type RoundChanges = ReturnType<typeof useRoundChanges>;
