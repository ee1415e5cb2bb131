/** The four commands of handing over; each tells what could not be done, and never throws. */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { FragmentType } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ProposeHandOversInput } from '@sammenhaeng/graph/generated/graphql';
import { useMemo } from 'react';
import { type handOverAnswer, type HandOverProblem, problemsOf } from './hand-over-answer.ts';

const Propose = graphql(`
  mutation ProposeHandOvers($input: ProposeHandOversInput!) {
    answer: proposeHandOvers(input: $input) {
      ...HandOverAnswer
    }
  }
`);

const Accept = graphql(`
  mutation AcceptHandOvers($input: AcceptHandOversInput!) {
    answer: acceptHandOvers(input: $input) {
      ...HandOverAnswer
    }
  }
`);

const Decline = graphql(`
  mutation DeclineHandOver($input: DeclineHandOverInput!) {
    answer: declineHandOver(input: $input) {
      ...HandOverAnswer
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawHandOver($input: WithdrawHandOverInput!) {
    answer: withdrawHandOver(input: $input) {
      ...HandOverAnswer
    }
  }
`);

/** Problems by the id of the hand-over; null where the server gave no answer. */
export type Problems = Map<string, HandOverProblem> | null;

type Answer = { answer: FragmentType<typeof handOverAnswer> };

export function useHandOver() {
  const client = useApolloClient();
  return useMemo(() => {
    async function send<Variables extends OperationVariables>(
      mutation: TypedDocumentNode<Answer, Variables>,
      variables: Variables,
      ids: readonly string[],
    ): Promise<Problems> {
      try {
        const { data } = await client.mutate<Answer>({ mutation, variables });
        return data ? problemsOf(data.answer, ids) : null;
      } catch {
        return null;
      }
    }
    return {
      propose: (input: ProposeHandOversInput) =>
        send(
          Propose,
          { input },
          input.proposals.map(({ id }) => id),
        ),
      accept: (ids: string[]) => send(Accept, { input: { ids } }, ids),
      decline: (id: string, reason: string) => send(Decline, { input: { id, reason } }, [id]),
      withdraw: (id: string) => send(Withdraw, { input: { id } }, [id]),
      /** Everything on the screen that may now be told otherwise. */
      refresh: async () => {
        await client.refetchQueries({ include: 'active' });
      },
    };
  }, [client]);
}
