/** Handing over as it stands on one plan; asked for once by the notice and the panel together. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { PlanHandOverQuery } from '@sammenhaeng/graph/generated/graphql';
import { useOpenedFor } from '../plan/opened-for.ts';

const PlanHandOver = graphql(`
  query PlanHandOver($id: ID!, $purpose: String) {
    plan(id: $id, purpose: $purpose) {
      id
      handOver {
        viewerCanPropose
        needsNewLead
        nextOn
        tasks {
          ...OpenTask
        }
        leads {
          name
          jobTitle
          fromAt
          toAt
        }
        newest {
          id
          state
          fromName
          toName
          proposedAt
          answeredAt
          answer
          knowThis
          viewerCanAnswer
          viewerCanWithdraw
        }
      }
    }
  }
`);

export type PlanHandOver = NonNullable<NonNullable<PlanHandOverQuery['plan']>['handOver']>;

/** Whoever is first on the page asks the server; the rest take what was answered. */
export function usePlanHandOver(
  planId: string,
  fetchPolicy: 'cache-and-network' | 'cache-first' = 'cache-first',
) {
  const purpose = useOpenedFor();
  const { data, refetch } = useQuery(PlanHandOver, {
    variables: { id: planId, purpose },
    fetchPolicy,
  });
  return { handOver: data?.plan?.handOver ?? null, refetch };
}
