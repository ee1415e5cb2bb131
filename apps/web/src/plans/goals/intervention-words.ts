/** The closed lists of a goal and its interventions, in the order they are offered. */
import type { GoalState, InterventionState } from '@sammenhaeng/domain/plans/plan-facts';

export const INTERVENTION_DIRECTIONS = [
  'START',
  'CONTINUE',
  'STRENGTHEN',
  'REDUCE',
  'STOP',
] as const;

export type InterventionDirection = (typeof INTERVENTION_DIRECTIONS)[number];

export const INTERVENTION_STATES = [
  'PLANNED',
  'IN_PROGRESS',
  'DONE',
  'NOT_DONE',
] as const satisfies InterventionState[];

export const GOAL_STATES = ['ACTIVE', 'ACHIEVED', 'DROPPED'] as const satisfies GoalState[];
