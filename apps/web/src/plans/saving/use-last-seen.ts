/** What the page last had of a row: newer than what stood there when a button was pressed, and also when the row is gone. */
import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

/** `name` is the fragment's own, where others are with it. */
export function useLastSeen<Data>(
  typename: string,
  fragment: TypedDocumentNode<Data>,
  name: string,
): (id: string) => Data | null {
  const { cache } = useApolloClient();
  return (id) => {
    const stored = cache.identify({ __typename: typename, id });
    return stored ? cache.readFragment<Data>({ id: stored, fragment, fragmentName: name }) : null;
  };
}
