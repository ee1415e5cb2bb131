/** Makes the content of an agreed version out of a plan as it stands. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type ConsentPeriod, isConsentLive } from './consent.ts';
import type {
  FrozenConsent,
  FrozenExistingPlan,
  FrozenGoal,
  FrozenIntervention,
  FrozenMark,
  FrozenParticipant,
  FrozenPlan,
  FrozenRecommendation,
} from './frozen-plan.ts';
import { methodName } from './intervention-methods.ts';

type Named<Row> = Row & { id: string };

/** A whole plan as it stands now; a plan read from the database has more than is frozen. */
export type PlanToFreeze = Omit<
  FrozenPlan,
  | 'leadName'
  | 'participants'
  | 'consents'
  | 'existingPlans'
  | 'existingPlanMarks'
  | 'challenges'
  | 'goals'
> & {
  participants: readonly (Named<Required<FrozenParticipant>> & { leftOn: CalendarDate | null })[];
  consents: readonly (Named<Required<FrozenConsent>> & ConsentPeriod)[];
  existingPlans: readonly Named<FrozenExistingPlan>[];
  existingPlanMarks: readonly FrozenMark[];
  challenges: readonly Named<FrozenPlan['challenges'][number]>[];
  goals: readonly (Named<Omit<FrozenGoal, 'interventions' | 'attainment' | 'recommendation'>> & {
    attainment: number | null;
    recommendation: FrozenRecommendation | null;
    interventions: readonly (Named<Omit<FrozenIntervention, 'responsibleName' | 'method'>> & {
      methodKey: string | null;
      responsibleId: string | null;
    })[];
  })[];
};

type Goal = PlanToFreeze['goals'][number];

const frozenGoal = (goal: Goal, nameOf: ReadonlyMap<string, string>): FrozenGoal => ({
  id: goal.id,
  title: goal.title,
  ownWords: goal.ownWords,
  state: goal.state,
  attainment: goal.attainment,
  recommendation: goal.recommendation && {
    number: goal.recommendation.number,
    title: goal.recommendation.title,
  },
  interventions: goal.interventions.map((intervention) => ({
    id: intervention.id,
    title: intervention.title,
    direction: intervention.direction,
    method: methodName(intervention.methodKey),
    responsibleName: nameOf.get(intervention.responsibleId ?? '') ?? null,
    dueOn: intervention.dueOn,
    state: intervention.state,
  })),
});

/**
 * The plan in the words and names of the day. Those who have left, and consents that no longer
 * hold, are not part of what is agreed. Every field is named here: nothing is frozen by accident.
 */
export function freezePlan(plan: PlanToFreeze, today: CalendarDate): FrozenPlan {
  const present = plan.participants.filter(({ leftOn }) => leftOn === null || leftOn > today);
  // Also those who have left: what they answered for is agreed under their name.
  const nameOf = new Map(plan.participants.map(({ id, name }) => [id, name]));
  return {
    citizenName: plan.citizenName,
    cprMasked: plan.cprMasked,
    municipalityName: plan.municipalityName,
    unitName: plan.unitName,
    leadName: present.find(({ isLead }) => isLead)?.name ?? '',
    targetGroup: plan.targetGroup,
    basis: plan.basis,
    meetingOn: plan.meetingOn,
    meetingPlace: plan.meetingPlace,
    followUpHow: plan.followUpHow,
    nextFollowUpOn: plan.nextFollowUpOn,
    nextFollowUpReason: plan.nextFollowUpReason,
    citizenAcceptance: plan.citizenAcceptance,
    citizenRemarks: plan.citizenRemarks,
    hasNoExistingPlans: plan.hasNoExistingPlans,
    participants: present.map((participant) => ({
      id: participant.id,
      kind: participant.kind,
      name: participant.name,
      function: participant.function,
      organisation: participant.organisation,
      relation: participant.relation,
      receivesPlan: participant.receivesPlan,
      isLead: participant.isLead,
    })),
    consents: plan.consents
      .filter((consent) => isConsentLive(consent, today))
      .map(({ id, partyName, purpose, sections, form, fromOn, toOn }) => {
        return { id, partyName, purpose, sections, form, fromOn, toOn };
      }),
    existingPlans: plan.existingPlans.map(({ id, kind, owner, status, goals, interventions }) => ({
      id,
      kind,
      owner,
      status,
      goals,
      interventions,
    })),
    existingPlanMarks: plan.existingPlanMarks.map(
      ({ id, existingPlanId, otherPlanId, kind, note }) => ({
        id,
        existingPlanId,
        otherPlanId,
        kind,
        note,
      }),
    ),
    challenges: plan.challenges.map(({ id, kind, text }) => ({ id, kind, text })),
    goals: plan.goals.map((goal) => frozenGoal(goal, nameOf)),
  };
}
