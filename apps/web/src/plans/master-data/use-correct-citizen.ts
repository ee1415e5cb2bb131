/** Sends a corrected name of the plan's citizen; sent twice, as after a lost answer, it corrects once. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { CorrectCitizenMutation } from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const CorrectCitizen = graphql(`
  mutation CorrectCitizen($input: CorrectCitizenInput!) {
    correctCitizen(input: $input) {
      ...ChangeAnswer
      ...FieldChange
      ... on PlanChanged {
        plan {
          id
          citizen {
            id
            name
          }
          participants {
            id
            name
          }
        }
      }
    }
  }
`);

const answerOf = (data: CorrectCitizenMutation) => data.correctCitizen;

export function useCorrectCitizen(planId: string) {
  const send = useSendChange(CorrectCitizen, answerOf);
  return (from: string, to: string) =>
    send(`${planId}.citizenName`, { input: { planId, name: { from, to } } });
}
