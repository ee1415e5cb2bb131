/** The client every page asks through. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { createCache } from './cache.ts';
import { refusalLink } from './refusal-link.ts';
import { sendLink } from './send-link.ts';
import { signInAgainLink } from './sign-in-again-link.ts';

export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([refusalLink, signInAgainLink, sendLink]),
    cache: createCache(),
    // Other people change the same things: what was kept is shown at once, and asked for again.
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
