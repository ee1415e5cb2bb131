/** Asks for one page of the worklist, and keeps the last one on the screen meanwhile. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { WorklistState } from './worklist-address.ts';

const PAGE_SIZE = 50;

const WorklistDocument = graphql(`
  query Worklist($filter: WorklistFilter, $sort: WorklistSort, $first: Int, $after: String) {
    worklist(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      counts { overdue thisWeek later }
      pageInfo { hasNextPage endCursor }
      edges { node { id workOn bucket outcome ...WorklistRow } }
    }
  }
`);

export function useWorklist(state: WorklistState, search: string) {
  const { bucket, kind, unitId, isMineOnly, sort, after } = state;
  const filter = { bucket, kind, unitId, mineOnly: isMineOnly, search: search.trim() || null };
  const variables = { filter, sort, first: PAGE_SIZE, after };
  const { data, previousData, error, loading, refetch } = useQuery(WorklistDocument, { variables });
  return {
    worklist: (data ?? previousData)?.worklist,
    isWaiting: loading && !data,
    error,
    refetch,
  };
}

export type Worklist = NonNullable<ReturnType<typeof useWorklist>['worklist']>;
export type WorklistEntry = Worklist['edges'][number]['node'];
