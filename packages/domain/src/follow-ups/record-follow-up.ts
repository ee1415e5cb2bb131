/** What happens when the outcome of a follow-up is recorded: it is done, and often a next one is due. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { checkNextMeeting, suggestedNextMeeting } from '../calendar/meeting-interval.ts';
import { FOLLOW_UP_RULES, type FollowUpKind } from './follow-up-rules.ts';
import { isOnTime, worklistDate } from './worklist-date.ts';

/** KL's FSIII words: E1 *fortsættes*, E2 *ændres*, E3 *afsluttes*, E4 *revisitation*. */
export const OUTCOMES = ['E1', 'E2', 'E3', 'E4'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/**
 * `nextOn` left out takes the suggested date; null means the person emptied the field.
 * `reason` explains a next meeting later than the rule allows.
 */
export type RecordFollowUp = {
  followUp: { kind: FollowUpKind; dueOn: CalendarDate; outcome: Outcome | null };
  outcome: Outcome;
  doneOn: CalendarDate;
  nextOn?: CalendarDate | null | undefined;
  reason?: string | null | undefined;
  today: CalendarDate;
};

type DoneFollowUp = {
  outcome: Outcome;
  doneOn: CalendarDate;
  isOnTime: boolean;
  /** Why the next one is later than the rule; empty when it is not. */
  reason: string;
};

export type NextFollowUp = { kind: FollowUpKind; dueOn: CalendarDate; ruleKey: string };

export type RecordFollowUpProblem =
  | 'ALREADY_RECORDED'
  | 'DONE_IN_FUTURE'
  | 'NEXT_REQUIRED'
  | 'NEXT_TOO_LATE'
  | 'NEXT_BEFORE_DONE';

export type RecordedFollowUp =
  | { ok: true; done: DoneFollowUp; next: NextFollowUp | null }
  | { ok: false; problem: RecordFollowUpProblem };

/**
 * Records an outcome. A meeting that goes on (E1, E2, E4) needs a next date: the last working
 * day within the rule unless another is given. E3 ends the row; the other kinds stand alone.
 */
export function recordFollowUp(record: RecordFollowUp): RecordedFollowUp {
  const { followUp, outcome, doneOn, today } = record;
  if (followUp.outcome !== null) return { ok: false, problem: 'ALREADY_RECORDED' };
  if (doneOn > today) return { ok: false, problem: 'DONE_IN_FUTURE' };
  const done = {
    outcome,
    doneOn,
    isOnTime: isOnTime(doneOn, worklistDate(followUp.dueOn).workOn),
    reason: (record.reason ?? '').trim(),
  };
  if (!needsNext(followUp.kind, outcome)) return { ok: true, done, next: null };
  if (record.nextOn === null) return { ok: false, problem: 'NEXT_REQUIRED' };
  const nextOn = record.nextOn ?? suggestedNextMeeting(doneOn);
  const check = checkNextMeeting({ lastOn: doneOn, nextOn, reason: record.reason });
  if (!check.ok) return { ok: false, problem: check.problem };
  const next = { kind: followUp.kind, dueOn: nextOn, ruleKey: FOLLOW_UP_RULES[followUp.kind].key };
  return { ok: true, done, next };
}

/** Does this outcome ask for a next date? The form shows the field only then. */
export function needsNext(kind: FollowUpKind, outcome: Outcome): boolean {
  return kind === 'KI_MEETING' && outcome !== 'E3';
}
