/** Asks the server for the plans of whoever is named, or has a number; the answer is kept in no cache. */
import type { ApolloClient } from '@apollo/client';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { FoundPlanFragment } from '@sammenhaeng/graph/generated/graphql';

const foundPlan = graphql(`
  fragment FoundPlan on PlanSummary {
    id
    citizenName
    citizenBirthYear
    status
    leadName
    viewerIsLead
  }
`);

// Five of one's own, and as many of the others although one's own are among them.
const FindPlans = graphql(`
  query FindPlans($search: String!) {
    mine: myPlans(scope: MINE, search: $search, first: 5) {
      totalCount
      edges {
        node {
          ...FoundPlan
        }
      }
    }
    others: myPlans(scope: UNIT, search: $search, first: 10) {
      totalCount
      edges {
        node {
          ...FoundPlan
        }
      }
    }
  }
`);

const FindPlansByCpr = graphql(`
  query FindPlansByCpr($cpr: String!) {
    citizenByCpr(cpr: $cpr) {
      refusal
      match {
        plans {
          ...FoundPlan
        }
      }
    }
  }
`);

export type FoundPlan = FoundPlanFragment;

/** What a search came to. */
export type Found = {
  mine: readonly FoundPlan[];
  others: readonly FoundPlan[];
  /** Whether there are more than these. */
  isCut: boolean;
  /** Nothing was looked up, and why. */
  refusal: string | null;
};

type Edge = { node: FragmentType<typeof foundPlan> };
const plansOf = (edges: readonly Edge[]) => edges.map(({ node }) => readFragment(foundPlan, node));

const fetchPolicy = 'no-cache';

export async function findByName(client: ApolloClient, search: string): Promise<Found> {
  const variables = { search };
  const { data } = await client.query({ query: FindPlans, variables, fetchPolicy });
  if (!data) throw new Error('No answer to a search');
  const mine = plansOf(data.mine.edges);
  const own = new Set(mine.map(({ id }) => id));
  return {
    mine,
    others: plansOf(data.others.edges).filter(({ id }) => !own.has(id)),
    isCut: [data.mine, data.others].some(({ totalCount, edges }) => totalCount > edges.length),
    refusal: null,
  };
}

export async function findByNumber(client: ApolloClient, cpr: string): Promise<Found> {
  const variables = { cpr };
  const { data } = await client.query({ query: FindPlansByCpr, variables, fetchPolicy });
  if (!data) throw new Error('No answer to a search');
  const { match, refusal } = data.citizenByCpr;
  const mine = (match?.plans ?? []).map((plan) => readFragment(foundPlan, plan));
  return { mine, others: [], isCut: false, refusal: refusal ?? null };
}
