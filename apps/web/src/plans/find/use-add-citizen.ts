/** Adds a citizen nobody has added yet. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';

const AddCitizen = graphql(`
  mutation AddCitizen($input: AddCitizenInput!) {
    addCitizen(input: $input) {
      ... on CitizenAdded {
        citizen {
          id
        }
        wasKnown
      }
      ... on Invalid {
        message
        problems {
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export type Added = { kind: 'added' } | { kind: 'refused'; message: string };

export function useAddCitizen() {
  const t = useText();
  const [mutate] = useMutation(AddCitizen, { fetchPolicy: 'no-cache' });
  return async (cpr: string, name: string): Promise<Added> => {
    const answer = await mutate({ variables: { input: { cpr, name } } }).catch(() => null);
    const result = answer?.data?.addCitizen;
    if (result?.__typename === 'CitizenAdded') return { kind: 'added' };
    if (result?.__typename === 'Invalid') {
      return { kind: 'refused', message: result.problems[0]?.message ?? result.message };
    }
    return { kind: 'refused', message: result?.message ?? t('plans.saved.notSaved') };
  };
}
