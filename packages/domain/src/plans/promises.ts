/** What was promised, what became of it, and how much of it was kept. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { nextWorkingDay } from '../calendar/danish-holidays.ts';
import type { InterventionState, ParticipantKind } from './plan-facts.ts';

export const PROMISE_OUTCOMES = ['KEPT', 'MOVED', 'NOT_KEPT'] as const;
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];

/** Days before its date from which a promise is pointed out. Source: our choice. Sure: C. */
const PROMISE_DUE_SOON_DAYS = 7;

export type PromiseFacts = {
  id: string;
  /** Where whoever promised belonged that day; empty for a citizen, a relative. */
  organisation: string;
  responsibleKind: ParticipantKind;
  dueOn: CalendarDate | null;
  madeOn: CalendarDate;
  /** Null while the promise is open. */
  outcome: PromiseOutcome | null;
  settledOn: CalendarDate | null;
};

/** Overdue from the day after its working day; DUE_SOON within a week; LATER without a date. */
export type PromiseTiming = 'OVERDUE' | 'DUE_SOON' | 'LATER';

export function promiseTiming(dueOn: CalendarDate | null, today: CalendarDate): PromiseTiming {
  if (dueOn === null) return 'LATER';
  if (nextWorkingDay(dueOn) < today) return 'OVERDUE';
  return dueOn <= addDays(today, PROMISE_DUE_SOON_DAYS) ? 'DUE_SOON' : 'LATER';
}

/** How one organisation, or all together, have done. Moved is neither kept nor broken. */
export type PromiseShare = {
  /** '' where those who promised belong nowhere: then `kind` says who they are. */
  organisation: string;
  kind: ParticipantKind;
  open: number;
  kept: number;
  moved: number;
  notKept: number;
  settled: number;
  /** Kept of settled, 0 to 1; null while nothing is settled. */
  share: number | null;
};

const countOf = (promises: readonly PromiseFacts[], outcome: PromiseOutcome | null): number =>
  promises.filter((promise) => promise.outcome === outcome).length;

/** Kept, moved and not kept, each counted on its own; nothing is divided by zero. */
export function shareOf(
  promises: readonly PromiseFacts[],
): Omit<PromiseShare, 'organisation' | 'kind'> {
  const kept = countOf(promises, 'KEPT');
  const moved = countOf(promises, 'MOVED');
  const notKept = countOf(promises, 'NOT_KEPT');
  const settled = kept + moved + notKept;
  const open = countOf(promises, null);
  return { open, kept, moved, notKept, settled, share: settled === 0 ? null : kept / settled };
}

const wordsOf = ({ organisation }: PromiseFacts): string => organisation.trim();

/** The same house however it is spelt in letters large and small; without a house, the same kind. */
const groupOf = (promise: PromiseFacts): string =>
  wordsOf(promise).toLocaleLowerCase('da') || `:${promise.responsibleKind}`;

/** One share an organisation, in the order of the alphabet; those without one come last. */
export function sharesByOrganisation(promises: readonly PromiseFacts[]): PromiseShare[] {
  const groups = new Map<string, PromiseFacts[]>();
  for (const promise of promises) {
    const group = groupOf(promise);
    groups.set(group, [...(groups.get(group) ?? []), promise]);
  }
  const shares = [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const named = { organisation: wordsOf(first), kind: first.responsibleKind };
    return [{ ...named, ...shareOf(members) }];
  });
  const rank = ({ organisation, kind }: PromiseShare) =>
    organisation === '' ? `\uffff${kind}` : organisation;
  return shares.toSorted((one, other) => rank(one).localeCompare(rank(other), 'da'));
}

export type Ledger<Promised extends PromiseFacts> = {
  /** The nearest date first, whenever they were made. */
  open: Promised[];
  /** Settled since the last agreement, the latest first. */
  settled: Promised[];
  /** Settled at the last agreement or before it. */
  earlier: Promised[];
  /** Of what is open or settled since the last agreement. */
  shares: PromiseShare[];
  /** Of every promise the plan has known. */
  total: Omit<PromiseShare, 'organisation' | 'kind'>;
};

const byDate = (one: CalendarDate | null, other: CalendarDate | null): number =>
  (one ?? '9999').localeCompare(other ?? '9999');

/** What was settled on the day of the last agreement belongs to the round that ended with it. */
function isEarlier({ madeOn, settledOn, outcome }: PromiseFacts, lastAgreedOn: CalendarDate) {
  return outcome !== null && madeOn < lastAgreedOn && (settledOn ?? madeOn) <= lastAgreedOn;
}

/** @param lastAgreedOn day of the newest agreed version; null before the first */
export function ledgerOf<Promised extends PromiseFacts>(
  promises: readonly Promised[],
  lastAgreedOn: CalendarDate | null,
): Ledger<Promised> {
  const isPast = (promise: Promised) => lastAgreedOn !== null && isEarlier(promise, lastAgreedOn);
  const latestFirst = (one: Promised, other: Promised) =>
    byDate(other.settledOn, one.settledOn) || byDate(one.dueOn, other.dueOn);
  const recent = promises.filter((promise) => !isPast(promise));
  return {
    open: recent
      .filter(({ outcome }) => outcome === null)
      .toSorted((one, other) => byDate(one.dueOn, other.dueOn)),
    settled: recent.filter(({ outcome }) => outcome !== null).toSorted(latestFirst),
    earlier: promises.filter(isPast).toSorted(latestFirst),
    shares: sharesByOrganisation(recent),
    total: shareOf(promises),
  };
}

export type SettlingProblem = 'MOVED_NEEDS_DATE' | 'MOVED_TO_PAST';

/** May a promise be settled so? One that is moved goes on, from today at the earliest. */
export function settlingProblem(
  outcome: PromiseOutcome,
  movedTo: CalendarDate | null,
  today: CalendarDate,
): SettlingProblem | null {
  if (outcome !== 'MOVED') return null;
  if (movedTo === null) return 'MOVED_NEEDS_DATE';
  return movedTo < today ? 'MOVED_TO_PAST' : null;
}

/** What is open again was begun before: how far it had come is not known any more. */
const openAgain = (state: InterventionState): InterventionState =>
  state === 'DONE' || state === 'NOT_DONE' ? 'IN_PROGRESS' : state;

/**
 * Where the intervention stands when its promise is settled, or opened again (null). A promise that
 * was not kept says what happened by its date; whether the intervention is given up is for those at
 * the table to say, so it goes on unless they do.
 */
export function stateAfterSettling(
  state: InterventionState,
  outcome: PromiseOutcome | null,
  isGivenUp: boolean,
): InterventionState {
  if (outcome === 'KEPT') return 'DONE';
  return outcome === 'NOT_KEPT' && isGivenUp ? 'NOT_DONE' : openAgain(state);
}
