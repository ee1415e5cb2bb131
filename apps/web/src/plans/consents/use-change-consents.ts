/** Notes a consent the citizen gave, and that one was withdrawn. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  GiveConsentMutation,
  GiveConsentMutationVariables,
  WithdrawConsentMutation,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const GiveConsent = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const giveAnswer = (data: GiveConsentMutation) => data.giveConsent;
const withdrawAnswer = (data: WithdrawConsentMutation) => data.withdrawConsent;

export type NewConsent = Omit<
  GiveConsentMutationVariables['input'],
  'planId' | 'id' | 'participantId'
>;

export function useGiveConsent(planId: string, participantId: string) {
  const send = useSendChange(GiveConsent, giveAnswer);
  return (consent: NewConsent) => {
    const id = crypto.randomUUID();
    return send(`${participantId}.consent`, { input: { planId, participantId, id, ...consent } });
  };
}

export function useWithdrawConsent(planId: string, id: string) {
  const send = useSendChange(WithdrawConsent, withdrawAnswer);
  return (withdrawnBy: string) => send(`${id}.withdrawn`, { input: { planId, id, withdrawnBy } });
}
