/** Records the outcome of a follow-up, and says what came of it. */
import { useMutation } from '@apollo/client/react';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { FollowUpOutcome, RecordFollowUpInput } from '@sammenhaeng/graph/generated/graphql';

// The other's outcome comes without an id: written into the cache it would close the open row.
const RecordFollowUpDocument = graphql(`
  mutation RecordFollowUp($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) {
      ... on FollowUpRecorded {
        followUp { id outcome doneOn revision viewerCanRecord viewerCanUndo }
        next { id dueOn }
      }
      ... on FollowUpChangedMeanwhile { followUp { outcome doneOn } }
      ... on Invalid { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

export type RecordOutcome =
  | { kind: 'recorded'; nextOn: CalendarDate | null }
  | { kind: 'changed'; outcome: FollowUpOutcome | null; doneOn: string | null }
  | { kind: 'invalid'; message: string; problems: Readonly<Record<string, string>> }
  | { kind: 'gone' }
  | { kind: 'failed' };

export function useRecordFollowUp() {
  const [mutate, { loading }] = useMutation(RecordFollowUpDocument);
  async function record(input: RecordFollowUpInput): Promise<RecordOutcome> {
    const answer = await mutate({ variables: { input } }).catch(() => null);
    const result = answer?.data?.recordFollowUp;
    switch (result?.__typename) {
      case 'FollowUpRecorded':
        return { kind: 'recorded', nextOn: result.next?.dueOn ?? null };
      case 'FollowUpChangedMeanwhile':
        return { kind: 'changed', ...result.followUp };
      case 'Invalid':
        return {
          kind: 'invalid',
          message: result.message,
          problems: Object.fromEntries(result.problems.map((one) => [one.field, one.message])),
        };
      case 'NotFound':
        return { kind: 'gone' };
      case undefined:
        return { kind: 'failed' };
    }
  }
  return { record, isSaving: loading };
}
