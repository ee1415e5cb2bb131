/** Fetches who has seen a plan, a page at a time, and keeps it in this component alone. */
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { PlanSeenByQuery } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';

const PlanSeenBy = graphql(`
  query PlanSeenBy($planId: ID!, $after: String) {
    planSeenBy(planId: $planId, first: 10, after: $after) {
      edges {
        node {
          id
          firstAt
          lastAt
          count
          employeeName
          jobTitle
          unitName
          act
          isRefused
          purpose
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Page = NonNullable<PlanSeenByQuery['planSeenBy']>;
export type SeenByLine = Page['edges'][number]['node'];

type State = {
  lines: readonly SeenByLine[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  status: 'closed' | 'waiting' | 'shown' | 'gone' | 'failed';
};

/** `show` fetches the first page, or the next one. Nothing of it stays in the cache. */
export function useSeenBy(planId: string) {
  const client = useApolloClient();
  const [state, setState] = useState<State>({ lines: [], next: null, status: 'closed' });

  async function show() {
    setState({ ...state, status: 'waiting' });
    const { data } = await client
      .query({
        query: PlanSeenBy,
        variables: { planId, after: state.next },
        fetchPolicy: 'no-cache',
      })
      .catch(() => ({ data: undefined }));
    if (!data) return setState({ ...state, status: 'failed' });
    const page = data.planSeenBy;
    if (!page) return setState({ lines: [], next: null, status: 'gone' });
    setState({
      lines: [...state.lines, ...page.edges.map(({ node }) => node)],
      next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
      status: 'shown',
    });
  }

  return { ...state, show };
}
