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
          field
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export type NewCitizen = {
  name: string;
  /** Told by whoever has no municipality of their own. */
  municipalityCode: string | null;
};

/** A sentence for each field that must be put right, and one for the whole. */
export type AddRefusal = {
  message: string;
  fields: { name?: string | undefined; municipalityCode?: string | undefined };
};

export function useAddCitizen() {
  const t = useText();
  const [mutate] = useMutation(AddCitizen, { fetchPolicy: 'no-cache' });
  /** Null when the citizen is there; else why not. */
  return async (cpr: string, citizen: NewCitizen): Promise<AddRefusal | null> => {
    const { name, municipalityCode } = citizen;
    const input = { cpr, name, ...(municipalityCode && { municipalityCode }) };
    const answer = await mutate({ variables: { input } }).catch(() => null);
    const result = answer?.data?.addCitizen;
    if (result?.__typename === 'CitizenAdded') return null;
    const problems = result?.__typename === 'Invalid' ? result.problems : [];
    const told = (of: string) => problems.find(({ field }) => field === of)?.message;
    return {
      message: problems[0]?.message ?? result?.message ?? t('plans.saved.notSaved'),
      fields: { name: told('name'), municipalityCode: told('municipalityCode') },
    };
  };
}
