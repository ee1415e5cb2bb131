/** The fictive people of demo mode, and signing in as one of them. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { DEMO_PASSWORD } from './demo-password.ts';
import { type SignInOutcome, useSignIn } from './use-sign-in.ts';

const SignInOptionsDocument = graphql(`
  query SignInOptions {
    signInOptions {
      isDemo
      demoPeople { email name role ...DemoPersonButton }
    }
  }
`);

/** Nobody at all outside demo mode. */
export function useDemoPeople(onSignedIn: (viewerId: string) => unknown) {
  const signIn = useSignIn();
  const { data } = useQuery(SignInOptionsDocument, { fetchPolicy: 'cache-first' });
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);
  const [busyWith, setBusyWith] = useState<string | null>(null);

  async function choose(email: string) {
    setBusyWith(email);
    const next = await signIn(email, DEMO_PASSWORD);
    setOutcome(next);
    if (next.kind === 'signedIn') await onSignedIn(next.viewerId);
    setBusyWith(null);
  }

  return { people: data?.signInOptions.demoPeople ?? [], outcome, busyWith, choose };
}
