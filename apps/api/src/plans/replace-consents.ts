// Which consents of a party a newer one takes over from, and which come back when it is taken back.

import { type CalendarDate, todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { type ConsentPeriod, isSamePurpose, replacedFrom } from '@sammenhaeng/domain/plans/consent';
import type { Tx } from '../db.ts';

type Other = ConsentPeriod & {
  id: string;
  purpose: string;
  createdAt: Date;
  replacedById: string | null;
};
type Newer = Pick<ConsentPeriod, 'fromOn' | 'toOn'> & { id: string; purpose: string };

/** The party, as a consent names it: a whole unit, or one participant. */
export type NamedParty = { planId: string; unitId: string | null; participantId: string | null };

/** Every consent of the plan to one party, as they were noted. */
const consentsOf = (tx: Tx, { planId, unitId, participantId }: NamedParty) => tx.$queryRaw<Other[]>`
  SELECT id, purpose, created_at AS "createdAt", replaced_by_id AS "replacedById",
    from_on::text AS "fromOn", to_on::text AS "toOn",
    withdrawn_on::text AS "withdrawnOn", replaced_on::text AS "replacedOn"
  FROM consent WHERE plan_id = ${planId}::uuid
    AND (unit_id = ${unitId}::uuid OR participant_id = ${participantId}::uuid)
  ORDER BY created_at, id`;

type End = Pick<Other, 'replacedOn' | 'replacedById'>;

const endsAt = (tx: Tx, id: string, { replacedOn, replacedById }: End) => tx.$executeRaw`
  UPDATE consent SET replaced_on = ${replacedOn}::date, replaced_by_id = ${replacedById}::uuid
  WHERE id = ${id}::uuid`;

/**
 * Ends what the party has had until now for the same purpose, and what the newer one puts right,
 * whatever its purpose; the number of consents that ended. What the citizen said last is all that
 * holds: two consents for one purpose are never added up.
 */
export async function replaceEarlier(
  tx: Tx,
  party: NamedParty,
  newer: Newer,
  correctsId: string | null,
  today: CalendarDate,
): Promise<number> {
  let count = 0;
  for (const other of await consentsOf(tx, party)) {
    if (other.id === newer.id) continue;
    const isPutRight = other.id === correctsId;
    if (!isPutRight && !isSamePurpose(other.purpose, newer.purpose)) continue;
    const replacedOn = replacedFrom(other, newer, today) ?? (isPutRight ? today : null);
    if (replacedOn === null || replacedOn === other.replacedOn) continue;
    count += await endsAt(tx, other.id, { replacedOn, replacedById: newer.id });
  }
  return count;
}

/**
 * Gives back what a consent had taken over from, once it is gone; how many came back. History is
 * told again without it: one that another takes over from anyway still ends there.
 */
export async function giveBack(tx: Tx, party: NamedParty, goneId: string): Promise<number> {
  const remaining = (await consentsOf(tx, party)).filter(({ id }) => id !== goneId);
  let count = 0;
  for (const one of remaining.filter(({ replacedById }) => replacedById === goneId)) {
    let end: End = { replacedOn: null, replacedById: null };
    for (const later of remaining) {
      const isLater = later.createdAt > one.createdAt && isSamePurpose(later.purpose, one.purpose);
      if (!isLater) continue;
      const replacedOn = replacedFrom(
        { ...one, ...end },
        later,
        todayInCopenhagen(later.createdAt),
      );
      const isSooner = replacedOn !== null && replacedOn !== end.replacedOn;
      if (isSooner) end = { replacedOn, replacedById: later.id };
    }
    count += await endsAt(tx, one.id, end);
  }
  return count;
}
