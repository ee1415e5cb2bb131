/** Adds goals to a plan, changes them, and puts them in order. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AddGoalMutation,
  AddGoalMutationVariables,
  ChangeGoalMutation,
  ChangeGoalMutationVariables,
  PrioritiseGoalsMutation,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const AddGoal = graphql(`
  mutation AddGoal($input: AddGoalInput!) {
    addGoal(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const ChangeGoal = graphql(`
  mutation ChangeGoal($input: ChangeGoalInput!) {
    changeGoal(input: $input) {
      ...ChangeAnswer
      ...FieldChange
      ... on PlanChanged {
        plan {
          id
          goals {
            id
            title
            ownWords
            state
            attainment
            recommendation {
              id
              number
              title
            }
          }
        }
      }
    }
  }
`);

const PrioritiseGoals = graphql(`
  mutation PrioritiseGoals($input: PrioritiseGoalsInput!) {
    prioritiseGoals(input: $input) {
      ...ChangeAnswer
      ...WholeChange
    }
  }
`);

const addAnswer = (data: AddGoalMutation) => data.addGoal;
const changeAnswer = (data: ChangeGoalMutation) => data.changeGoal;
const prioritiseAnswer = (data: PrioritiseGoalsMutation) => data.prioritiseGoals;

type NewGoal = Omit<AddGoalMutationVariables['input'], 'planId'>;
type Changes = Omit<ChangeGoalMutationVariables['input'], 'planId' | 'id'>;

export function useAddGoal(planId: string) {
  const send = useSendChange(AddGoal, addAnswer);
  return (goal: NewGoal) => send(`${goal.id}.added`, { input: { planId, ...goal } });
}

export function useChangeGoal(planId: string) {
  const send = useSendChange(ChangeGoal, changeAnswer);
  return (id: string, changes: Changes) =>
    send(`${id}.${Object.keys(changes).join()}`, { input: { planId, id, ...changes } });
}

export function usePrioritiseGoals(planId: string) {
  const send = useSendChange(PrioritiseGoals, prioritiseAnswer);
  return (goalIds: string[]) => send('priority', { input: { planId, goalIds } });
}
