/** Adds participants to a plan and changes what is written about them. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AddParticipantMutation,
  AddParticipantMutationVariables,
  ChangeParticipantMutation,
  ChangeParticipantMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const AddParticipant = graphql(`
  mutation AddParticipant($input: AddParticipantInput!) {
    addParticipant(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const ChangeParticipant = graphql(`
  mutation ChangeParticipant($input: ChangeParticipantInput!) {
    changeParticipant(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const addAnswer = (data: AddParticipantMutation) => data.addParticipant;
const changeAnswer = (data: ChangeParticipantMutation) => data.changeParticipant;

export type NewParticipant = Omit<AddParticipantMutationVariables['input'], 'planId'>;
export type ParticipantChanges = Omit<
  ChangeParticipantMutationVariables['input'],
  'planId' | 'id' | 'takenOverById'
>;

export function useAddParticipant(planId: string) {
  const send = useSendChange(AddParticipant, addAnswer);
  return (participant: NewParticipant) =>
    send(`${participant.id}.added`, { input: { planId, ...participant } });
}

export function useChangeParticipant(planId: string, id: string) {
  const send = useSendChange(ChangeParticipant, changeAnswer);
  return (changes: ParticipantChanges, takenOverById?: string) =>
    send(`${id}.${Object.keys(changes).join()}`, {
      input: { planId, id, ...changes, ...(takenOverById ? { takenOverById } : {}) },
    });
}
