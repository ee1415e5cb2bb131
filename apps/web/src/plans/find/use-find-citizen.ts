/** Looks a citizen up by CPR number; neither the number nor the answer is kept in the cache. */
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { CitizenByCprQuery } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';

const CitizenByCpr = graphql(`
  query CitizenByCpr($cpr: String!) {
    citizenByCpr(cpr: $cpr) {
      cprProblem
      refusal
      match {
        citizen {
          id
          ...CitizenFound
        }
        plans {
          id
          status
          ...CitizenPlan
        }
        notNeeded {
          ...NotNeededBefore
        }
      }
    }
  }
`);

type Match = NonNullable<CitizenByCprQuery['citizenByCpr']['match']>;
/** `citizen` is null when nobody with the number has been added yet. */
export type Found = {
  citizen: Match['citizen'] | null;
  plans: Match['plans'];
  notNeeded: Match['notNeeded'];
};

export function useFindCitizen() {
  const client = useApolloClient();
  const [found, setFound] = useState<Found | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function find(cpr: string): Promise<void> {
    setIsBusy(true);
    setHasFailed(false);
    setRefusal(null);
    try {
      const variables = { cpr };
      const { data } = await client.query({
        query: CitizenByCpr,
        variables,
        fetchPolicy: 'no-cache',
      });
      const answer = data?.citizenByCpr;
      if (!answer || answer.cprProblem) setHasFailed(true);
      else if (answer.refusal) setRefusal(answer.refusal);
      else {
        const { citizen = null, plans = [], notNeeded = [] } = answer.match ?? {};
        setFound({ citizen, plans, notNeeded });
      }
    } catch {
      setHasFailed(true);
    }
    setIsBusy(false);
  }

  return { found, isBusy, hasFailed, refusal, find, forget: () => setFound(null) };
}
