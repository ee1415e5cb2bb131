/** Which consent took over from one that was replaced. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';

type Consent = {
  id: string;
  participantId: string | null;
  unitId: string | null;
  fromOn: CalendarDate;
  toOn: CalendarDate;
  replacedOn: CalendarDate | null;
};

/** The newest to the same party that held on the day it was replaced; null where there is none. */
export function successorOf<One extends Consent>(
  { id, participantId, unitId, replacedOn }: One,
  consents: readonly One[],
): One | null {
  if (replacedOn === null) return null;
  const isSameParty = (other: One) =>
    other.unitId === unitId && other.participantId === participantId;
  return (
    consents.findLast(
      (other) =>
        other.id !== id &&
        isSameParty(other) &&
        other.fromOn <= replacedOn &&
        other.toOn >= replacedOn &&
        (other.replacedOn === null || other.replacedOn > replacedOn),
    ) ?? null
  );
}
