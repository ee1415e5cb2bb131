/** What a party still has of a plan when one of its consents is withdrawn. */
import { isSamePurpose } from '@sammenhaeng/domain/plans/consent';

type Consent = {
  id: string;
  participantId: string | null;
  unitId: string | null;
  purpose: string;
  replacedById: string | null;
  state: string;
};

/** The purposes of the other live consents to the same party. One for the same purpose goes along. */
export function remainingBeside(
  { id, participantId, unitId, purpose, replacedById }: Consent,
  consents: readonly Consent[],
): string[] {
  return consents
    .filter(
      (other) =>
        other.id !== id &&
        other.id !== replacedById &&
        other.unitId === unitId &&
        other.participantId === participantId &&
        (other.state === 'LIVE' || other.state === 'ENDING_SOON') &&
        !isSamePurpose(other.purpose, purpose),
    )
    .map((other) => other.purpose);
}
