// What a viewer's tie to one plan gives: the sections to be seen, and the right to change.

import { mayChange } from '@sammenhaeng/domain/plans/plan-life';
import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';

/** How the viewer is tied to the plan, as `relationTo` finds it. */
export type Grant = {
  isLead: boolean;
  /** Participant from the unit that made the plan. */
  isOwn: boolean;
  /** Practitioner of that unit, or coordinator of its municipality. */
  isOfPlace: boolean;
  /** Sections that live consents cover, for a participant from another unit. */
  consented: readonly PlanSection[];
};

type Changing = { status: PlanStatus; participantsMayChange: boolean };

export const isRelated = ({ isLead, isOwn, consented }: Grant): boolean =>
  isLead || isOwn || consented.length > 0;

/** Belongs to the unit that holds the plan, and so needs no consent. */
export const isOfOwnUnit = ({ isLead, isOwn }: Grant): boolean => isLead || isOwn;

/** The sections to be seen: all, or those that consents cover. */
export function sectionsSeen(grant: Grant, hasPurpose: boolean): readonly PlanSection[] {
  if (isOfOwnUnit(grant) || (grant.isOfPlace && hasPurpose)) return PLAN_SECTIONS;
  return PLAN_SECTIONS.filter((section) => grant.consented.includes(section));
}

/** The lead always; another participant where the lead allows it; whoever only reads, never. */
export const isEditor = (grant: Grant, plan: Changing): boolean =>
  grant.isLead || (isRelated(grant) && plan.participantsMayChange);

/** May change the sections they see. */
export const canChange = (grant: Grant, plan: Changing): boolean =>
  mayChange(plan.status) && isEditor(grant, plan);

/** May agree: what is agreed must have been seen, so every section has to be visible. */
export const canAgree = (grant: Grant, plan: Changing): boolean =>
  canChange(grant, plan) && sectionsSeen(grant, false).length === PLAN_SECTIONS.length;

/** May note that a consent was withdrawn, of an ended plan too: whoever of those on it is told. */
export const canWithdraw = (grant: Grant): boolean =>
  isRelated(grant) && sectionsSeen(grant, false).includes('MASTER_DATA');

/** May say that a version was sent: the lead. */
export const canSend = (grant: Grant, plan: Changing & { version: number }): boolean =>
  grant.isLead && mayChange(plan.status) && plan.version > 0;

/** Receipts tell who got what and why: the affair of the unit that holds the plan. */
export const seesReceipts = (grant: Grant, hidden: readonly PlanSection[]): boolean =>
  isOfOwnUnit(grant) || (grant.isOfPlace && hidden.length === 0);
