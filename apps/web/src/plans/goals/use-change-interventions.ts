/** Adds interventions to a goal and changes them. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AddInterventionMutation,
  AddInterventionMutationVariables,
  ChangeInterventionMutation,
  ChangeInterventionMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const AddIntervention = graphql(`
  mutation AddIntervention($input: AddInterventionInput!) {
    addIntervention(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const ChangeIntervention = graphql(`
  mutation ChangeIntervention($input: ChangeInterventionInput!) {
    changeIntervention(input: $input) {
      ...ChangeAnswer
      ...FieldChange
      ... on PlanChanged {
        plan {
          id
          goals {
            id
            interventions {
              id
              title
              direction
              methodKey
              dueOn
              state
              method {
                key
                name
              }
              responsible {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

const addAnswer = (data: AddInterventionMutation) => data.addIntervention;
const changeAnswer = (data: ChangeInterventionMutation) => data.changeIntervention;

type NewIntervention = Omit<AddInterventionMutationVariables['input'], 'planId'>;
type Changes = Omit<ChangeInterventionMutationVariables['input'], 'planId' | 'id'>;

export function useAddIntervention(planId: string) {
  const send = useSendChange(AddIntervention, addAnswer);
  return (intervention: NewIntervention) =>
    send(`${intervention.id}.added`, { input: { planId, ...intervention } });
}

export function useChangeIntervention(planId: string) {
  const send = useSendChange(ChangeIntervention, changeAnswer);
  return (id: string, changes: Changes) =>
    send(`${id}.${Object.keys(changes).join()}`, { input: { planId, id, ...changes } });
}
