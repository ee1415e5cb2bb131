// Sentences for refused changes of municipalities and clusters in English.

import type { referenceProblemsDa } from './reference-problems.da.ts';

export const referenceProblemsEn: Record<keyof typeof referenceProblemsDa, string> = {
  POPULATION_IMPLAUSIBLE:
    'That cannot be a population. Write a whole number between 1 and 2,000,000.',
  POPULATION_DAY_MISSING: 'Write the day the population was counted.',
  CLUSTER_UNKNOWN: 'The region no longer has this cluster. Choose another.',
  CLUSTER_EXISTS: 'Another cluster of the region has this name. Choose another name.',
  MUNICIPALITY_CHAIRS:
    'The municipality chairs its cluster. Give the cluster another chair before you move the municipality.',
  CHAIR_NOT_MEMBER:
    'The chair must be one of the cluster’s own municipalities. Choose one of them.',
  CHAIR_ALREADY:
    'The municipality already chairs up to that day. Choose another one, or correct the newest period.',
  CHAIR_OVERLAPS: 'The chair before began on that day or later. Choose a later day.',
  CHAIR_ENDS_BEFORE_START: 'The period ends before it begins. Correct one of the days.',
  REFERENCE_DATA_CHANGED:
    'Somebody else changed this meanwhile. Nothing is saved. Look at how it is now, and save again if it should still change.',
};
