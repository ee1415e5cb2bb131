/** Looks colleagues up when the typing pauses. */
import { skipToken, useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ColleaguesQuery } from '@sammenhaeng/graph/generated/graphql';
import { usePause } from '../../ui/use-pause.ts';

const Colleagues = graphql(`
  query Colleagues($search: String!) {
    colleagues(search: $search, first: 8) {
      id
      name
      jobTitle
      unit {
        id
        name
      }
    }
  }
`);

const SHORTEST_SEARCH = 2;

export type FoundColleague = ColleaguesQuery['colleagues'][number];

/** Null until something was searched for and found out. */
export function useFindColleagues(typed: string): readonly FoundColleague[] | null {
  const search = usePause(typed.trim());
  const isSearch = search.length >= SHORTEST_SEARCH;
  const { data, loading } = useQuery(Colleagues, isSearch ? { variables: { search } } : skipToken);
  return isSearch && !loading ? (data?.colleagues ?? null) : null;
}
