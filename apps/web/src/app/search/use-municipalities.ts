/** The municipalities whose development the viewer may look at; none where comparisons are not theirs. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useViewer } from '../../access/viewer.ts';

const SearchedMunicipalities = graphql(`
  query SearchedMunicipalities {
    municipalities {
      code
      name
    }
  }
`);

export function useMunicipalities() {
  const skip = !useViewer().places.includes('COMPARISON');
  const { data } = useQuery(SearchedMunicipalities, { skip, fetchPolicy: 'cache-first' });
  return data?.municipalities ?? [];
}
