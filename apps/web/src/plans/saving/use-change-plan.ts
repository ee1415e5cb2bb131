/** Changes the plan's own fields, each as what it was and what it becomes. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  ChangePlanMutation,
  ChangePlanMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { type SaveField, saveOf } from './change-result.ts';
import { useSendChange } from './use-send-change.ts';

const ChangePlan = graphql(`
  mutation ChangePlan($input: ChangePlanInput!) {
    changePlan(input: $input) {
      ...ChangeAnswer
      ...FieldChange
      ... on PlanChanged {
        plan {
          id
          targetGroup
          basis
          hasNoExistingPlans
          contactOn
          meetingOn
          meetingPlace
          participantsMayChange
          followUpHow
          nextOn
          nextFollowUpOn
          nextFollowUpReason
          latestNextFollowUpOn
          citizenAcceptance
          isCitizenAskedAnew
          citizenRemarks
          ...PlanFollowUps
        }
      }
    }
  }
`);

type Changes = Omit<ChangePlanMutationVariables['input'], 'id'>;
type Field = keyof Changes;
type ValueOf<Name extends Field> = NonNullable<Changes[Name]>['to'];

const answerOf = (data: ChangePlanMutation) => data.changePlan;

/** Saves several fields in one call: each as what it was and what it becomes. */
export function useChangePlanFields(planId: string) {
  const send = useSendChange(ChangePlan, answerOf);
  return (changes: Changes) =>
    send(`${planId}.${Object.keys(changes).join()}`, { input: { id: planId, ...changes } });
}

/** `useChangePlan(id)('basis')` is the function that saves the field `basis`. */
export function useChangePlan(planId: string) {
  const send = useSendChange(ChangePlan, answerOf);
  return <Name extends Field>(field: Name): SaveField<ValueOf<Name>> =>
    saveOf(`${planId}.${field}`, (from, to) =>
      send(`${planId}.${field}`, { input: { id: planId, [field]: { from, to } } }),
    );
}
