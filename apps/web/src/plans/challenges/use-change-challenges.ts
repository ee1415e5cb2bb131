/** Adds challenges to a plan and changes them. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AddChallengeMutation,
  AddChallengeMutationVariables,
  ChangeChallengeMutation,
  ChangeChallengeMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const AddChallenge = graphql(`
  mutation AddChallenge($input: AddChallengeInput!) {
    addChallenge(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const ChangeChallenge = graphql(`
  mutation ChangeChallenge($input: ChangeChallengeInput!) {
    changeChallenge(input: $input) {
      ...ChangeAnswer
      ...FieldChange
      ... on PlanChanged {
        plan {
          id
          challenges {
            id
            kind
            text
          }
        }
      }
    }
  }
`);

const addAnswer = (data: AddChallengeMutation) => data.addChallenge;
const changeAnswer = (data: ChangeChallengeMutation) => data.changeChallenge;

type NewChallenge = Omit<AddChallengeMutationVariables['input'], 'planId'>;
type Changes = Omit<ChangeChallengeMutationVariables['input'], 'planId' | 'id'>;

export function useAddChallenge(planId: string) {
  const send = useSendChange(AddChallenge, addAnswer);
  return (challenge: NewChallenge) =>
    send(`${challenge.id}.added`, { input: { planId, ...challenge } });
}

export function useChangeChallenge(planId: string, id: string) {
  const send = useSendChange(ChangeChallenge, changeAnswer);
  return (changes: Changes) =>
    send(`${id}.${Object.keys(changes).join()}`, { input: { planId, id, ...changes } });
}
