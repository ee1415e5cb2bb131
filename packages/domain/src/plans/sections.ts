/** The five sections of a plan. */
export { type PlanSection } from './plan-section.ts';
