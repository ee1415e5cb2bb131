/** Notes that a version was sent to those who may have it. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { MarkPlanSentMutation } from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const MarkPlanSent = graphql(`
  mutation MarkPlanSent($input: MarkPlanSentInput!) {
    markPlanSent(input: $input) {
      ...ChangeAnswer
    }
  }
`);

const answerOf = (data: MarkPlanSentMutation) => data.markPlanSent;

export function useMarkPlanSent(planId: string) {
  const send = useSendChange(MarkPlanSent, answerOf);
  return (version: number) => send('sent', { input: { planId, version } });
}
