/** Freezes what the viewer saw as the next version. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { AgreePlanMutation } from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const AgreePlan = graphql(`
  mutation AgreePlan($input: AgreePlanInput!) {
    agreePlan(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const answerOf = (data: AgreePlanMutation) => data.agreePlan;

export function useAgreePlan(planId: string) {
  const send = useSendChange(AgreePlan, answerOf);
  return (seenChangedAt: string) => send('agree', { input: { planId, seenChangedAt } });
}
