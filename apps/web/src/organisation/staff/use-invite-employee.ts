/** Makes a new link for somebody. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';
import { type Invited, refusalIn, type StaffOutcome } from './invited.ts';

const INVITE_EMPLOYEE = graphql(`
  mutation InviteEmployee($id: ID!) {
    inviteEmployee(id: $id) {
      __typename
      ... on EmployeeInvited {
        employee { id name }
        invitation { token endsAt }
      }
      ... on Invalid { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

export function useInviteEmployee() {
  const t = useText();
  // The link must not stay in the memory of the page.
  const [mutate] = useMutation(INVITE_EMPLOYEE, { fetchPolicy: 'no-cache' });
  return async (id: string): Promise<StaffOutcome<Invited>> => {
    const sent = await mutate({ variables: { id } }).catch(() => null);
    const answer = sent?.data?.inviteEmployee;
    if (answer?.__typename === 'EmployeeInvited') {
      return { kind: 'done', value: { name: answer.employee.name, ...answer.invitation } };
    }
    return {
      kind: 'refused',
      refusal: refusalIn(answer ?? null, t('organisation.staff.notSaved')),
    };
  };
}
