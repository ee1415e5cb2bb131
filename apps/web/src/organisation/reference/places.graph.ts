/** What the administration reads of regions, clusters and municipalities, and what a change of them answers. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { KeptPlacesFragment } from '@sammenhaeng/graph/generated/graphql';

export const KEPT_PLACES = graphql(`
  fragment KeptPlaces on KeptRegion {
    id
    name
    viewerCanChange
    clusters {
      id
      name
      revision
      chairs { id municipalityCode municipalityName fromOn toOn }
    }
    municipalities { id name population populationOn clusterId revision }
  }
`);

export const REFERENCE_DATA = graphql(`
  query ReferenceData {
    referenceData { ...KeptPlaces }
  }
`);

// The region comes back with every answer, so that the list shows what is true by now.
export const PLACE_ANSWER = graphql(`
  fragment PlaceAnswer on ReferenceDataResult {
    __typename
    ... on ReferenceDataChanged { region { ...KeptPlaces } }
    ... on ReferenceDataConflict { message region { ...KeptPlaces } }
    ... on Invalid { message problems { field message } }
    ... on NotFound { message }
  }
`);

export type Region = KeptPlacesFragment;
export type Cluster = Region['clusters'][number];
export type Chair = Cluster['chairs'][number];
export type Municipality = Region['municipalities'][number];
