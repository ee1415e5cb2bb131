/** How the cache knows one thing from another, and what of it the newest answer replaces. */
import { InMemoryCache } from '@apollo/client';
import { possibleTypes } from '@sammenhaeng/graph/generated/possible-types';

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

/** Lists that shrink when a row is taken out: the newest answer replaces the older. */
const LISTS = {
  Plan: [
    'participants',
    'consents',
    'existingPlans',
    'existingPlanMarks',
    'challenges',
    'goals',
    'followUps',
    'meetings',
    'promises',
    'lineReviews',
    'dispatches',
    'recipients',
    'versions',
    'duties',
    'missingBeforeAgreement',
    'hiddenSections',
  ],
  Goal: ['interventions'],
  Participant: ['consents'],
  Meeting: ['attendances', 'decisions', 'corrections'],
  Employee: ['roles'],
  RoundWork: ['municipalities'],
  RoundMunicipality: ['assessors'],
  KeptRegion: ['municipalities', 'clusters'],
  KeptCluster: ['chairs'],
};

const replaced = (lists: string[]) => ({
  fields: Object.fromEntries(lists.map((list) => [list, { merge: false }])),
});

export function createCache(): InMemoryCache {
  const parts = PARTS.map((type) => [type, { keyFields: false }] as const);
  const lists = Object.entries(LISTS).map(([type, fields]) => [type, replaced(fields)] as const);
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      ...Object.fromEntries(parts),
      ...Object.fromEntries(lists),
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
