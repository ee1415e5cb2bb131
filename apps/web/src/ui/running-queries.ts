/** Which of some queries stand on the screen now: what is not there is asked anew when it comes. */
import type { ApolloClient } from '@apollo/client';

export const runningQueries = (client: ApolloClient, ...names: string[]): string[] =>
  names.filter((name) =>
    [...client.getObservableQueries()].some(({ queryName }) => queryName === name),
  );
