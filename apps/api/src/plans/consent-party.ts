// The party that a consent is given to, and which kinds of party it can be.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PartyKind } from '@sammenhaeng/domain/plans/consent';
import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import type { Tx } from '../db.ts';
import type { UNIT_KINDS } from '../organisation/unit.graph.ts';
import { isOnPlan } from '../sql/plan-conditions.ts';

type UnitKind = (typeof UNIT_KINDS)[number];

export type ConsentParty = {
  kind: ParticipantKind;
  unitId: string | null;
  unitKind: UnitKind | null;
  /** Where the person works, in words. May be empty. */
  organisation: string;
};

/** A participant of today as a party, or null. The citizen is no party to their own consent. */
export async function findConsentParty(
  tx: Tx,
  planId: string,
  participantId: string,
  today: CalendarDate,
): Promise<ConsentParty | null> {
  const rows = await tx.$queryRaw<ConsentParty[]>`
    SELECT x.kind::text AS kind, x.unit_id AS "unitId", u.kind::text AS "unitKind",
      btrim(x.organisation) AS organisation
    FROM participant x LEFT JOIN unit u ON u.id = x.unit_id
    WHERE x.id = ${participantId}::uuid AND x.plan_id = ${planId}::uuid AND x.kind <> 'CITIZEN'
      AND ${isOnPlan('x', today)}`;
  return rows[0] ?? null;
}

/** Units whose people treat: only they have the easier rules of treating health staff. */
const TREATING = new Set<UnitKind | null>(['PSYCHIATRY', 'SUBSTANCE_USE_TREATMENT']);

/**
 * Can the party be of this kind? The law is easier on treating health staff, so nobody else may be
 * called that. Of a professional without an account it is known in words only, and is taken at the
 * word of whoever notes it, once it stands on the plan where that person works.
 */
export function fitsParty(partyKind: PartyKind, { kind, unitId, unitKind }: ConsentParty): boolean {
  if (kind === 'RELATIVE') return partyKind === 'RELATIVE';
  if (kind === 'GP') return partyKind === 'GP';
  if (partyKind === 'RELATIVE' || partyKind === 'GP') return false;
  if (partyKind === 'HEALTH_STAFF' && unitId !== null) return TREATING.has(unitKind);
  return true;
}

/** Is a professional without an account to be called health staff, and nobody said where they work? */
export const isHealthStaffOfNowhere = (
  partyKind: PartyKind,
  { kind, unitId, organisation }: ConsentParty,
): boolean =>
  partyKind === 'HEALTH_STAFF' && kind === 'PROFESSIONAL' && unitId === null && organisation === '';
