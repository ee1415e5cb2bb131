/** Takes a row out of a plan, unless a colleague has written in it what is not on this page yet. */
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  RemoveFromPlanMutation,
  RemoveFromPlanMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { runningQueries } from '../../ui/running-queries.ts';
import { useSendChange } from './use-send-change.ts';

const RemoveFromPlan = graphql(`
  mutation RemoveFromPlan($input: RemoveFromPlanInput!) {
    removeFromPlan(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

type Part = RemoveFromPlanMutationVariables['input']['part'];

const answerOf = (data: RemoveFromPlanMutation) => data.removeFromPlan;

export function useRemoveFromPlan(planId: string, part: Part) {
  const client = useApolloClient();
  const send = useSendChange(RemoveFromPlan, answerOf);
  /** `read` tells the texts in the row as the page has them once earlier changes are saved. */
  return async (id: string, read?: (id: string) => string[] | null) => {
    const result = await send(`${id}.removed`, () => ({
      input: { planId, part, id, seen: read?.(id) ?? null },
    }));
    if (result.kind === 'refused' && result.code === 'WRITTEN_MEANWHILE') {
      void client.refetchQueries({ include: runningQueries(client, 'Plan') });
    }
    return result;
  };
}
