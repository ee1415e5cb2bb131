/** Adds, changes and removes marks between plans; each answers with all marks there are. */
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AddExistingPlanMarkMutation,
  AddExistingPlanMarkMutationVariables,
  ChangeExistingPlanMarkMutation,
  ChangeExistingPlanMarkMutationVariables,
  RemoveExistingPlanMarkMutation,
} from '@sammenhaeng/graph/generated/graphql';
import { useLastSeen } from '../saving/use-last-seen.ts';
import { useSendChange } from '../saving/use-send-change.ts';
import type { ReadMark } from './plan-marks.ts';

const AddMark = graphql(`
  mutation AddExistingPlanMark($input: AddExistingPlanMarkInput!) {
    addExistingPlanMark(input: $input) {
      ...ChangeAnswer
      ...WholeChange
      ... on PlanChanged {
        plan {
          id
          ...MarksOfPlan
        }
      }
    }
  }
`);

const ChangeMark = graphql(`
  mutation ChangeExistingPlanMark($input: ChangeExistingPlanMarkInput!) {
    changeExistingPlanMark(input: $input) {
      ...ChangeAnswer
      ...WholeChange
      ... on PlanChanged {
        plan {
          id
          ...MarksOfPlan
        }
      }
    }
  }
`);

const RemoveMark = graphql(`
  mutation RemoveExistingPlanMark($input: RemoveFromPlanInput!) {
    removeFromPlan(input: $input) {
      ...ChangeAnswer
      ...WholeChange
      ... on PlanChanged {
        plan {
          id
          ...MarksOfPlan
        }
      }
    }
  }
`);

const markAsSeen = graphql(`
  fragment MarkAsSeen on ExistingPlanMark {
    id
    existingPlanId
    otherPlanId
    kind
    note
  }
`);

const added = (data: AddExistingPlanMarkMutation) => data.addExistingPlanMark;
const changed = (data: ChangeExistingPlanMarkMutation) => data.changeExistingPlanMark;
const removed = (data: RemoveExistingPlanMarkMutation) => data.removeFromPlan;

type NewMark = Omit<AddExistingPlanMarkMutationVariables['input'], 'planId'>;
type Changes = Omit<ChangeExistingPlanMarkMutationVariables['input'], 'planId' | 'id'>;

export function useAddMark(planId: string) {
  const send = useSendChange(AddMark, added);
  return (mark: NewMark) => send(`${mark.id}.added`, { input: { planId, ...mark } });
}

export function useChangeMark(planId: string, id: string) {
  const send = useSendChange(ChangeMark, changed);
  return (changes: Changes) =>
    send(`${id}.${Object.keys(changes).join()}`, { input: { planId, id, ...changes } });
}

/** A mark as the page last had it. */
export const useLastMark = () => useLastSeen('ExistingPlanMark', markAsSeen, 'MarkAsSeen');

export function useRemoveMark(planId: string) {
  const client = useApolloClient();
  const lastSeen = useLastMark();
  const send = useSendChange(RemoveMark, removed);
  return async ({ id, note }: ReadMark) => {
    const seen = () => [lastSeen(id)?.note ?? note];
    const result = await send(`${id}.removed`, () => ({
      input: { planId, part: 'EXISTING_PLAN_MARK', id, seen: seen() },
    }));
    if (result.kind === 'refused' && result.code === 'WRITTEN_MEANWHILE') {
      void client.refetchQueries({ include: ['PlanMarks'] });
    }
    return result;
  };
}
