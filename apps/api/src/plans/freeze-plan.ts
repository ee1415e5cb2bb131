// Makes the content of a version out of a plan as it stands.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isConsentLive } from '@sammenhaeng/domain/plans/consent';
import type { FrozenExistingPlan, FrozenGoal, FrozenPlan } from './frozen-plan.ts';
import type { ExistingPlanRow, PlanDocument } from './plan-document.ts';
import { hasLeft } from './plan-facts.ts';

function frozenGoals(plan: PlanDocument): FrozenGoal[] {
  const nameById = new Map(plan.participants.map(({ id, name }) => [id, name]));
  return plan.goals.map(({ title, ownWords, state, interventions }) => ({
    title,
    ownWords,
    state,
    interventions: interventions.map((intervention) => ({
      title: intervention.title,
      direction: intervention.direction,
      responsibleName: nameById.get(intervention.responsibleId ?? '') ?? null,
      dueOn: intervention.dueOn,
      state: intervention.state,
    })),
  }));
}

const frozenExistingPlan = (existing: ExistingPlanRow): FrozenExistingPlan => ({
  kind: existing.kind,
  owner: existing.owner,
  status: existing.status,
  goals: existing.goals,
  interventions: existing.interventions,
});

/**
 * The plan in the words and names of the day. Those who have left, and consents that no longer
 * hold, are not part of what is agreed.
 */
export function freezePlan(plan: PlanDocument, cprMasked: string, today: CalendarDate): FrozenPlan {
  const present = plan.participants.filter((participant) => !hasLeft(participant, today));
  return {
    citizenName: plan.citizen.name,
    cprMasked,
    municipalityName: plan.municipality.name,
    unitName: plan.unit.name,
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
    participants: present.map(({ kind, name, function: does, organisation, isLead }) => ({
      kind,
      name,
      function: does,
      organisation,
      isLead,
    })),
    consents: plan.consents
      .filter((consent) => isConsentLive(consent, today))
      .map(({ partyName, sections, form, fromOn, toOn }) => ({
        partyName,
        sections,
        form,
        fromOn,
        toOn,
      })),
    existingPlans: plan.existingPlans.map(frozenExistingPlan),
    challenges: plan.challenges.map(({ kind, text }) => ({ kind, text })),
    goals: frozenGoals(plan),
  };
}
