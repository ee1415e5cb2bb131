/** Begins the next meeting on a plan, and says what was found when its lines were gone through. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  ReviewLinesMutation,
  ReviewLinesMutationVariables,
  StartRenewalMutation,
} from '@sammenhaeng/graph/generated/graphql';
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
  const review = useSendChange(ReviewLines, reviewed);
  return {
    start: (meetingOn: string) => start('renewal', { input: { planId, version, meetingOn } }),
    review: (lines: SaidOfLine[]) => review('renewal.lines', { input: { planId, version, lines } }),
  };
}
