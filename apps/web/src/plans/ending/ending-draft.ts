/** What has been typed about the end of a plan, and what it lacks in words. */
import {
  type Ending,
  type EndingProblem,
  PLAN_END_REASONS,
  type PlanEndReason,
} from '@sammenhaeng/domain/plans/ending';
import { aDay, aText, aTick, type FormFields, oneOf } from '../../ui/drafts/form-fields.ts';
import type { Translate } from '../../ui/text.tsx';

export type EndingDraft = Omit<Ending, 'reason'> & { reason: PlanEndReason | null };

export const noEnding = (): EndingDraft => ({
  reason: null,
  note: '',
  courseEndedOn: null,
  isFollowUpDeclined: false,
  referredOn: null,
});

/** How each is read back from the device. */
export const endingFields: FormFields<EndingDraft> = {
  reason: oneOf([null, ...PLAN_END_REASONS]),
  note: aText,
  courseEndedOn: aDay,
  isFollowUpDeclined: aTick,
  referredOn: aDay,
};

/** The end as it would be sent; null before a reason is chosen. What the reason does not ask for is left out. */
export function endingOf(draft: EndingDraft, notedReferral: string | null): Ending | null {
  const { reason } = draft;
  if (reason === null) return null;
  const isCourse = reason === 'COURSE_FINISHED';
  return {
    reason,
    note: draft.note,
    courseEndedOn: isCourse ? draft.courseEndedOn : null,
    isFollowUpDeclined: isCourse && draft.isFollowUpDeclined,
    referredOn: reason === 'REFERRED_TO_REGION' ? (notedReferral ?? draft.referredOn) : null,
  };
}

const SENTENCES = {
  CLOSED: 'plans.plan.closed',
  COURSE_END_MISSING: 'plans.ending.courseEndMissing',
  REFERRAL_MISSING: 'plans.ending.referMissing',
  IN_FUTURE: 'plans.ending.future',
  WORDS_MISSING: 'plans.ending.noteMissing',
} as const satisfies Record<EndingProblem['problem'], string>;

/** What is wrong with a field, or undefined. */
export function sentenceOf(
  problems: readonly EndingProblem[],
  field: string,
  t: Translate,
): string | undefined {
  const found = problems.find((one) => one.field === field);
  return found && t(SENTENCES[found.problem]);
}
