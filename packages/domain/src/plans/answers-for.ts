/** What somebody on a plan still is to do: nobody leaves and keeps the ball. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type GoalState, type InterventionState, isToBeDone } from './plan-facts.ts';
import type { PromiseOutcome } from './promises.ts';

/** The work in a plan, as far as it names who is to do it. */
export type WorkOfPlan = {
  goals: readonly {
    state: GoalState;
    interventions: readonly {
      id: string;
      state: InterventionState;
      responsibleId: string | null;
    }[];
  }[];
  followUps: readonly { id: string; responsibleId: string | null; doneOn: CalendarDate | null }[];
  promises: readonly {
    id: string;
    responsibleId: string;
    /** The intervention it is about; null for a promise of its own. */
    interventionId: string | null;
    outcome: PromiseOutcome | null;
  }[];
};

/**
 * Ids of what a participant answers for: interventions that are to be done under a goal that is
 * worked on, follow-ups without an outcome, and open promises. A promise about an intervention is
 * counted with it; it follows one that is over, or that somebody else has by now.
 */
export function answersFor(plan: WorkOfPlan, participantId: string): string[] {
  const isTheirs = ({ responsibleId }: { responsibleId: string | null }) =>
    responsibleId === participantId;
  const isCounted = new Set<string>();
  const isElsewhere = new Set<string>();
  for (const { state, interventions } of plan.goals) {
    for (const one of interventions) {
      if (!isToBeDone(one) || (one.responsibleId !== null && !isTheirs(one))) {
        isElsewhere.add(one.id);
      } else if (state === 'ACTIVE' && isTheirs(one)) isCounted.add(one.id);
    }
  }
  const dates = plan.followUps.filter((one) => one.doneOn === null && isTheirs(one));
  const promises = plan.promises.filter(
    ({ outcome, interventionId: id, ...one }) =>
      outcome === null && isTheirs(one) && !(id && (isCounted.has(id) || isElsewhere.has(id))),
  );
  return [...isCounted, ...[...dates, ...promises].map(({ id }) => id)];
}
