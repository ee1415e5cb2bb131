/** Sends the newest version to chosen recipients; the answer holds the plan with its receipts. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  SendPlanMutation,
  SendPlanMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const SendPlan = graphql(`
  mutation SendPlan($input: SendPlanInput!) {
    sendPlan(input: $input) {
      ...ChangeAnswer
    }
  }
`);

const answerOf = (data: SendPlanMutation) => data.sendPlan;

export type NewDispatch = Omit<SendPlanMutationVariables['input']['recipients'][number], 'id'>;

export function useSendPlan(planId: string, version: number) {
  const send = useSendChange(SendPlan, answerOf);
  return (recipients: readonly NewDispatch[]) =>
    send('sent', {
      input: {
        planId,
        version,
        recipients: recipients.map((one) => ({ ...one, id: crypto.randomUUID() })),
      },
    });
}
