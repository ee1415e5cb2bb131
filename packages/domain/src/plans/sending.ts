/** Sending an agreed plan out: what each recipient may have of it on the day it is sent. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type ConsentPeriod, sectionsCovered } from './consent.ts';
import { fitsGround, type LegalGroundKey } from './legal-grounds.ts';
import type { ConsentFacts, ParticipantFacts } from './plan-facts.ts';
import { PLAN_SECTIONS, type PlanSection } from './plan-section.ts';

/** How a plan leaves the house. The product sends nothing by itself: a person does, and says how. */
export const DISPATCH_CHANNELS = ['DIGITAL_POST', 'SECURE_MAIL', 'PAPER', 'HANDED_OVER'] as const;
export type DispatchChannel = (typeof DISPATCH_CHANNELS)[number];

/** Most recipients of one sending: a course had up to twelve people. Our choice. Sure: C. */
export const MOST_RECIPIENTS = 40;

export type SendingProblem =
  | 'RECIPIENT_LEFT'
  | 'RECIPIENT_GETS_NO_PLAN'
  | 'NO_LIVE_CONSENT'
  | 'GROUND_NOT_NEEDED'
  | 'GROUND_DOES_NOT_FIT'
  | 'GROUND_WITHOUT_SECTIONS'
  | 'GROUND_WITHOUT_REASON';

/** Sharing without consent: the ground, what is necessary, and why. */
export type GroundUsed = {
  ground: LegalGroundKey;
  sections: readonly PlanSection[];
  reason: string;
};

export type SectionsSent =
  | { ok: true; sections: PlanSection[] }
  | { ok: false; problem: SendingProblem };

/** The sections that live consents give a participant, or their unit. */
export function sectionsConsented(
  { id, unitId }: Pick<ParticipantFacts, 'id' | 'unitId'>,
  consents: readonly (ConsentPeriod &
    Pick<ConsentFacts, 'participantId' | 'unitId' | 'sections'>)[],
  today: CalendarDate,
): PlanSection[] {
  const own = consents.filter(
    (consent) =>
      consent.participantId === id || (consent.unitId !== null && consent.unitId === unitId),
  );
  return sectionsCovered(own, today);
}

/**
 * What a recipient is sent. The citizen and the unit that holds the plan get all of it; others what
 * live consents cover. Without any, only a ground opens it, and then for exactly the sections it
 * was used for: what is necessary is judged anew each time and never added to a consent.
 */
export function sectionsToSend(
  recipient: Pick<
    ParticipantFacts,
    'id' | 'unitId' | 'kind' | 'hasLeft' | 'needsConsent' | 'receivesPlan'
  >,
  consents: Parameters<typeof sectionsConsented>[1],
  used: GroundUsed | null,
  today: CalendarDate,
): SectionsSent {
  const refuse = (problem: SendingProblem): SectionsSent => ({ ok: false, problem });
  if (recipient.hasLeft) return refuse('RECIPIENT_LEFT');
  if (!recipient.receivesPlan) return refuse('RECIPIENT_GETS_NO_PLAN');
  if (!recipient.needsConsent) {
    return used ? refuse('GROUND_NOT_NEEDED') : { ok: true, sections: [...PLAN_SECTIONS] };
  }
  if (used) {
    if (!fitsGround(used.ground, recipient.kind)) return refuse('GROUND_DOES_NOT_FIT');
    if (used.sections.length === 0) return refuse('GROUND_WITHOUT_SECTIONS');
    if (used.reason === '') return refuse('GROUND_WITHOUT_REASON');
    return { ok: true, sections: PLAN_SECTIONS.filter((name) => used.sections.includes(name)) };
  }
  const sections = sectionsConsented(recipient, consents, today);
  return sections.length > 0 ? { ok: true, sections } : refuse('NO_LIVE_CONSENT');
}
