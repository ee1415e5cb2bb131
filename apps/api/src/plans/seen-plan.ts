// A plan as one viewer sees it today: hidden sections emptied, duties and rights worked out.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { decidingConsent } from '@sammenhaeng/domain/plans/consent';
import {
  dutiesOf,
  type DutyStatus,
  type MissingItem,
  missingBeforeAgreement,
} from '@sammenhaeng/domain/plans/duties';
import { mayChange } from '@sammenhaeng/domain/plans/plan-life';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { canAgree, canChange, canSend, canWithdraw, seesReceipts } from './grant.ts';
import { hiddenBy, hideSections } from './hide-sections.ts';
import type { ConsentRow, ParticipantRow, PlanDocument } from './plan-document.ts';
import { consentsFor, factsOf, needsConsent } from './plan-facts.ts';

/** What is shown of a participant; their consent is master data. */
export type SeenParticipant = ParticipantRow & {
  needsConsent: boolean;
  /** The consent that decides today; null without any. */
  consent: ConsentRow | null;
  consents: ConsentRow[];
};

export type SeenPlan = Omit<PlanDocument, 'participants'> & {
  participants: SeenParticipant[];
  lead: SeenParticipant;
  /** Why somebody who is not related to the plan reads it; parts read later are asked with it. */
  purpose: string | null;
  /** Everybody on the plan by id, for naming who is responsible. */
  participantById: ReadonlyMap<string, SeenParticipant>;
  duties: DutyStatus[];
  missing: MissingItem[];
  hiddenSections: PlanSection[];
  viewerCanChange: boolean;
  viewerCanAgree: boolean;
  viewerCanSend: boolean;
  viewerCanWithdraw: boolean;
};

function seenParticipants(plan: PlanDocument, today: CalendarDate, isHidden: boolean) {
  return plan.participants.map((participant) => {
    const consents = isHidden ? [] : consentsFor(participant, plan.consents);
    return {
      ...participant,
      needsConsent: needsConsent(participant, plan.unit.id),
      consent: decidingConsent(consents, today),
      consents,
    };
  });
}

// Why a plan ended tells more of the citizen than that it did.
const NOTHING_OF_THE_END = {
  referredOn: null,
  endReason: null,
  endNote: '',
  courseEndedOn: null,
  courseFollowUpDeclined: false,
};

/**
 * The one place where sections are hidden. What is missing is worked out from the whole plan first,
 * so that a hidden section does not look empty, and then told of the seen sections only.
 */
export function asSeen(
  plan: PlanDocument,
  sections: readonly PlanSection[],
  today: CalendarDate,
  purpose: string | null = null,
): SeenPlan {
  const facts = factsOf(plan, today);
  const hidden = hiddenBy(sections);
  // A plan that has ended lacks nothing any more.
  const inSight = (item: MissingItem) => mayChange(plan.status) && sections.includes(item.section);
  const everybody = seenParticipants(plan, today, hidden.includes('MASTER_DATA'));
  const lead = everybody.find(({ isLead }) => isLead);
  if (!lead) throw new Error('A plan whose lead is not among its participants');
  return {
    ...hideSections({ ...plan, participants: everybody }, hidden),
    lead,
    purpose,
    participantById: new Map(everybody.map((participant) => [participant.id, participant])),
    dispatches: seesReceipts(plan.grant, hidden) ? plan.dispatches : [],
    nextOn: hidden.includes('FOLLOW_UP') ? null : plan.nextOn,
    followUps: hidden.includes('FOLLOW_UP') ? [] : plan.followUps,
    ...(hidden.includes('FOLLOW_UP') ? NOTHING_OF_THE_END : {}),
    duties: dutiesOf(facts, today).map((duty) => ({
      ...duty,
      missing: duty.missing.filter(inSight),
      comesOn: hidden.includes('FOLLOW_UP') ? null : duty.comesOn,
    })),
    missing: missingBeforeAgreement(facts, today).filter(inSight),
    hiddenSections: hidden,
    viewerCanChange: canChange(plan.grant, plan),
    viewerCanAgree: canAgree(plan.grant, plan),
    viewerCanSend: canSend(plan.grant, plan),
    viewerCanWithdraw: canWithdraw(plan.grant),
  };
}
