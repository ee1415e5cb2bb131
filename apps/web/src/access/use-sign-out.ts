/** Signing out here, or everywhere. Nothing the viewer saw stays behind in the browser. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';

const SignOutDocument = graphql(`mutation SignOut { signOut { ok } }`);
const SignOutEverywhereDocument = graphql(
  `mutation SignOutEverywhere { signOutEverywhere { ok } }`,
);

export function useSignOut() {
  const [here] = useMutation(SignOutDocument);
  const [everywhere] = useMutation(SignOutEverywhereDocument);
  // A fresh document is the surest way to forget everything that was on the screen.
  const leave = () => window.location.assign('/log-ind');
  return {
    signOut: () => here().then(leave, () => undefined),
    signOutEverywhere: () => everywhere().then(leave, () => undefined),
  };
}
