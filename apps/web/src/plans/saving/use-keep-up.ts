/** Notices that a colleague changed the plan in between, which an answer about one field does not show. */
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { useCallback } from 'react';
import { runningQueries } from '../../ui/running-queries.ts';
import { changeAnswer } from './read-change-result.ts';

const momentOfPlan = graphql(`
  fragment MomentOfPlan on Plan {
    changedAt
  }
`);

/**
 * Moves the time of the plan here on with an answer, so that an agreement is held against what was
 * seen; where somebody else was in between, the plan is fetched, and its time stays until it is there.
 */
export function useKeepUp(): (answer: FragmentType<typeof changeAnswer>) => void {
  const client = useApolloClient();
  return useCallback(
    (answer) => {
      const result = readFragment(changeAnswer, answer);
      if (result.__typename !== 'PlanChanged') return;
      const { planId, changedAtBefore, changedAt } = result;
      const id = client.cache.identify({ __typename: 'Plan', id: planId });
      if (!id) return;
      const here = client.readFragment({ id, fragment: momentOfPlan })?.changedAt;
      // An answer with the whole plan has brought its time along.
      if (here === changedAt) return;
      if (here === changedAtBefore) {
        client.cache.modify({ id, fields: { changedAt: () => changedAt } });
      } else {
        void client.refetchQueries({ include: runningQueries(client, 'Plan') });
      }
    },
    [client],
  );
}
