/** Sends the newest version to chosen recipients; the answer holds the plan with its receipts. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  SendPlanOutMutation,
  SendPlanOutMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const SendPlanOut = graphql(`
  mutation SendPlanOut($input: SendPlanInput!) {
    sendPlan(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const answerOf = (data: SendPlanOutMutation) => data.sendPlan;

export type NewDispatch = Omit<SendPlanOutMutationVariables['input']['recipients'][number], 'id'>;

export function useSendPlan(planId: string, version: number) {
  const send = useSendChange(SendPlanOut, answerOf);
  return (recipients: readonly NewDispatch[]) =>
    send('sent', {
      input: {
        planId,
        version,
        recipients: recipients.map((one) => ({ ...one, id: crypto.randomUUID() })),
      },
    });
}
