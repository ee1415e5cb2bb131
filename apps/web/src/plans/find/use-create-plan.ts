/** Makes a plan for a citizen, with the viewer as its lead. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';

const CreatePlan = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      ... on PlanChanged {
        planId
      }
      ... on Invalid {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export function useCreatePlan() {
  const t = useText();
  const [mutate, { loading }] = useMutation(CreatePlan);

  /** Null when the plan is there; else the sentence that says why not. */
  async function create(id: string, citizenId: string): Promise<string | null> {
    const answer = await mutate({ variables: { input: { id, citizenId } } }).catch(() => null);
    if (!answer?.data) return t('plans.saved.notSaved');
    const result = answer.data.createPlan;
    if (result.__typename === 'PlanChanged') return null;
    return 'message' in result ? result.message : t('plans.saved.notSaved');
  }

  return { create, isBusy: loading };
}
