// A plan as the rules of the domain see it.

import type { PlanFacts } from '@sammenhaeng/domain/plans/plan-facts';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { ConsentRow, ParticipantRow, PlanDocument } from './plan-document.ts';

/** Has the participant left by this day? The day they left counts. */
export const hasLeft = ({ leftOn }: Pick<ParticipantRow, 'leftOn'>, today: CalendarDate): boolean =>
  leftOn !== null && leftOn <= today;

/**
 * Everybody but the citizen and the unit that made the plan needs the citizen's consent, and so does
 * a lead, but one of the organisation that made it.
 */
export const needsConsent = (participant: ParticipantRow, ownUnitId: string): boolean =>
  participant.kind !== 'CITIZEN' && !participant.isLeadOfHouse && participant.unitId !== ownUnitId;

/** The consents for a participant or their unit. */
export const consentsFor = (
  participant: ParticipantRow,
  consents: PlanDocument['consents'],
): ConsentRow[] =>
  consents.filter(
    ({ participantId, unitId }) =>
      participantId === participant.id || (unitId !== null && unitId === participant.unitId),
  );

/** The facts of a whole document, nothing hidden. */
export function factsOf(plan: PlanDocument, today: CalendarDate): PlanFacts {
  return {
    ...plan,
    sentAtVersion: plan.sentVersion,
    citizenAcceptance: plan.isCitizenAskedAnew ? null : plan.citizenAcceptance,
    participants: plan.participants.map((participant) => ({
      ...participant,
      hasLeft: hasLeft(participant, today),
      needsConsent: needsConsent(participant, plan.unit.id),
    })),
    goals: plan.goals.map((goal) => ({
      ...goal,
      interventions: goal.interventions.map((intervention) => ({
        ...intervention,
        responsibleParticipantId: intervention.responsibleId,
      })),
    })),
    openFollowUps: plan.followUps.filter(({ doneOn }) => doneOn === null),
  };
}
