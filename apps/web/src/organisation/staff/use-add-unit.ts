/** Adds a unit. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { AddUnitInput } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';
import { refusalIn, type StaffOutcome } from './invited.ts';

const ADD_UNIT = graphql(`
  mutation AddUnit($input: AddUnitInput!) {
    addUnit(input: $input) {
      __typename
      ... on UnitAdded { unit { id name } }
      ... on Invalid { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

export function useAddUnit() {
  const t = useText();
  const [mutate] = useMutation(ADD_UNIT, { refetchQueries: ['Units'] });
  return async (input: AddUnitInput): Promise<StaffOutcome<string>> => {
    const sent = await mutate({ variables: { input } }).catch(() => null);
    const answer = sent?.data?.addUnit;
    if (answer?.__typename === 'UnitAdded') return { kind: 'done', value: answer.unit.name };
    return {
      kind: 'refused',
      refusal: refusalIn(answer ?? null, t('organisation.staff.notSaved')),
    };
  };
}
