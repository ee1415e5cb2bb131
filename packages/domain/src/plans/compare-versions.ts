/** Compares two versions of a plan, section by section and field by field. */
import { compareFields, compareLines, type LineReader, type Values } from './compare-lines.ts';
import type { LineDifference, SectionDifference } from './comparison.ts';
import type {
  FrozenChallenge,
  FrozenConsent,
  FrozenExistingPlan,
  FrozenGoal,
  FrozenIntervention,
  FrozenMark,
  FrozenParticipant,
  FrozenPlan,
} from './frozen-plan.ts';
import { PLAN_SECTIONS, type PlanSection } from './plan-section.ts';

const participants: LineReader<FrozenParticipant> = {
  kind: 'PARTICIPANT',
  name: ({ name }) => ({ word: null, text: name }),
  // Another person in the same chair is another person.
  kindOf: null,
  fields: (person) => ({
    participantName: person.name,
    participantKind: person.kind,
    function: person.function,
    organisation: person.organisation,
    relation: person.relation,
    isLead: person.isLead,
    receivesPlan: person.receivesPlan,
  }),
};

const consents: LineReader<FrozenConsent> = {
  kind: 'CONSENT',
  name: ({ partyName }) => ({ word: null, text: partyName }),
  kindOf: null,
  fields: ({ partyName, purpose, sections, form, fromOn, toOn }) => ({
    partyName,
    purpose,
    sections,
    form,
    fromOn,
    toOn,
  }),
};

const challenges: LineReader<FrozenChallenge> = {
  kind: 'CHALLENGE',
  name: ({ kind, text }) => ({ word: kind, text }),
  kindOf: ({ kind }) => kind,
  fields: ({ kind, text }) => ({ challengeKind: kind, challenge: text }),
};

const interventions: LineReader<FrozenIntervention> = {
  kind: 'INTERVENTION',
  name: ({ title }) => ({ word: null, text: title }),
  kindOf: () => '',
  fields: (one) => ({
    interventionTitle: one.title,
    method: one.method,
    direction: one.direction,
    responsibleName: one.responsibleName,
    dueOn: one.dueOn,
    interventionState: one.state,
  }),
};

const goals: LineReader<FrozenGoal> = {
  kind: 'GOAL',
  name: ({ title }) => ({ word: null, text: title }),
  kindOf: () => '',
  isOrdered: true,
  fields: ({ title, ownWords, state, attainment, recommendation }) => ({
    goalTitle: title,
    ownWords,
    goalState: state,
    attainment,
    recommendation: recommendation && `${recommendation.number}. ${recommendation.title}`,
  }),
  inside: (before, after) =>
    compareLines(before?.interventions ?? [], after?.interventions ?? [], interventions),
};

type MarkLine = FrozenMark & { otherKind: string | null };

/** A mark stands with the first of its two plans, and names the other. */
const marksOf = (plan: FrozenPlan, line: FrozenExistingPlan | null): MarkLine[] =>
  (plan.existingPlanMarks ?? [])
    .filter(({ existingPlanId }) => existingPlanId === line?.id)
    .map((mark) => ({
      ...mark,
      otherKind: plan.existingPlans.find(({ id }) => id === mark.otherPlanId)?.kind ?? null,
    }));

const markLines: LineReader<MarkLine> = {
  kind: 'MARK',
  name: ({ kind }) => ({ word: kind, text: '' }),
  kindOf: null,
  fields: ({ kind, otherKind, note }) => ({ markKind: kind, markedPlan: otherKind, note }),
};

const existingPlans = (before: FrozenPlan, after: FrozenPlan): LineReader<FrozenExistingPlan> => ({
  kind: 'EXISTING_PLAN',
  name: ({ kind, owner }) => ({ word: kind, text: owner }),
  kindOf: ({ kind }) => kind,
  fields: (plan) => ({
    existingPlanKind: plan.kind,
    owner: plan.owner,
    status: plan.status,
    goals: plan.goals,
    interventions: plan.interventions,
  }),
  inside: (one, other) => compareLines(marksOf(before, one), marksOf(after, other), markLines),
});

/** The fields of each section that stand by themselves. */
const FIELDS: Record<PlanSection, (plan: FrozenPlan) => Values> = {
  MASTER_DATA: (plan) => ({
    citizenName: plan.citizenName,
    municipalityName: plan.municipalityName,
    unitName: plan.unitName,
    leadName: plan.leadName,
    targetGroup: plan.targetGroup,
    basis: plan.basis,
    meetingOn: plan.meetingOn,
    meetingPlace: plan.meetingPlace,
  }),
  MAPPING: ({ hasNoExistingPlans }) => ({ hasNoExistingPlans }),
  CHALLENGES: () => ({}),
  GOALS: () => ({}),
  FOLLOW_UP: (plan) => ({
    nextFollowUpOn: plan.nextFollowUpOn,
    nextFollowUpReason: plan.nextFollowUpReason,
    followUpHow: plan.followUpHow,
    citizenAcceptance: plan.citizenAcceptance,
    citizenRemarks: plan.citizenRemarks,
  }),
};

const LINES: Record<PlanSection, (before: FrozenPlan, after: FrozenPlan) => LineDifference[]> = {
  MASTER_DATA: (before, after) => [
    ...compareLines(before.participants, after.participants, participants),
    ...compareLines(before.consents, after.consents, consents),
  ],
  MAPPING: (before, after) =>
    compareLines(before.existingPlans, after.existingPlans, existingPlans(before, after)),
  CHALLENGES: (before, after) => compareLines(before.challenges, after.challenges, challenges),
  GOALS: (before, after) => compareLines(before.goals, after.goals, goals),
  FOLLOW_UP: () => [],
};

/**
 * What differs from the one to the other, for each of the five sections in their order; a section
 * that is the same is there with nothing in it. Turned round, the answer is the same turned round.
 */
export const compareVersions = (before: FrozenPlan, after: FrozenPlan): SectionDifference[] =>
  PLAN_SECTIONS.map((section) => ({
    section,
    fields: compareFields(FIELDS[section](before), FIELDS[section](after)),
    lines: LINES[section](before, after),
  }));
