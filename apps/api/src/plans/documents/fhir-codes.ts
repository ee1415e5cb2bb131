// The words of FHIR R4 for the closed lists of a plan, and the systems that codes are taken from.

import type { CarePlanActivityDetail, Goal as FhirGoal } from '@medplum/fhirtypes';
import type { GoalState, InterventionState } from '@sammenhaeng/domain/plans/plan-facts';

/** Numbers of the Danish civil register. Source: HL7 Denmark's core profiles. */
export const CPR_SYSTEM = 'urn:oid:1.2.208.176.1.2';
/** Our own codes; a name and no address, for nobody publishes them. */
export const SECTION_SYSTEM = 'urn:sammenhaeng:plan-section';
export const FICTIVE_TAG = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

export const GOAL_LIFE: Record<GoalState, FhirGoal['lifecycleStatus']> = {
  ACTIVE: 'active',
  ACHIEVED: 'completed',
  DROPPED: 'cancelled',
};

/** Of what came to nothing we do not know whether it was begun. */
export const ACTIVITY_STATUS: Record<InterventionState, CarePlanActivityDetail['status']> = {
  PLANNED: 'not-started',
  IN_PROGRESS: 'in-progress',
  DONE: 'completed',
  NOT_DONE: 'cancelled',
};
