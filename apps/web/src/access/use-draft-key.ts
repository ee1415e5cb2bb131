/** Asks for the secret under which this person's drafts are kept on the device. */
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useCallback } from 'react';

const DraftKeyDocument = graphql(`
  query DraftKey {
    viewer { id draftKey }
  }
`);

/** Null when nobody is signed in. The answer is kept neither in the cache nor anywhere else. */
export function useDraftKey(): () => Promise<string | null> {
  const client = useApolloClient();
  return useCallback(async () => {
    const { data } = await client.query({ query: DraftKeyDocument, fetchPolicy: 'no-cache' });
    return data?.viewer?.draftKey ?? null;
  }, [client]);
}
