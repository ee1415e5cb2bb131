/** The life of a plan: draft, agreed, agreed anew at the next meeting, closed, archived, erased. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { missingBeforeAgreement } from './missing.ts';
import type { MissingItem } from './missing-item.ts';
import type { PlanFacts, PlanStatus } from './plan-facts.ts';

export const PLAN_STATUSES = [
  'DRAFT',
  'AGREED',
  'CLOSED',
  'ARCHIVED',
] as const satisfies PlanStatus[];

/**
 * AGREE freezes the first version, REVISE the following ones, CLOSE ends the plan, ARCHIVE says that
 * the archive's authority has it, ERASE takes it away for good.
 */
export const PLAN_STEP_NAMES = ['AGREE', 'REVISE', 'CLOSE', 'ARCHIVE', 'ERASE'] as const;
export type PlanStep = (typeof PLAN_STEP_NAMES)[number];

/** Nothing is left but the proof. */
export type Gone = 'GONE';

/**
 * Where each step leads. A closed plan has no way back: a new need gets a new plan. A frozen
 * version never changes; what is changed afterwards waits in the working copy for the next. Only what
 * the archive's authority has taken over is erased. Source: Rigsarkivet's rules. Sure: B.
 */
const PLAN_STEPS: Record<PlanStatus, Partial<Record<PlanStep, PlanStatus | Gone>>> = {
  DRAFT: { AGREE: 'AGREED', CLOSE: 'CLOSED' },
  AGREED: { REVISE: 'AGREED', CLOSE: 'CLOSED' },
  CLOSED: { ARCHIVE: 'ARCHIVED' },
  ARCHIVED: { ERASE: 'GONE' },
};

/** The status after the step, or null when the step cannot be taken from there. */
export function statusAfter(status: PlanStatus, step: PlanStep): PlanStatus | Gone | null {
  return PLAN_STEPS[status][step] ?? null;
}

export type MayAgree =
  | { ok: true; step: 'AGREE' | 'REVISE'; version: number }
  | { ok: false; problem: 'CLOSED' | 'NOTHING_NEW' }
  | { ok: false; problem: 'MISSING'; missing: MissingItem[] };

/** May the plan be agreed as it stands, and as which version? Who may is not asked here. */
export function mayAgree(plan: PlanFacts, today: CalendarDate): MayAgree {
  if (isOver(plan.status)) return { ok: false, problem: 'CLOSED' };
  // Agreeing twice, as after a lost answer, must not freeze the same words as a new version.
  if (plan.version > 0 && !plan.hasUnagreedChanges) return { ok: false, problem: 'NOTHING_NEW' };
  const missing = missingBeforeAgreement(plan, today);
  if (missing.length > 0) return { ok: false, problem: 'MISSING', missing };
  return { ok: true, step: plan.version === 0 ? 'AGREE' : 'REVISE', version: plan.version + 1 };
}

/** Has the plan ended? There is no way back from there. */
export function isOver(status: PlanStatus): boolean {
  return status === 'CLOSED' || status === 'ARCHIVED';
}

/** May the plan still be changed? */
export function mayChange(status: PlanStatus): boolean {
  return !isOver(status);
}
