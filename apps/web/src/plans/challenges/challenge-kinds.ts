/** The two kinds of challenge: what it is about in the long run, and what cannot wait. */

export const CHALLENGE_KINDS = ['PRIMARY', 'ACUTE'] as const;

export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];
