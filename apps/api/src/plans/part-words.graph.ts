// The closed lists of words in the parts of a plan: participants, consents, mapping, goals.

import type { ConsentForm, ConsentState, PartyKind } from '@sammenhaeng/domain/plans/consent';
import type {
  GoalState,
  InterventionState,
  ParticipantKind,
} from '@sammenhaeng/domain/plans/plan-facts';
import type { EvidenceLevel } from '@sammenhaeng/domain/plans/method';
import { builder } from '../graph/builder.ts';
import type {
  ChallengeKind,
  ExistingPlanKind,
  InterventionDirection,
  MarkKind,
} from '@sammenhaeng/domain/plans/part-kinds';
import type { Described } from './plan-words.graph.ts';

export const ParticipantKindRef = builder.enumType('ParticipantKind', {
  description: 'Who takes part.',
  values: {
    CITIZEN: { description: 'The citizen, whose plan it is.' },
    PROFESSIONAL: { description: 'Somebody who works with the citizen.' },
    RELATIVE: { description: 'A relative, as far as the citizen wants.' },
    GP: { description: 'The general practitioner.' },
  } satisfies Described<ParticipantKind>,
});

export const PartyKindRef = builder.enumType('PartyKind', {
  description:
    'What kind of party a consent is given to; the law asks more of some than of others.',
  values: {
    HEALTH_STAFF: { description: 'Treating health staff: oral or written.' },
    MUNICIPAL_UNIT: { description: 'Another unit of the municipality: written, one year.' },
    JOB_CENTRE: { description: 'The job centre: written, one year.' },
    HOUSING: { description: 'Housing support: written, one year.' },
    RELATIVE: { description: 'A relative: written, one year.' },
    GP: { description: 'The general practitioner: oral or written.' },
    OTHER: { description: 'Somebody else: written, one year.' },
  } satisfies Described<PartyKind>,
});

export const ConsentFormRef = builder.enumType('ConsentForm', {
  description: 'How a consent was given.',
  values: {
    WRITTEN: { description: 'In writing.' },
    ORAL: { description: 'Orally, noted in the record.' },
  } satisfies Described<ConsentForm>,
});

export const ConsentStateRef = builder.enumType('ConsentState', {
  description: 'Where a consent stands today.',
  values: {
    LIVE: { description: 'Holds.' },
    ENDING_SOON: { description: 'Holds, and ends within 30 days.' },
    NOT_YET: { description: 'Begins later.' },
    LAPSED: { description: 'Has run out.' },
    WITHDRAWN: { description: 'Was withdrawn; that acts at once.' },
    REPLACED: { description: 'A newer consent to the same party holds instead.' },
  } satisfies Described<ConsentState>,
});

export const ExistingPlanKindRef = builder.enumType('ExistingPlanKind', {
  description: 'What kind of plan the citizen already has.',
  values: {
    ACTION_PLAN_141: { description: 'Handleplan, serviceloven § 141.' },
    JOB_PLAN: { description: 'Jobplan.' },
    TREATMENT_PLAN: { description: 'Behandlingsplan.' },
    DISCHARGE_PLAN: { description: 'Udskrivningsaftale.' },
    COORDINATION_PLAN: { description: 'Koordinationsplan.' },
    OTHER: { description: 'Another plan.' },
  } satisfies Described<ExistingPlanKind>,
});

export const MarkKindRef = builder.enumType('MarkKind', {
  description: 'How two plans the citizen has stand to each other.',
  values: {
    OVERLAP: { description: 'They do the same.' },
    CONTRADICTION: { description: 'They pull in different directions.' },
  } satisfies Described<MarkKind>,
});

export const EvidenceLevelRef = builder.enumType('EvidenceLevel', {
  description: 'How well a method is founded, as we read its source. To be confirmed.',
  values: {
    STRONG: { description: 'Several trials that agree.' },
    MODERATE: { description: 'Some trials, or mixed results.' },
    WEAK: { description: 'Few or uncertain trials.' },
    PRACTICE: { description: 'Experience and good practice.' },
  } satisfies Described<EvidenceLevel>,
});

export const ChallengeKindRef = builder.enumType('ChallengeKind', {
  description: 'How pressing a challenge is.',
  values: {
    PRIMARY: { description: 'What the plan is about.' },
    ACUTE: { description: 'What must be dealt with at once.' },
  } satisfies Described<ChallengeKind>,
});

export const GoalStateRef = builder.enumType('GoalState', {
  description: 'Where a goal stands.',
  values: {
    ACTIVE: { description: 'Worked towards.' },
    ACHIEVED: { description: 'Achieved.' },
    DROPPED: { description: 'Dropped.' },
  } satisfies Described<GoalState>,
});

export const InterventionDirectionRef = builder.enumType('InterventionDirection', {
  description: 'What the intervention does to what goes on now.',
  values: {
    START: { description: 'Begins something.' },
    CONTINUE: { description: 'Goes on with it.' },
    STRENGTHEN: { description: 'Does more of it.' },
    REDUCE: { description: 'Does less of it.' },
    STOP: { description: 'Ends it.' },
  } satisfies Described<InterventionDirection>,
});

export const InterventionStateRef = builder.enumType('InterventionState', {
  description: 'Where an intervention stands.',
  values: {
    PLANNED: { description: 'Not begun.' },
    IN_PROGRESS: { description: 'Under way.' },
    DONE: { description: 'Done.' },
    NOT_DONE: { description: 'Came to nothing.' },
  } satisfies Described<InterventionState>,
});
