/** Signing out here, or everywhere. What the viewer saw is forgotten; unsaved words stay, locked. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { hasUnsaved } from '../ui/unsaved.ts';
import { DRAFTS_ARE_KEPT } from './drafts-kept.ts';

const SignOutDocument = graphql(`mutation SignOut { signOut { ok } }`);
const SignOutEverywhereDocument = graphql(
  `mutation SignOutEverywhere { signOutEverywhere { ok } }`,
);

export function useSignOut() {
  const [here] = useMutation(SignOutDocument);
  const [everywhere] = useMutation(SignOutEverywhereDocument);
  // A fresh document is the surest way to forget everything that was on the screen.
  const leave = () => window.location.assign(`/log-ind${hasUnsaved() ? DRAFTS_ARE_KEPT : ''}`);
  return {
    signOut: () => here().then(leave, () => undefined),
    signOutEverywhere: () => everywhere().then(leave, () => undefined),
  };
}
