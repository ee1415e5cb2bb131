/** Holds what was sent after the session had ended until the viewer has signed in again. */
import { ApolloLink } from '@apollo/client';
import { mergeMap, of } from 'rxjs';
import { untilSignedIn } from '../access/signed-out.ts';

function isSignedOut(answer: ApolloLink.Result): boolean {
  const errors = 'errors' in answer ? answer.errors : null;
  return errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') ?? false;
}

// Asking for the session or signing in must not wait for somebody to sign in.
const NEVER_HELD = new Set(['Session', 'SignIn', 'SignInOptions', 'SignOut', 'SignOutEverywhere']);

/** Nothing typed is lost: the save that was refused goes through once the viewer is back. */
export const signInAgainLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    mergeMap((answer) => {
      const isHeld = isSignedOut(answer) && !NEVER_HELD.has(operation.operationName ?? '');
      return isHeld ? untilSignedIn().pipe(mergeMap(() => forward(operation))) : of(answer);
    }),
  ),
);
