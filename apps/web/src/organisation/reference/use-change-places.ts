/** Sends changes of municipalities and clusters, and says how each went. */
import { useMutation } from '@apollo/client/react';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AddClusterChairInput,
  CorrectClusterChairInput,
  RemoveClusterChairInput,
  RenameClusterInput,
  SetMunicipalityInput,
} from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';
import { type Refusal, refusalIn } from '../staff/invited.ts';
import { PLACE_ANSWER } from './places.graph.ts';

const SET_MUNICIPALITY = graphql(`
  mutation SetMunicipality($input: SetMunicipalityInput!) {
    answer: setMunicipality(input: $input) { ...PlaceAnswer }
  }
`);
const RENAME = graphql(`
  mutation RenameCluster($input: RenameClusterInput!) {
    answer: renameCluster(input: $input) { ...PlaceAnswer }
  }
`);
const ADD_CHAIR = graphql(`
  mutation AddClusterChair($input: AddClusterChairInput!) {
    answer: addClusterChair(input: $input) { ...PlaceAnswer }
  }
`);
const CORRECT_CHAIR = graphql(`
  mutation CorrectClusterChair($input: CorrectClusterChairInput!) {
    answer: correctClusterChair(input: $input) { ...PlaceAnswer }
  }
`);
const REMOVE_CHAIR = graphql(`
  mutation RemoveClusterChair($input: RemoveClusterChairInput!) {
    answer: removeClusterChair(input: $input) { ...PlaceAnswer }
  }
`);

/** `conflict`: what stands by now has come with the answer. */
export type PlaceOutcome =
  | { kind: 'done' }
  | { kind: 'conflict' }
  | { kind: 'refused'; refusal: Refusal };

type Sent = Promise<{ data?: { answer: FragmentType<typeof PLACE_ANSWER> } | null | undefined }>;

export function useChangePlaces() {
  const t = useText();
  const [setMunicipality] = useMutation(SET_MUNICIPALITY);
  const [rename] = useMutation(RENAME);
  const [addChair] = useMutation(ADD_CHAIR);
  const [correctChair] = useMutation(CORRECT_CHAIR);
  const [removeChair] = useMutation(REMOVE_CHAIR);

  async function outcomeOf(sent: Sent): Promise<PlaceOutcome> {
    const masked = (await sent.catch(() => null))?.data?.answer;
    const answer = masked ? readFragment(PLACE_ANSWER, masked) : null;
    if (answer?.__typename === 'ReferenceDataChanged') return { kind: 'done' };
    if (answer?.__typename === 'ReferenceDataConflict') return { kind: 'conflict' };
    return { kind: 'refused', refusal: refusalIn(answer, t('organisation.staff.notSaved')) };
  }

  return {
    setMunicipality: (input: SetMunicipalityInput) =>
      outcomeOf(setMunicipality({ variables: { input } })),
    renameCluster: (input: RenameClusterInput) => outcomeOf(rename({ variables: { input } })),
    addChair: (input: AddClusterChairInput) => outcomeOf(addChair({ variables: { input } })),
    correctChair: (input: CorrectClusterChairInput) =>
      outcomeOf(correctChair({ variables: { input } })),
    removeChair: (input: RemoveClusterChairInput) =>
      outcomeOf(removeChair({ variables: { input } })),
  };
}
