// The closed lists of words in a plan's head: status, whom it is for, what the citizen says.

import type {
  CitizenAcceptance,
  PlanStatus,
  TargetGroup,
} from '@sammenhaeng/domain/plans/plan-facts';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { builder } from '../graph/builder.ts';

/** One description for each value of a domain type, checked by the compiler. */
export type Described<Value extends string> = Record<Value, { description: string }>;

export const PlanStatusRef = builder.enumType('PlanStatus', {
  description: 'Where a plan stands in its life.',
  values: {
    DRAFT: { description: 'Never agreed yet.' },
    AGREED: { description: 'At least one version was agreed.' },
    CLOSED: { description: 'Ended; nothing in it changes any more but a consent withdrawn.' },
    ARCHIVED: {
      description:
        'Handed to the archive’s authority; only its coordinator reads it, with a purpose.',
    },
  } satisfies Described<PlanStatus>,
});

export const TargetGroupRef = builder.enumType('TargetGroup', {
  description: 'Whom the plan is for.',
  values: {
    SEVERE_ILLNESS_OUTPATIENT: {
      description: 'Severe mental illness and substance use, treated in outpatient psychiatry.',
    },
    COMPLEX_SOCIAL_PROBLEMS: {
      description: 'Mental illness and substance use with very complex social problems.',
    },
  } satisfies Described<TargetGroup>,
});

export const CitizenAcceptanceRef = builder.enumType('CitizenAcceptance', {
  description: 'What the citizen says to the plan.',
  values: {
    ACCEPTED: { description: 'Agrees.' },
    ACCEPTED_WITH_REMARKS: { description: 'Agrees, with remarks.' },
    NOT_ACCEPTED: { description: 'Does not agree.' },
    COULD_NOT_BE_ASKED: { description: 'Could not be asked.' },
  } satisfies Described<CitizenAcceptance>,
});

export const PlanSectionRef = builder.enumType('PlanSection', {
  description: 'The five sections of a plan; a consent names those it covers.',
  values: {
    MASTER_DATA: { description: 'Stamoplysninger: basis, meeting, participants, consents.' },
    MAPPING: { description: 'Afdækning: the plans the citizen already has.' },
    CHALLENGES: { description: 'Udfordringer.' },
    GOALS: { description: 'Fælles mål og prioritering: goals and their interventions.' },
    FOLLOW_UP: { description: 'Opfølgning: how and when, and what the citizen says.' },
  } satisfies Described<PlanSection>,
});

export const PlanListScopeRef = builder.enumType('PlanListScope', {
  description: 'Which plans a list holds.',
  values: {
    MINE: { description: 'Plans the viewer leads or takes part in.' },
    UNIT: {
      description:
        "Plans that the viewer's units have made; for a coordinator those of the municipality.",
    },
  },
});

export const PlanPartRef = builder.enumType('PlanPart', {
  description: 'What can be removed from a plan.',
  values: {
    PARTICIPANT: { description: 'A participant whom nothing in the plan names.' },
    EXISTING_PLAN: { description: 'A plan the citizen has elsewhere.' },
    EXISTING_PLAN_MARK: { description: 'That two of those plans overlap or contradict.' },
    CHALLENGE: { description: 'A challenge.' },
    GOAL: { description: 'A goal, with its interventions.' },
    INTERVENTION: { description: 'An intervention.' },
  },
});
