/** Sends what the lead does about the end of a plan; the answer holds the plan as it then is. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  ClosePlanMutation,
  ClosePlanMutationVariables,
  ReferPlanMutation,
  RegretReferralMutation,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const ClosePlan = graphql(`
  mutation ClosePlan($input: ClosePlanInput!) {
    closePlan(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const ReferPlan = graphql(`
  mutation ReferPlan($input: ReferPlanInput!) {
    referPlan(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const RegretReferral = graphql(`
  mutation RegretReferral($input: RegretReferralInput!) {
    regretReferral(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const closed = (data: ClosePlanMutation) => data.closePlan;
const referred = (data: ReferPlanMutation) => data.referPlan;
const regretted = (data: RegretReferralMutation) => data.regretReferral;

export type ClosePlanInput = ClosePlanMutationVariables['input'];

export function useClosePlan() {
  const send = useSendChange(ClosePlan, closed);
  return (input: ClosePlanInput) => send('ending', { input });
}

export function useReferPlan() {
  const send = useSendChange(ReferPlan, referred);
  return (planId: string, referredOn: string) =>
    send('referral', { input: { planId, referredOn } });
}

export function useRegretReferral() {
  const send = useSendChange(RegretReferral, regretted);
  return (planId: string, reason: string) => send('referral', { input: { planId, reason } });
}
