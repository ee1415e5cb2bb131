/** The roles a viewer can hold, each in one organisation unit. */

/** Every role. A person may hold several, and a role in more than one unit. */
export const ROLES = [
  'PRACTITIONER',
  'COORDINATOR',
  'CLUSTER_CHAIR',
  'STEERING_GROUP',
  'PROGRAMME_COORDINATOR',
  'ADMINISTRATOR',
  'DATA_PROTECTION_OFFICER',
] as const;

export type Role = (typeof ROLES)[number];

/** Those who may have to do with a citizen. */
export const CASEWORKERS = ['PRACTITIONER', 'COORDINATOR'] as const satisfies readonly Role[];
