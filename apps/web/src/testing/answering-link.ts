/** An API for component tests: answers by the contract itself, from plain values. */
import { ApolloLink } from '@apollo/client';
import { print } from 'graphql';
import { Observable } from 'rxjs';
import { answer } from './answering-server.mjs';

/** A value, or a function of the field's arguments, for each root field that is asked for. */
export type Answers = Record<string, unknown>;

/**
 * A test whose values do not fit the contract fails, and so does one that asks for a field nobody
 * gave: the answer then holds an error.
 */
export function answeringLink(answers: Answers): ApolloLink {
  return new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => {
        answer(print(query), answers, variables).then(
          (result) => {
            observer.next(JSON.parse(result));
            observer.complete();
          },
          (cause: unknown) => observer.error(cause),
        );
      }),
  );
}
