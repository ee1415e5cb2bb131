/** Going through a plan anew at the next meeting: for every line, is it still true? */
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { answersFor, type WorkOfPlan } from './answers-for.ts';
import { isToBeDone, type ParticipantKind } from './plan-facts.ts';

/** In the order in which they are gone through: what matters most to the citizen first. */
const LINE_KINDS = ['GOAL', 'INTERVENTION', 'PARTICIPANT', 'CHALLENGE', 'EXISTING_PLAN'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

const LINE_CHOICES = ['STILL_TRUE', 'CHANGED', 'DONE'] as const;
export type LineChoice = (typeof LINE_CHOICES)[number];

/** Days before the next meeting from which a plan is offered to be gone through. Sure: C. */
const RENEWAL_OFFERED_DAYS = 14;

/** What a review sees of a plan. */
export type ReviewablePlan = Pick<WorkOfPlan, 'followUps' | 'promises'> & {
  participants: readonly {
    id: string;
    kind: ParticipantKind;
    isLead: boolean;
    leftOn: CalendarDate | null;
  }[];
  existingPlans: readonly { id: string }[];
  challenges: readonly { id: string }[];
  goals: readonly ({ id: string } & WorkOfPlan['goals'][number])[];
};

/** What was said of a line since the newest version. */
export type ReviewedLine = { targetId: string; kind: LineKind; choice: LineChoice };

export type ReviewLine = {
  id: string;
  kind: LineKind;
  /** Null until it has been gone through. */
  choice: LineChoice | null;
  /** Why the line cannot be done with; null where it can. */
  staysBecause: 'IS_LEAD' | 'IS_CITIZEN' | null;
  /** What a participant still is to do: somebody takes over. */
  answersFor: readonly string[];
  /** Taken out of the working copy in this review. */
  isGone: boolean;
};

type Found = Omit<ReviewLine, 'choice' | 'isGone'>;
const line = (id: string, kind: LineKind): Found => ({
  id,
  kind,
  staysBecause: null,
  answersFor: [],
});

/** A goal that is reached, and an intervention that is over, are history unless said just now. */
function goalLines({ goals }: ReviewablePlan, isReviewed: (id: string) => boolean): Found[] {
  return goals.flatMap((goal) => {
    const isActive = goal.state === 'ACTIVE';
    const interventions = goal.interventions
      .filter((one) => isReviewed(one.id) || (isActive && isToBeDone(one)))
      .map(({ id }) => line(id, 'INTERVENTION'));
    return isActive || isReviewed(goal.id) ? [line(goal.id, 'GOAL'), ...interventions] : [];
  });
}

function participantLines(plan: ReviewablePlan, isReviewed: (id: string) => boolean): Found[] {
  return plan.participants
    .filter(({ id, leftOn }) => leftOn === null || isReviewed(id))
    .map(({ id, kind, isLead }) => ({
      ...line(id, 'PARTICIPANT'),
      staysBecause: isLead ? 'IS_LEAD' : kind === 'CITIZEN' ? 'IS_CITIZEN' : null,
      answersFor: answersFor(plan, id),
    }));
}

/** Every line to go through, in the order of the screen; those done away with come last. */
export function linesToReview(
  plan: ReviewablePlan,
  reviews: readonly ReviewedLine[],
): ReviewLine[] {
  const choices = new Map(reviews.map(({ targetId, choice }) => [targetId, choice]));
  const isReviewed = (id: string) => choices.has(id);
  const found = [
    ...goalLines(plan, isReviewed),
    ...participantLines(plan, isReviewed),
    ...plan.challenges.map(({ id }) => line(id, 'CHALLENGE')),
    ...plan.existingPlans.map(({ id }) => line(id, 'EXISTING_PLAN')),
  ].map((one) => ({ ...one, choice: choices.get(one.id) ?? null, isGone: false }));
  const ids = new Set(found.map(({ id }) => id));
  const gone = reviews
    .filter(({ targetId, choice }) => choice === 'DONE' && !ids.has(targetId))
    .map(({ targetId, kind, choice }) => ({ ...line(targetId, kind), choice, isGone: true }));
  return [...found, ...gone];
}

export type ReviewProgress = { reviewed: number; total: number; isComplete: boolean };

export function reviewProgress(lines: readonly ReviewLine[]): ReviewProgress {
  const reviewed = lines.filter(({ choice }) => choice !== null).length;
  return { reviewed, total: lines.length, isComplete: reviewed === lines.length };
}

/** Is the next meeting so near, or past, that the plan is offered to be gone through? */
export function isRenewalNear(nextFollowUpOn: CalendarDate | null, today: CalendarDate): boolean {
  return nextFollowUpOn !== null && nextFollowUpOn <= addDays(today, RENEWAL_OFFERED_DAYS);
}

/** The day to suggest for the new meeting: the one that was agreed when it is near, else today. */
export function suggestedMeeting(
  nextFollowUpOn: CalendarDate | null,
  today: CalendarDate,
): CalendarDate {
  const isToCome = nextFollowUpOn !== null && nextFollowUpOn > today;
  return isToCome && isRenewalNear(nextFollowUpOn, today) ? nextFollowUpOn : today;
}
