/** What the form of an outcome holds, and which fields are missing before it can be sent. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  checkNextMeeting,
  latestNextMeeting,
  suggestedNextMeeting,
} from '@sammenhaeng/domain/calendar/meeting-interval';
import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { needsNext, OUTCOMES, type Outcome } from '@sammenhaeng/domain/follow-ups/record-follow-up';
import { aDay, aText, type FormFields, oneOf } from '../ui/drafts/form-fields.ts';

export type RecordDraft = {
  outcome: Outcome | null;
  doneOn: CalendarDate | null;
  /** Undefined until somebody has chosen: the suggestion then follows the day it was done. */
  nextOn: CalendarDate | null | undefined;
  reason: string;
  note: string;
};

/** How each is read back from the device. */
export const recordFields: FormFields<RecordDraft> = {
  outcome: oneOf([null, ...OUTCOMES]),
  doneOn: aDay,
  nextOn: aDay,
  reason: aText,
  note: aText,
};

export type RecordValues = {
  outcome: Outcome;
  doneOn: CalendarDate;
  nextOn: CalendarDate | null;
  reason: string | null;
  note: string;
};

export type RecordProblem =
  | 'outcomeMissing'
  | 'doneOnMissing'
  | 'nextOnMissing'
  | 'nextOnEarly'
  | 'reasonMissing';

export type RecordView = {
  asksNext: boolean;
  nextOn: CalendarDate | null;
  latestOn: CalendarDate | null;
  asksReason: boolean;
  problems: RecordProblem[];
};

/** What the form shows for a draft; the same rules as the server decides by. */
export function recordView(kind: FollowUpKind, draft: RecordDraft): RecordView {
  const { outcome, doneOn, reason } = draft;
  const asksNext = outcome !== null && needsNext(kind, outcome);
  const suggested = doneOn ? suggestedNextMeeting(doneOn) : null;
  const nextOn = draft.nextOn === undefined ? suggested : draft.nextOn;
  const latestOn = doneOn ? latestNextMeeting(doneOn) : null;
  const asksReason = asksNext && !!nextOn && !!latestOn && nextOn > latestOn;
  const problems: RecordProblem[] = [];
  if (!outcome) problems.push('outcomeMissing');
  if (!doneOn) problems.push('doneOnMissing');
  if (asksNext && doneOn && !nextOn) problems.push('nextOnMissing');
  if (asksNext && nextOn && doneOn) {
    const check = checkNextMeeting({ lastOn: doneOn, nextOn, reason });
    if (!check.ok) {
      problems.push(check.problem === 'NEXT_BEFORE_DONE' ? 'nextOnEarly' : 'reasonMissing');
    }
  }
  return { asksNext, nextOn, latestOn, asksReason, problems };
}

/** What is sent; null while something is missing. */
export function recordValues(kind: FollowUpKind, draft: RecordDraft): RecordValues | null {
  const view = recordView(kind, draft);
  if (view.problems.length > 0 || !draft.outcome || !draft.doneOn) return null;
  return {
    outcome: draft.outcome,
    doneOn: draft.doneOn,
    nextOn: view.asksNext ? view.nextOn : null,
    reason: view.asksReason ? draft.reason.trim() : null,
    note: draft.note.trim(),
  };
}
