/** Setting one's own password with a one-time link: one mutation, and what it came to. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';

const SetPasswordDocument = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      __typename
      ... on PasswordSet { ok }
      ... on Invalid { problems { field code } }
    }
  }
`);

/** What the server may have against it. */
const PROBLEMS = [
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_IS_EMAIL',
  'INVITATION_OVER',
  'WAIT',
] as const;
type PasswordProblem = (typeof PROBLEMS)[number];

export type SetPasswordOutcome =
  | { kind: 'saved' }
  | { kind: 'refused'; problem: PasswordProblem }
  | { kind: 'failed' };

export function useSetPassword() {
  // Neither link nor password may stay in the memory of the page.
  const [mutate] = useMutation(SetPasswordDocument, { fetchPolicy: 'no-cache' });
  return async (token: string, password: string): Promise<SetPasswordOutcome> => {
    const answer = await mutate({ variables: { input: { token, password } } }).catch(() => null);
    const result = answer?.data?.setPassword;
    if (result?.__typename === 'PasswordSet') return { kind: 'saved' };
    const code = result?.__typename === 'Invalid' ? result.problems[0]?.code : null;
    const problem = PROBLEMS.find((known) => known === code);
    return problem ? { kind: 'refused', problem } : { kind: 'failed' };
  };
}
