// Writes what became of a promise; the intervention it is about comes along.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { InterventionState } from '@sammenhaeng/domain/plans/plan-facts';
import { type PromiseOutcome, stateAfterSettling } from '@sammenhaeng/domain/plans/promises';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import type { Work } from '../in-plan.ts';
import { nextPromiseId } from './promise.ts';

/** What a promise becomes; `outcome` null opens it again. */
export type Settling = {
  outcome: PromiseOutcome | null;
  movedTo: CalendarDate | null;
  note: string;
  isGivenUp: boolean;
};

type Found = {
  outcome: PromiseOutcome | null;
  movedTo: CalendarDate | null;
  note: string;
  dueOn: CalendarDate | null;
  interventionId: string | null;
  state: InterventionState | null;
  interventionDueOn: CalendarDate | null;
  /** Another promise has come after it, which the intervention now follows. */
  isFollowed: boolean;
};

async function find(tx: Tx, planId: string, id: string): Promise<Found | null> {
  const rows = await tx.$queryRaw<{ found: Found }[]>`
    SELECT json_build_object('outcome', x.outcome, 'movedTo', x.moved_to, 'note', x.note,
      'dueOn', x.due_on, 'interventionId', i.id, 'state', i.state, 'interventionDueOn', i.due_on,
      'isFollowed', EXISTS (SELECT FROM promise n
        WHERE (n.id = ${nextPromiseId(id)}::uuid AND n.outcome IS NOT NULL)
          OR (n.id <> ${nextPromiseId(id)}::uuid AND n.plan_id = x.plan_id
            AND n.intervention_id = x.intervention_id AND n."position" > x."position"))) AS found
    FROM promise x LEFT JOIN intervention i ON i.id = x.intervention_id AND i.plan_id = x.plan_id
    WHERE x.id = ${id}::uuid AND x.plan_id = ${planId}::uuid`;
  return rows[0]?.found ?? null;
}

/** A promise that is moved goes on as a new one with the new date; taken back, that one goes. */
async function goOn(tx: Tx, { today }: SignedInContext, id: string, settling: Settling) {
  const nextId = nextPromiseId(id);
  if (settling.outcome !== 'MOVED') {
    await tx.$executeRaw`DELETE FROM promise WHERE id = ${nextId}::uuid AND outcome IS NULL`;
    return;
  }
  await tx.$executeRaw`
    INSERT INTO promise (id, plan_id, intervention_id, text, responsible_id, organisation, due_on,
      made_on, "position")
    SELECT ${nextId}::uuid, x.plan_id, x.intervention_id, x.text, x.responsible_id, x.organisation,
      x.moved_to, ${today}::date, (SELECT max("position") + 1 FROM promise WHERE plan_id = x.plan_id)
    FROM promise x WHERE x.id = ${id}::uuid
    ON CONFLICT (id) DO UPDATE SET due_on = excluded.due_on`;
}

/** The date follows a promise that is moved, and goes back with one that no longer is. */
function dueAfter(found: Found, { outcome, movedTo }: Settling): CalendarDate | null {
  if (outcome === 'MOVED') return movedTo;
  const wasMoved = found.outcome === 'MOVED' && found.interventionDueOn === found.movedTo;
  return wasMoved ? found.dueOn : found.interventionDueOn;
}

/** Within the change of a plan: the promise, the one it goes on in, and the intervention. */
export async function settle(
  tx: Tx,
  context: SignedInContext,
  { planId, id }: { planId: string; id: string },
  settling: Settling,
): Promise<Work> {
  const found = await find(tx, planId, id);
  if (!found) return 'notFound';
  const { outcome, movedTo, note, isGivenUp } = settling;
  if (found.isFollowed) return { problems: [{ field: 'id', code: 'PROMISE_FOLLOWED' }] };
  const state = found.state && stateAfterSettling(found.state, outcome, isGivenUp);
  const isSame =
    found.outcome === outcome &&
    found.movedTo === movedTo &&
    found.note === note &&
    found.state === state;
  if (isSame) return { changed: [] };
  const { viewer, today } = context;
  await tx.$executeRaw`
    UPDATE promise SET outcome = ${outcome}::promise_outcome, moved_to = ${movedTo}::date,
      note = ${note}, settled_on = CASE WHEN outcome IS NOT DISTINCT FROM ${outcome}::promise_outcome
        THEN settled_on ELSE ${outcome ? today : null}::date END,
      settled_by_id = ${outcome ? viewer.employeeId : null}::uuid
    WHERE id = ${id}::uuid`;
  await goOn(tx, context, id, settling);
  const dueOn = dueAfter(found, settling);
  const isMovedAlong = state !== found.state || dueOn !== found.interventionDueOn;
  if (found.interventionId && isMovedAlong) {
    await tx.$executeRaw`
      UPDATE intervention SET state = ${state}::intervention_state, due_on = ${dueOn}::date
      WHERE id = ${found.interventionId}::uuid`;
  }
  return {
    changed: ['promise'],
    isContent: found.interventionId !== null && isMovedAlong,
    criterion: { promise: outcome ?? 'OPEN' },
  };
}
