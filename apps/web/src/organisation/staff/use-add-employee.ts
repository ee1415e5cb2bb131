/** Takes somebody on, and brings back the link for them. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { AddEmployeeInput } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';
import { type Invited, refusalIn, type StaffOutcome } from './invited.ts';

const ADD_EMPLOYEE = graphql(`
  mutation AddEmployee($input: AddEmployeeInput!) {
    addEmployee(input: $input) {
      __typename
      ... on EmployeeAdded {
        employee { id name }
        invitation { token endsAt }
      }
      ... on Invalid { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

export function useAddEmployee() {
  const t = useText();
  // The link must not stay in the memory of the page.
  const [mutate] = useMutation(ADD_EMPLOYEE, {
    fetchPolicy: 'no-cache',
    refetchQueries: ['Employees'],
  });
  return async (input: AddEmployeeInput): Promise<StaffOutcome<Invited>> => {
    const sent = await mutate({ variables: { input } }).catch(() => null);
    const answer = sent?.data?.addEmployee;
    if (answer?.__typename === 'EmployeeAdded') {
      return { kind: 'done', value: { name: answer.employee.name, ...answer.invitation } };
    }
    return {
      kind: 'refused',
      refusal: refusalIn(answer ?? null, t('organisation.staff.notSaved')),
    };
  };
}
