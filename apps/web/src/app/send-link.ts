/** Sends an operation to the API by the fingerprint of its document, never by its text. */
import { ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';
import { beliefHeader } from '../ui/believed-viewer.ts';
import { noteAnswer, noteNoAnswer } from '../ui/connection.ts';

function hashOf(document: object): string {
  const meta = '__meta__' in document ? document.__meta__ : null;
  const hash = typeof meta === 'object' && meta && 'hash' in meta ? meta.hash : null;
  if (typeof hash !== 'string') throw new Error('The document was not compiled ahead');
  return hash;
}

// Whoever signs in says who they are: the tab's own belief is not asked about.
const BY_ANYBODY = new Set(['SignIn', 'SignInOptions', 'SetPassword']);

async function send(operation: ApolloLink.Operation, signal: AbortSignal) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'x-apollo-operation-name': operation.operationName ?? '',
      ...(BY_ANYBODY.has(operation.operationName ?? '') ? {} : beliefHeader()),
    },
    body: JSON.stringify({
      operationName: operation.operationName,
      variables: operation.variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(operation.query) } },
    }),
    signal,
  });
  const answer: ApolloLink.Result = await response.json();
  return answer;
}

/** Ends the chain of links. An answer with errors is an answer; only silence is a failure. */
export const sendLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      send(operation, abort.signal).then(
        (answer) => {
          noteAnswer();
          observer.next(answer);
          observer.complete();
        },
        (error: unknown) => {
          if (abort.signal.aborted) return;
          noteNoAnswer();
          observer.error(error);
        },
      );
      return () => abort.abort();
    }),
);
