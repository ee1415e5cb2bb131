/** Holds what was sent after the session had ended until the viewer has signed in again. */
import { ApolloLink } from '@apollo/client';
import { mergeMap, of } from 'rxjs';
import { untilSignedIn } from '../access/signed-out.ts';

function hasCode(answer: ApolloLink.Result, code: string): boolean {
  const errors = 'errors' in answer ? answer.errors : null;
  return errors?.some((error) => error.extensions?.code === code) ?? false;
}

// Asking for the session or signing in must not wait for somebody to sign in.
const NEVER_HELD = new Set(['Session', 'SignIn', 'SignInOptions', 'SignOut', 'SignOutEverywhere']);
// Signing out is over when somebody else has signed in; all else waits for the tab's own person.
const OVER = new Set(['SignOut', 'SignOutEverywhere']);

/** Nothing typed is lost: the save that was refused goes through once the viewer is back. */
export const signInAgainLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    mergeMap((answer) => {
      const { operationName = '' } = operation;
      const isOther = hasCode(answer, 'OTHER_VIEWER') && !OVER.has(operationName);
      const isEnded = hasCode(answer, 'UNAUTHENTICATED') && !NEVER_HELD.has(operationName);
      if (!isOther && !isEnded) return of(answer);
      return untilSignedIn(isOther ? 'other' : 'ended').pipe(mergeMap(() => forward(operation)));
    }),
  ),
);
