/** Asks who is signed in; the first thing the app does. */
import { useApolloClient, useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useCallback } from 'react';

const SessionDocument = graphql(`
  query Session {
    viewer {
      id
      name
      jobTitle
      unit { id name kind }
      roles
      municipality { code name }
      language
      places
      sessionEndsAt
      sessionIdleMinutes
      viewerCanCreatePlan
      passwordReplaced { at byName }
    }
    signInOptions { isDemo }
  }
`);

export const useSession = () => useQuery(SessionDocument, { fetchPolicy: 'network-only' });

/** Asks again, which is what keeps a session alive. */
export function useKeepSession() {
  const client = useApolloClient();
  return useCallback(() => client.refetchQueries({ include: [SessionDocument] }), [client]);
}
