/** Takes back an outcome that was just recorded. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';

const UndoFollowUpDocument = graphql(`
  mutation UndoFollowUp($input: UndoFollowUpInput!) {
    undoFollowUp(input: $input) {
      ... on FollowUpUndone {
        followUp { id outcome doneOn revision viewerCanRecord viewerCanUndo }
      }
      ... on FollowUpChangedMeanwhile { message }
      ... on Invalid { message problems { message } }
      ... on NotFound { message }
    }
  }
`);

/** Null when it is undone, else why not; the empty text when there was no answer. */
export function useUndoFollowUp() {
  const [mutate, { loading }] = useMutation(UndoFollowUpDocument);
  async function undo(id: string, revision: number): Promise<string | null> {
    const answer = await mutate({ variables: { input: { id, revision } } }).catch(() => null);
    const result = answer?.data?.undoFollowUp;
    if (result?.__typename === 'FollowUpUndone') return null;
    if (result?.__typename === 'Invalid') return result.problems[0]?.message ?? result.message;
    return result?.message ?? '';
  }
  return { undo, isUndoing: loading };
}
