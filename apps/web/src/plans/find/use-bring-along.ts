/** Takes over what is known from the citizen's last plan into the new one. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';

const BringAlongMutation = graphql(`
  mutation BringAlong($input: BringAlongInput!) {
    bringAlong(input: $input) {
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

export const BROUGHT_PARTS = ['PARTICIPANTS', 'EXISTING_PLANS', 'GOALS'] as const;

export type BroughtPart = (typeof BROUGHT_PARTS)[number];

export function useBringAlong() {
  const t = useText();
  const [mutate, { loading }] = useMutation(BringAlongMutation);

  /** Null when it is done; else the sentence that says why not. The new plan is there either way. */
  async function bring(
    planId: string,
    fromPlanId: string,
    parts: readonly BroughtPart[],
  ): Promise<string | null> {
    if (parts.length === 0) return null;
    const input = { planId, fromPlanId, parts: [...parts] };
    const answer = await mutate({ variables: { input } }).catch(() => null);
    const result = answer?.data?.bringAlong;
    if (result?.__typename === 'PlanChanged') return null;
    const said = result && 'message' in result ? result.message : '';
    return t('plans.bring.failed', { reason: said });
  }

  return { bring, isBringing: loading };
}
