/** What a consent usually covers: shown before it is given, and given as it is in one step. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import {
  type ConsentForm,
  isTreatingHealthStaff,
  latestConsentEnd,
  type PartyKind,
} from './consent.ts';
import { PLAN_SECTIONS, type PlanSection } from './plan-section.ts';

/**
 * The sections a party needs for its part, and no more. Those who treat the citizen and the
 * municipality's own units work with the whole plan; housing needs what is hard in everyday life;
 * the others need what was agreed and when they meet again. Source: our choice, from the principle
 * that no more is shared than is needed. Sure: C.
 */
const USUAL_SECTIONS: Record<PartyKind, readonly PlanSection[]> = {
  HEALTH_STAFF: PLAN_SECTIONS,
  MUNICIPAL_UNIT: PLAN_SECTIONS,
  HOUSING: ['MASTER_DATA', 'CHALLENGES', 'GOALS', 'FOLLOW_UP'],
  GP: ['MASTER_DATA', 'GOALS', 'FOLLOW_UP'],
  JOB_CENTRE: ['GOALS', 'FOLLOW_UP'],
  RELATIVE: ['GOALS', 'FOLLOW_UP'],
  OTHER: ['GOALS', 'FOLLOW_UP'],
};

export type UsualConsent = {
  sections: readonly PlanSection[];
  /** The forms the law allows for this party, the one to prefer first. */
  forms: readonly ConsentForm[];
  fromOn: CalendarDate;
  toOn: CalendarDate;
};

/** From today, as long as the law allows. Which of the forms it was is said by whoever notes it. */
export function usualConsent(partyKind: PartyKind, today: CalendarDate): UsualConsent {
  return {
    sections: USUAL_SECTIONS[partyKind],
    forms: isTreatingHealthStaff(partyKind) ? ['WRITTEN', 'ORAL'] : ['WRITTEN'],
    fromOn: today,
    toOn: latestConsentEnd(today),
  };
}
