/** A first guess at what kind of party a participant belongs to; the person who writes decides. */
import type { PartyKind } from '@sammenhaeng/domain/plans/consent';
import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';

const WORDS: readonly (readonly [RegExp, PartyKind])[] = [
  [/psykiatri|hospital|sygehus|region/i, 'HEALTH_STAFF'],
  [/job|arbejdsmarked|beskæftigelse/i, 'JOB_CENTRE'],
  [/bosted|botilbud|bostøtte|herberg/i, 'HOUSING'],
];

/** `description` is the function and the organisation as they are written on the plan. */
export function guessPartyKind(kind: ParticipantKind, description: string): PartyKind {
  if (kind === 'RELATIVE' || kind === 'GP') return kind;
  return WORDS.find(([word]) => word.test(description))?.[1] ?? 'MUNICIPAL_UNIT';
}
