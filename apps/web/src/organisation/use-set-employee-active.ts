/** Opens or closes somebody's access, and says how it went. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { SetEmployeeActiveInput } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';

// The employee comes back with every answer, so that the list shows what is true by now.
const SET_EMPLOYEE_ACTIVE = graphql(`
  mutation SetEmployeeActive($input: SetEmployeeActiveInput!) {
    setEmployeeActive(input: $input) {
      __typename
      ... on EmployeeChanged {
        employee {
          id
          name
          isActive
          revision
        }
      }
      ... on EmployeeConflict {
        employee {
          id
          name
          isActive
          revision
        }
      }
      ... on Invalid {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export interface Outcome {
  kind: 'success' | 'warning' | 'error';
  words:
    | 'organisation.employees.nowActive'
    | 'organisation.employees.nowInactive'
    | 'organisation.employees.changedMeanwhile'
    | 'organisation.employees.notSaved';
  name: string;
}

const NOT_SAVED: Outcome = {
  kind: 'error',
  words: 'organisation.employees.notSaved',
  name: '',
};

export function useSetEmployeeActive() {
  const [mutate] = useMutation(SET_EMPLOYEE_ACTIVE);
  const [savingId, setSavingId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const send = async (input: SetEmployeeActiveInput): Promise<Outcome> => {
    const { data } = await mutate({ variables: { input } });
    const answer = data?.setEmployeeActive;
    if (answer?.__typename === 'EmployeeChanged') {
      const { name, isActive } = answer.employee;
      const words = isActive ? 'nowActive' : 'nowInactive';
      return { kind: 'success', words: `organisation.employees.${words}`, name };
    }
    if (answer?.__typename === 'EmployeeConflict') {
      const words = 'organisation.employees.changedMeanwhile';
      return { kind: 'warning', words, name: answer.employee.name };
    }
    return NOT_SAVED;
  };

  const setActive = async (input: SetEmployeeActiveInput) => {
    setSavingId(input.id);
    setOutcome(null);
    setOutcome(await send(input).catch(() => NOT_SAVED));
    setSavingId(null);
  };

  return { setActive, savingId, outcome };
}
