/** Which versions there are beside this one, and whether something has been changed since. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { Versions } from '../compare/compared-with.ts';

const VersionNumbers = graphql(`
  query VersionNumbers($id: ID!, $purpose: String) {
    plan(id: $id, purpose: $purpose) {
      id
      version
      hasUnagreedChanges
      versions {
        number
      }
    }
  }
`);

type Known = Versions & { numbers: readonly number[] };

/** Null until it is known. */
export function useVersions(planId: string, number: number): Known | null {
  const { data, loading } = useQuery(VersionNumbers, {
    // The same question the plan's page asks, so that its answer is at hand.
    variables: { id: planId, purpose: null },
    fetchPolicy: 'cache-first',
  });
  if (!data && loading) return null;
  const numbers = data?.plan?.versions.map((version) => version.number) ?? [number];
  return {
    numbers,
    newest: Math.max(number, ...numbers),
    // Where it could not be learnt, nothing is claimed: the comparison itself says what there is.
    hasWorkingCopy: data?.plan?.hasUnagreedChanges ?? true,
  };
}
