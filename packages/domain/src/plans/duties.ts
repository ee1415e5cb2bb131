/** The six duties of the coordinating function, and how far a plan has come with each. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { nextWorkingDay } from '../calendar/danish-holidays.ts';
import { missingCall, missingStatus } from './missing-before-meeting.ts';
import {
  missingBeforeAgreement,
  missingConsents,
  missingForMeeting,
  missingInformation,
  missingInPlan,
  missingNextFollowUp,
} from './missing.ts';
import type { MissingItem } from './missing-item.ts';
import type { PlanFacts } from './plan-facts.ts';
import { mayChange } from './plan-life.ts';

export { type MissingItem, missingBeforeAgreement, type PlanFacts };

/**
 * Call the meeting, see that information is present, obtain consent, see that the plan is made,
 * send it out, see that it is followed up. In this order they are the spine of the screen.
 */
export const DUTIES = [
  'CALL_MEETING',
  'INFORMATION_PRESENT',
  'CONSENT',
  'PLAN_MADE',
  'SENT',
  'FOLLOWED_UP',
] as const;

export type Duty = (typeof DUTIES)[number];
export type DutyState = 'DONE' | 'COMING' | 'NEXT' | 'MISSING';
export type DutyStatus = {
  duty: Duty;
  state: DutyState;
  missing: MissingItem[];
  /** The working day a duty that is COMING is to be done; null for the others. */
  comesOn: CalendarDate | null;
};

/**
 * The six duties in order. COMING has its day, and until then there is nothing to do: it is neither
 * done nor missing. NEXT is the first of the others that is not done; the rest of them are MISSING.
 * A duty may wait without lacking anything: then `missing` is empty, and what is left to do is
 * the duty itself (agree the plan, send it). A thing that is missing stands under one duty only.
 */
export function dutiesOf(plan: PlanFacts, today: CalendarDate): DutyStatus[] {
  const judged = DUTIES.map((duty) => ({ duty, ...judge[duty](plan, today) }));
  const nextDuty = judged.find(({ isDone, comesOn }) => !isDone && !comesOn)?.duty;
  return judged.map(({ duty, isDone, missing, comesOn = null }) => {
    if (isDone) return { duty, state: 'DONE', missing, comesOn: null };
    if (comesOn) return { duty, state: 'COMING', missing, comesOn };
    return { duty, state: duty === nextDuty ? 'NEXT' : 'MISSING', missing, comesOn };
  });
}

type Judgement = { isDone: boolean; missing: MissingItem[]; comesOn?: CalendarDate | null };

const judge: Record<Duty, (plan: PlanFacts, today: CalendarDate) => Judgement> = {
  CALL_MEETING: (plan, today) =>
    doneWithout([...missingForMeeting(plan), ...missingCall(plan, today)]),
  INFORMATION_PRESENT: (plan, today) =>
    doneWithout([...missingInformation(plan), ...missingStatus(plan, today)]),
  CONSENT: (plan, today) => {
    const missing = missingConsents(plan, today);
    // With nobody there yet, nobody lacks a consent, and still nothing has been obtained.
    const hasNobody = missingForMeeting(plan).some((item) => item.key === 'PARTICIPANT');
    return { isDone: missing.length === 0 && !hasNobody, missing };
  },
  PLAN_MADE: (plan, today) => {
    const missing = [
      ...missingInPlan(plan),
      ...(isAgreed(plan) ? [] : missingNextFollowUp(plan, today)),
    ];
    return { isDone: missing.length === 0 && isAgreed(plan), missing };
  },
  SENT: (plan) => ({
    isDone: plan.version > 0 && plan.sentAtVersion === plan.version,
    missing: [],
  }),
  FOLLOWED_UP: (plan, today) => {
    if (plan.version === 0) return { isDone: false, missing: [] };
    const hasNoDate = isAgreed(plan) && mayChange(plan.status) && plan.nextFollowUpOn === null;
    // Whether the date is within the rule was judged when it was agreed, or recorded with the
    // last follow-up; counted from the plan's meeting it would look too late ever after.
    const missing = [
      ...(hasNoDate ? missingNextFollowUp(plan, today) : []),
      ...overdueFollowUps(plan, today),
    ];
    const comesOn = missing.length === 0 ? nextFollowUpDay(plan, today) : null;
    return { isDone: missing.length === 0 && comesOn === null, missing, comesOn };
  },
};

function doneWithout(missing: MissingItem[]): Judgement {
  return { isDone: missing.length === 0, missing };
}

// A change after the meeting belongs to the next version: until that is agreed, the plan as it
// stands is not made.
function isAgreed(plan: PlanFacts): boolean {
  return plan.version > 0 && plan.status !== 'DRAFT' && !plan.hasUnagreedChanges;
}

// An open follow-up has the day it is to be done; where none is open, the day that was written.
// A day that is past, with nothing open any more, has been followed up.
function nextFollowUpDay(plan: PlanFacts, today: CalendarDate): CalendarDate | null {
  const written = mayChange(plan.status) && plan.nextFollowUpOn ? [plan.nextFollowUpOn] : [];
  const open = plan.openFollowUps.map(({ dueOn }) => dueOn);
  const days = (open.length > 0 ? open : written).map(nextWorkingDay);
  return days.filter((day) => day >= today).toSorted()[0] ?? null;
}

// Recording the overdue one is what gives the next follow-up its date; `targetId` names it.
function overdueFollowUps(plan: PlanFacts, today: CalendarDate): MissingItem[] {
  return plan.openFollowUps
    .filter((followUp) => nextWorkingDay(followUp.dueOn) < today)
    .map(({ id }) => ({ key: 'NEXT_FOLLOW_UP', section: 'FOLLOW_UP', targetId: id }));
}
