/** Saves which roles somebody holds. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { SetEmployeeRolesInput } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';
import { refusalIn, type StaffOutcome } from './invited.ts';

// The employee comes back with every answer, so that the list shows what is true by now.
const SET_EMPLOYEE_ROLES = graphql(`
  mutation SetEmployeeRoles($input: SetEmployeeRolesInput!) {
    setEmployeeRoles(input: $input) {
      __typename
      ... on EmployeeChanged { employee { ...EmployeeTable_employee } }
      ... on EmployeeConflict { message employee { ...EmployeeTable_employee } }
      ... on Invalid { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

export function useSetEmployeeRoles() {
  const t = useText();
  const [mutate] = useMutation(SET_EMPLOYEE_ROLES);
  return async (input: SetEmployeeRolesInput): Promise<StaffOutcome<null>> => {
    const sent = await mutate({ variables: { input } }).catch(() => null);
    const answer = sent?.data?.setEmployeeRoles;
    if (answer?.__typename === 'EmployeeChanged') return { kind: 'done', value: null };
    return {
      kind: 'refused',
      refusal: refusalIn(answer ?? null, t('organisation.staff.notSaved')),
    };
  };
}
