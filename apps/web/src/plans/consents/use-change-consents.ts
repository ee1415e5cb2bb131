/** Notes a consent the citizen gave, and that one was withdrawn. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  GiveConsentMutation,
  GiveConsentMutationVariables,
  UndoConsentMutation,
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

const UndoConsent = graphql(`
  mutation UndoConsent($input: UndoConsentInput!) {
    undoConsent(input: $input) {
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
const undoAnswer = (data: UndoConsentMutation) => data.undoConsent;
const withdrawAnswer = (data: WithdrawConsentMutation) => data.withdrawConsent;

export type NewConsent = Omit<
  GiveConsentMutationVariables['input'],
  'planId' | 'id' | 'participantId' | 'correctsId'
>;

/** With the consent that it puts right, where there is one. */
export function useGiveConsent(planId: string, participantId: string, correctsId?: string) {
  const send = useSendChange(GiveConsent, giveAnswer);
  return (id: string, consent: NewConsent) =>
    send(`${correctsId ?? participantId}.consent`, {
      input: { planId, participantId, id, ...(correctsId && { correctsId }), ...consent },
    });
}

/** Takes back what one has noted oneself a moment ago. */
export function useUndoConsent(planId: string) {
  const send = useSendChange(UndoConsent, undoAnswer);
  return (id: string) => send(`${id}.undone`, { input: { planId, id } });
}

export function useWithdrawConsent(planId: string, id: string) {
  const send = useSendChange(WithdrawConsent, withdrawAnswer);
  return (withdrawnBy: string) => send(`${id}.withdrawn`, { input: { planId, id, withdrawnBy } });
}
