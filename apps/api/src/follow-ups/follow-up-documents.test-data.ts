// The documents by which tests record an outcome and take it back.

const RESULT = /* GraphQL */ `
  __typename
  ... on Invalid { message problems { field code message } }
  ... on NotFound { message }
  ... on FollowUpChangedMeanwhile { message followUp { id revision outcome } }`;
export const RECORD = /* GraphQL */ `
  mutation Record($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) {
      ${RESULT}
      ... on FollowUpRecorded {
        followUp { id outcome doneOn note reason revision bucket daysOverdue viewerCanRecord viewerCanUndo }
        next { id dueOn workOn kind revision bucket }
      }
    }
  }`;
export const UNDO = /* GraphQL */ `
  mutation Undo($input: UndoFollowUpInput!) {
    undoFollowUp(input: $input) {
      ${RESULT}
      ... on FollowUpUndone { followUp { id outcome doneOn note revision viewerCanRecord viewerCanUndo } }
    }
  }`;
