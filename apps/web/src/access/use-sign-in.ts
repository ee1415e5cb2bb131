/** Signing in: one mutation, and what it came to. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { tellOtherTabs } from './other-tabs.ts';

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn { viewer { id } }
      ... on SignInRefused { problem retryAfterSeconds }
    }
  }
`);

export type SignInOutcome =
  | { kind: 'signedIn'; viewerId: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; seconds: number }
  | { kind: 'failed' };

export function useSignIn() {
  // Whoever signs in may be somebody else: nothing of the answer belongs in the cache.
  const [mutate] = useMutation(SignInDocument, { fetchPolicy: 'no-cache' });
  return async (email: string, password: string): Promise<SignInOutcome> => {
    const variables = { input: { email: email.trim(), password } };
    const answer = await mutate({ variables }).catch(() => null);
    const result = answer?.data?.signIn;
    if (!result) return { kind: 'failed' };
    if (result.__typename === 'SignedIn') {
      tellOtherTabs();
      return { kind: 'signedIn', viewerId: result.viewer.id };
    }
    return result.problem === 'WAIT'
      ? { kind: 'wait', seconds: result.retryAfterSeconds }
      : { kind: 'wrong' };
  };
}
