/** What a plan still lacks, item by item, each with the place where it is put right. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { checkNextMeeting } from '../calendar/meeting-interval.ts';
import { consentState, decidingConsent, sectionsCovered } from './consent.ts';
import { missingInGoals } from './missing-in-goals.ts';
import type { MissingItem } from './missing-item.ts';
import type { ConsentFacts, ParticipantFacts, PlanFacts } from './plan-facts.ts';
import { PLAN_SECTIONS } from './plan-section.ts';

/** What the meeting lacks: a date, a lead, and somebody besides the lead and the citizen. */
export function missingForMeeting(plan: PlanFacts): MissingItem[] {
  const present = plan.participants.filter((participant) => !participant.hasLeft);
  const items: MissingItem[] = [];
  if (plan.meetingOn === null) items.push({ key: 'MEETING_DATE', section: 'MASTER_DATA' });
  if (!present.some((participant) => participant.isLead)) {
    items.push({ key: 'LEAD', section: 'MASTER_DATA' });
  }
  if (!present.some((participant) => !participant.isLead && participant.kind !== 'CITIZEN')) {
    items.push({ key: 'PARTICIPANT', section: 'MASTER_DATA' });
  }
  return items;
}

/** What must be on the table at the meeting: whom the plan is for, and the plans there are. */
export function missingInformation(plan: PlanFacts): MissingItem[] {
  const items: MissingItem[] = [];
  if (plan.targetGroup === null) items.push({ key: 'TARGET_GROUP', section: 'MASTER_DATA' });
  if (plan.existingPlans.length === 0 && !plan.hasNoExistingPlans) {
    items.push({ key: 'EXISTING_PLAN_OR_NONE', section: 'MAPPING' });
  }
  return items;
}

/**
 * The participants who need a consent and have no live one today, to themselves or their unit. A lead
 * who needs one, being of another organisation, needs it to every section: without, the plan needs
 * somebody else to lead it. Of one that was withdrawn the day is told: whether the person is still to
 * be with them is then a question to the citizen, and not only a note that was forgotten.
 */
export function missingConsents(plan: PlanFacts, today: CalendarDate): MissingItem[] {
  return plan.participants
    .filter((participant) => participant.needsConsent && !participant.hasLeft)
    .flatMap((participant): MissingItem[] => {
      const own = consentsOf(participant, plan);
      const needed = participant.isLead ? PLAN_SECTIONS.length : 1;
      if (sectionsCovered(own, today).length >= needed) return [];
      const item = { section: 'MASTER_DATA', targetId: participant.id } as const;
      if (participant.isLead) return [{ key: 'NEW_LEAD', ...item }];
      const last = decidingConsent(own, today);
      return last?.withdrawnOn && consentState(last, today) === 'WITHDRAWN'
        ? [{ key: 'CONSENT_WITHDRAWN', ...item, withdrawnOn: last.withdrawnOn }]
        : [{ key: 'CONSENT', ...item }];
    });
}

const consentsOf = (participant: ParticipantFacts, plan: PlanFacts): ConsentFacts[] =>
  plan.consents.filter(
    ({ participantId, unitId }) =>
      participantId === participant.id || (unitId !== null && unitId === participant.unitId),
  );

/** What the plan itself lacks: challenges, goals with interventions, and the citizen's word. */
export function missingInPlan(plan: PlanFacts): MissingItem[] {
  const items: MissingItem[] = [];
  if (!plan.challenges.some((challenge) => challenge.text.trim() !== '')) {
    items.push({ key: 'CHALLENGE', section: 'CHALLENGES' });
  }
  items.push(...missingInGoals(plan));
  if (plan.citizenAcceptance === null) {
    items.push({ key: 'CITIZEN_ACCEPTANCE', section: 'FOLLOW_UP' });
  }
  return items;
}

/** Whether the next follow-up has a date, one to come, and one the rule allows, counted from the meeting. */
export function missingNextFollowUp(plan: PlanFacts, today: CalendarDate): MissingItem[] {
  const { meetingOn: lastOn, nextFollowUpOn: nextOn, nextFollowUpReason: reason } = plan;
  if (nextOn === null) return [{ key: 'NEXT_FOLLOW_UP', section: 'FOLLOW_UP' }];
  const check = lastOn === null ? null : checkNextMeeting({ lastOn, nextOn, reason });
  if (check && !check.ok) {
    const key = check.problem === 'NEXT_TOO_LATE' ? 'NEXT_FOLLOW_UP_TOO_LATE' : 'NEXT_FOLLOW_UP';
    return [{ key, section: 'FOLLOW_UP' }];
  }
  return nextOn < today ? [{ key: 'NEXT_FOLLOW_UP_PAST', section: 'FOLLOW_UP' }] : [];
}

/** Everything that must be there before the plan can be agreed, in the order of the duties. */
export function missingBeforeAgreement(plan: PlanFacts, today: CalendarDate): MissingItem[] {
  return [
    ...missingForMeeting(plan),
    ...missingInformation(plan),
    ...missingConsents(plan, today),
    ...missingInPlan(plan),
    ...missingNextFollowUp(plan, today),
  ];
}
