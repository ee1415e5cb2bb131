/** Takes a row out of a plan. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  RemoveFromPlanMutation,
  RemoveFromPlanMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
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
  const send = useSendChange(RemoveFromPlan, answerOf);
  return (id: string) => send(`${id}.removed`, { input: { planId, part, id } });
}
