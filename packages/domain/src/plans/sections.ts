/** The five sections of a plan, and whether each holds what the plan needs before it is agreed. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { missingBeforeAgreement } from './missing.ts';
import type { PlanFacts } from './plan-facts.ts';
import { PLAN_SECTIONS, type PlanSection } from './plan-section.ts';

export { PLAN_SECTIONS, type PlanSection };

export type SectionState = 'COMPLETE' | 'INCOMPLETE';

/** Per section: is anything missing in it? `today` decides whether a consent still is live. */
export function sectionState(
  plan: PlanFacts,
  today: CalendarDate,
): Record<PlanSection, SectionState> {
  const missing = missingBeforeAgreement(plan, today);
  const stateOf = (section: PlanSection): SectionState =>
    missing.some((item) => item.section === section) ? 'INCOMPLETE' : 'COMPLETE';
  return {
    MASTER_DATA: stateOf('MASTER_DATA'),
    MAPPING: stateOf('MAPPING'),
    CHALLENGES: stateOf('CHALLENGES'),
    GOALS: stateOf('GOALS'),
    FOLLOW_UP: stateOf('FOLLOW_UP'),
  };
}
