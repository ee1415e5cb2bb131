/** The phrases of the viewer's unit for one place in a plan, and what can be done with them. */
import { useMutation, useQuery } from '@apollo/client/react';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { PhrasesQuery, PhrasesQueryVariables } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { useText } from '../../ui/text.tsx';
import { usePlanSaving } from '../saving/PlanSaving.tsx';

const Phrases = graphql(`
  query Phrases($kind: PhraseKind!) {
    phrases(kind: $kind) {
      id
      text
    }
  }
`);

const phraseAnswer = graphql(`
  fragment PhraseAnswer on PhraseResult {
    ... on Invalid {
      problems {
        message
      }
    }
    ... on NotFound {
      message
    }
  }
`);

const SavePhrase = graphql(`
  mutation SavePhrase($input: SavePhraseInput!) {
    savePhrase(input: $input) {
      ...PhraseAnswer
    }
  }
`);

const RenamePhrase = graphql(`
  mutation RenamePhrase($input: RenamePhraseInput!) {
    renamePhrase(input: $input) {
      ...PhraseAnswer
    }
  }
`);

const RemovePhrase = graphql(`
  mutation RemovePhrase($id: ID!) {
    removePhrase(id: $id) {
      ...PhraseAnswer
    }
  }
`);

const UsePhrase = graphql(`
  mutation UsePhrase($id: ID!) {
    usePhrase(id: $id) {
      __typename
    }
  }
`);

export type Phrase = PhrasesQuery['phrases'][number];

export function usePhrases(kind: PhrasesQueryVariables['kind']) {
  const t = useText();
  const { planId } = usePlanSaving();
  const { data, error, refetch } = useQuery(Phrases, {
    variables: { kind },
    fetchPolicy: 'cache-and-network',
  });
  const [savePhrase] = useMutation(SavePhrase);
  const [renamePhrase] = useMutation(RenamePhrase);
  const [removePhrase] = useMutation(RemovePhrase);
  const [countUse] = useMutation(UsePhrase);
  const [refusal, setRefusal] = useState<string | null>(null);

  /** True when it was done; else `refusal` says why not. */
  async function settle(
    asked: Promise<FragmentType<typeof phraseAnswer> | null | undefined>,
  ): Promise<boolean> {
    setRefusal(null);
    const masked = await asked.catch(() => null);
    const answer = masked ? readFragment(phraseAnswer, masked) : null;
    if (answer?.__typename === 'PhrasesChanged') {
      await refetch();
      return true;
    }
    const said = answer?.__typename === 'Invalid' ? answer.problems[0]?.message : answer?.message;
    setRefusal(said ?? t('plans.saved.notSaved'));
    return false;
  }

  return {
    /** Null until they are read. */
    phrases: data?.phrases ?? null,
    hasFailed: error !== undefined && !data,
    refusal,
    save: (text: string) => {
      const input = { id: crypto.randomUUID(), planId, kind, text };
      return settle(savePhrase({ variables: { input } }).then((a) => a.data?.savePhrase));
    },
    rename: (id: string, text: string) => {
      const input = { id, planId, text };
      return settle(renamePhrase({ variables: { input } }).then((a) => a.data?.renamePhrase));
    },
    remove: (id: string) =>
      settle(removePhrase({ variables: { id } }).then((a) => a.data?.removePhrase)),
    /** The order follows it; that it did not get through is nobody's trouble. */
    use: (id: string) => void countUse({ variables: { id } }).catch(() => null),
  };
}
