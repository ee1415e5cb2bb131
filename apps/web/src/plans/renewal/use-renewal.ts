/** Begins the next meeting on a plan, and says what was found when its lines were gone through. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  ReviewLinesMutation,
  ReviewLinesMutationVariables,
  StartRenewalMutation,
} from '@sammenhaeng/graph/generated/graphql';
import { useApolloClient } from '@apollo/client/react';
import { useSendChange } from '../saving/use-send-change.ts';

graphql(`
  fragment LineReviews on Plan {
    id
    lineReviews {
      targetId
      kind
      choice
      words
    }
  }
`);

const StartRenewal = graphql(`
  mutation StartRenewal($input: StartRenewalInput!) {
    startRenewal(input: $input) {
      ...ChangeAnswer
      ...WholeChange
      ... on PlanChanged {
        plan {
          ...LineReviews
        }
      }
    }
  }
`);

const ReviewLines = graphql(`
  mutation ReviewLines($input: ReviewLinesInput!) {
    reviewLines(input: $input) {
      ...ChangeAnswer
      ...WholeChange
      ... on PlanChanged {
        plan {
          ...LineReviews
        }
      }
    }
  }
`);

const started = (data: StartRenewalMutation) => data.startRenewal;
const reviewed = (data: ReviewLinesMutation) => data.reviewLines;

export type SaidOfLine = ReviewLinesMutationVariables['input']['lines'][number];

export function useRenewal(planId: string, version: number) {
  const start = useSendChange(StartRenewal, started);
  const client = useApolloClient();
  const send = useSendChange(ReviewLines, reviewed);

  async function review(lines: SaidOfLine[]) {
    const result = await send('renewal.lines', { input: { planId, version, lines } });
    if (result.kind === 'refused' && result.code === 'WRITTEN_MEANWHILE') {
      void client.refetchQueries({ include: ['Plan'] });
    }
    return result;
  }

  return {
    start: (meetingOn: string) => start('renewal', { input: { planId, version, meetingOn } }),
    review,
  };
}
