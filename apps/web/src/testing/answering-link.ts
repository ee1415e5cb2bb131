/** An API for component tests: answers by the contract itself, from plain values. */
import { ApolloLink } from '@apollo/client';
import { buildSchema, graphql, print } from 'graphql';
import { readFileSync } from 'node:fs';
import { Observable } from 'rxjs';

const SCHEMA = new URL('../../../../packages/graph/schema.graphql', import.meta.url);

/** A value, or a function of the field's arguments, for each root field that is asked for. */
export type Answers = Record<string, unknown>;

/**
 * A test whose values do not fit the contract fails, and so does one that asks for a field nobody
 * gave: the answer then holds an error.
 */
export function answeringLink(answers: Answers): ApolloLink {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  return new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => {
        const asked = {
          schema,
          source: print(query),
          rootValue: answers,
          variableValues: variables,
        };
        graphql(asked).then(
          (result) => {
            observer.next(result);
            observer.complete();
          },
          (cause: unknown) => observer.error(cause),
        );
      }),
  );
}
