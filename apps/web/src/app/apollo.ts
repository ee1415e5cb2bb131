/** The client every page asks through, and how its cache knows one thing from another. */
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from '@sammenhaeng/graph/generated/possible-types';
import { refusalLink } from './refusal-link.ts';
import { sendLink } from './send-link.ts';
import { signInAgainLink } from './sign-in-again-link.ts';

/** Types that are part of something else: they have no id of their own that is stable. */
const PARTS = [
  'PageInfo',
  'BucketCounts',
  'SignInOptions',
  'ComparabilityStamp',
  'Proportion',
  'FrozenPlan',
  // The same colleague may answer here in one role, and there in another.
  'Assessor',
];

/** Lists of a plan that shrink when a row is taken out: the newest answer replaces the older. */
const PLAN_LISTS = [
  'participants',
  'consents',
  'existingPlans',
  'challenges',
  'goals',
  'followUps',
  'versions',
  'duties',
  'missingBeforeAgreement',
  'hiddenSections',
];

function cacheOf(): InMemoryCache {
  const replaced = Object.fromEntries(PLAN_LISTS.map((list) => [list, { merge: false }]));
  const parts = PARTS.map((type) => [type, { keyFields: false }] as const);
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      ...Object.fromEntries(parts),
      Plan: { fields: replaced },
      Goal: { fields: { interventions: { merge: false } } },
      RoundMunicipality: { fields: { assessors: { merge: false } } },
      Viewer: { fields: { unit: { merge: true } } },
      Region: { keyFields: ['code'] },
      Municipality: { keyFields: ['code'] },
      Programme: { keyFields: ['key'] },
      PlanVersion: { keyFields: ['planId', 'number'] },
      // The header shares its id with the plan, whose content it must not stand for.
      PlanHeader: { keyFields: ['id'] },
    },
  });
}

export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([refusalLink, signInAgainLink, sendLink]),
    cache: cacheOf(),
    // Other people change the same things: what was kept is shown at once, and asked for again.
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
