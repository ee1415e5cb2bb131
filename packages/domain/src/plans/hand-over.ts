/** Handing a plan over: proposed, then accepted, declined or withdrawn; the old lead leads until then. */
import { OPEN_PLANS, type PlanStatus } from './plan-facts.ts';
import { PLAN_SECTIONS, type PlanSection } from './plan-section.ts';

export type HandOverState = 'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
export type HandOverStep = 'ACCEPT' | 'DECLINE' | 'WITHDRAW';

/** Plans proposed in one call at most; a whole caseload goes in several. Source: our choice. Sure: C. */
export const MOST_HAND_OVERS_AT_ONCE = 25;

/** Months that the list of what moved looks back. Source: our choice. Sure: C. */
export const MOVED_LIST_MONTHS = 12;

/** Rows of that list that are read and shown at once. Source: our choice. Sure: C. */
export const MOST_MOVED_AT_ONCE = 500;

const AFTER: Record<HandOverStep, HandOverState> = {
  ACCEPT: 'ACCEPTED',
  DECLINE: 'DECLINED',
  WITHDRAW: 'WITHDRAWN',
};

/** Whoever is asked to lead, as seen from one plan. */
export type ReceiverFacts = {
  /** Has an open account and is practitioner or coordinator today. */
  isCaseworker: boolean;
  isLead: boolean;
  /** Works in the unit that made the plan, or in the same municipality as that unit. */
  isOfSameOrganisation: boolean;
  /** What live consents let them see as a participant. */
  consented: readonly PlanSection[];
};

/**
 * Why somebody cannot take over; null when they can. A lead sees all of a plan, so whoever comes
 * from another organisation must already take part with consents that cover every section: a
 * hand-over is no way round the citizen's consent. Source: sundhedsloven §§ 43-44 for the consent;
 * that the own municipality's units need none of their own is our choice. Sure: C.
 */
export function receiverProblem(receiver: ReceiverFacts): 'IS_LEAD' | 'MAY_NOT' | null {
  if (receiver.isLead) return 'IS_LEAD';
  if (!receiver.isCaseworker) return 'MAY_NOT';
  const seesAll = PLAN_SECTIONS.every((section) => receiver.consented.includes(section));
  return receiver.isOfSameOrganisation || seesAll ? null : 'MAY_NOT';
}

export type ProposalProblem = 'CLOSED' | 'ALREADY_OPEN' | 'IS_LEAD' | 'MAY_NOT';

/** Why a hand-over cannot be proposed now; null when it can. Who may propose is not asked here. */
export function proposalProblem(
  plan: { status: PlanStatus; hasOpenProposal: boolean },
  receiver: ReceiverFacts,
): ProposalProblem | null {
  if (!isOpenPlan(plan.status)) return 'CLOSED';
  if (plan.hasOpenProposal) return 'ALREADY_OPEN';
  return receiverProblem(receiver);
}

export type AnswerProblem = 'CLOSED' | 'WITHDRAWN' | 'ANSWERED' | 'IS_LEAD' | 'MAY_NOT';

/**
 * The state after a step, or why it cannot be taken. Whoever may not take over any more can still
 * decline, and a proposal on a plan that was closed meanwhile can still be put away.
 */
export function afterStep(
  proposal: { state: HandOverState; planStatus: PlanStatus },
  step: HandOverStep,
  receiver: ReceiverFacts,
): { ok: true; state: HandOverState } | { ok: false; problem: AnswerProblem } {
  if (proposal.state === 'WITHDRAWN') return { ok: false, problem: 'WITHDRAWN' };
  if (proposal.state !== 'PROPOSED') return { ok: false, problem: 'ANSWERED' };
  if (step !== 'ACCEPT') return { ok: true, state: AFTER[step] };
  if (!isOpenPlan(proposal.planStatus)) return { ok: false, problem: 'CLOSED' };
  const problem = receiverProblem(receiver);
  return problem ? { ok: false, problem } : { ok: true, state: 'ACCEPTED' };
}

/**
 * What goes along to the new lead of what the old one was to do. Whoever leaves answers for nothing
 * any more, so then all of it does.
 */
export function goesAlong({
  carriesFollowUps,
  leadLeaves,
}: {
  carriesFollowUps: boolean;
  leadLeaves: boolean;
}): { followUps: boolean; interventions: boolean; promises: boolean } {
  return {
    followUps: carriesFollowUps || leadLeaves,
    interventions: leadLeaves,
    promises: leadLeaves,
  };
}

const isOpenPlan = (status: PlanStatus): boolean => OPEN_PLANS.some((open) => open === status);
