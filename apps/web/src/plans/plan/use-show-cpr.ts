/** Fetches the whole CPR number for a purpose and forgets it when the page is left. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';

const ShowCpr = graphql(`
  mutation ShowCpr($citizenId: ID!, $purpose: String!) {
    showCpr(citizenId: $citizenId, purpose: $purpose) {
      ... on CprShown {
        cpr
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export function useShowCpr(citizenId: string) {
  // No cache: the number lives in this component and nowhere else.
  const [mutate, { loading }] = useMutation(ShowCpr, { fetchPolicy: 'no-cache' });
  const [cpr, setCpr] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);

  async function show(purpose: string): Promise<boolean> {
    const { data } = await mutate({ variables: { citizenId, purpose } }).catch(() => ({
      data: null,
    }));
    const shown = data?.showCpr.__typename === 'CprShown' ? data.showCpr.cpr : null;
    setCpr(shown);
    setIsRefused(shown === null);
    return shown !== null;
  }

  return { cpr, isBusy: loading, isRefused, show, hide: () => setCpr(null) };
}
