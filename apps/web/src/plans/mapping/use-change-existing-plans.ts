/** Adds the citizen's other plans and changes what is written about them. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AddExistingPlanMutation,
  AddExistingPlanMutationVariables,
  ChangeExistingPlanMutation,
  ChangeExistingPlanMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const AddExistingPlan = graphql(`
  mutation AddExistingPlan($input: AddExistingPlanInput!) {
    addExistingPlan(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const ChangeExistingPlan = graphql(`
  mutation ChangeExistingPlan($input: ChangeExistingPlanInput!) {
    changeExistingPlan(input: $input) {
      ...ChangeAnswer
      ...FieldChange
      ... on PlanChanged {
        plan {
          id
          existingPlans {
            id
            kind
            owner
            status
            goals
            interventions
          }
        }
      }
    }
  }
`);

const addAnswer = (data: AddExistingPlanMutation) => data.addExistingPlan;
const changeAnswer = (data: ChangeExistingPlanMutation) => data.changeExistingPlan;

type NewExistingPlan = Omit<AddExistingPlanMutationVariables['input'], 'planId'>;
type Changes = Omit<ChangeExistingPlanMutationVariables['input'], 'planId' | 'id'>;

export function useAddExistingPlan(planId: string) {
  const send = useSendChange(AddExistingPlan, addAnswer);
  return (plan: NewExistingPlan) => send(`${plan.id}.added`, { input: { planId, ...plan } });
}

export function useChangeExistingPlan(planId: string, id: string) {
  const send = useSendChange(ChangeExistingPlan, changeAnswer);
  return (changes: Changes) =>
    send(`${id}.${Object.keys(changes).join()}`, { input: { planId, id, ...changes } });
}
