/** Signs a sample of the log. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { SignOffAccessLogInput } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';

const SIGN_OFF = graphql(`
  mutation SignOffAccessLog($input: SignOffAccessLogInput!) {
    signOffAccessLog(input: $input) {
      __typename
      ... on SignedOff {
        signOff {
          id
        }
      }
      ... on Invalid {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export function useSignOffAccessLog() {
  const [mutate] = useMutation(SIGN_OFF);
  const [state, setState] = useState<'OPEN' | 'SAVING' | 'SIGNED' | 'FAILED'>('OPEN');
  const signOff = async (input: SignOffAccessLogInput) => {
    setState('SAVING');
    try {
      const { data } = await mutate({ variables: { input } });
      setState(data?.signOffAccessLog.__typename === 'SignedOff' ? 'SIGNED' : 'FAILED');
    } catch {
      // The note stays in the form, so that nothing that was written is lost.
      setState('FAILED');
    }
  };
  return { signOff, state };
}
