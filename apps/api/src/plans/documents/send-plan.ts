// Sends an agreed version to those who may have it: a receipt each, of what each may have.

import type { LegalGroundKey } from '@sammenhaeng/domain/plans/legal-grounds';
import type { PlanFacts } from '@sammenhaeng/domain/plans/plan-facts';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import {
  type DispatchChannel,
  type GroundUsed,
  MOST_RECIPIENTS,
  sectionsToSend,
} from '@sammenhaeng/domain/plans/sending';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import { withoutCpr } from '../../audit/without-cpr.ts';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { inPlan, type Work } from '../in-plan.ts';
import type { LockedPlan } from '../locked-plan.ts';
import { planAfterChange } from '../plan-document.store.ts';
import { factsOf } from '../plan-facts.ts';
import type { ChangePlanResult } from '../plan-result.ts';
import { textsOf } from '../typed-text.ts';
import { findDispatches, insertDispatch, type NewDispatch } from './dispatches.store.ts';
import { noteSent } from './note-sent.ts';

type RecipientInput = {
  id: string;
  participantId: string;
  channel: DispatchChannel;
  largePrint: boolean;
  legalGround?: LegalGroundKey | null | undefined;
  sections?: PlanSection[] | null | undefined;
  reason?: string | null | undefined;
};
export type SendPlanInput = { planId: string; version: number; recipients: RecipientInput[] };

type Problem = { field: string; code: ProblemCode };

/** What one recipient is to be sent, or why nothing; a participant of no plan but this. */
function judged(
  plan: PlanFacts,
  input: RecipientInput,
  at: number,
  today: string,
): NewDispatch | Problem[] | 'notFound' {
  const recipient = plan.participants.find(({ id }) => id === input.participantId);
  if (!recipient) return 'notFound';
  const texts = textsOf();
  const reason = withoutCpr(texts.long(`recipients.${at}.reason`, input.reason));
  if (texts.problems.length > 0) return texts.problems;
  const used: GroundUsed | null = input.legalGround
    ? { ground: input.legalGround, sections: input.sections ?? [], reason }
    : null;
  const sent = sectionsToSend(recipient, plan.consents, used, today);
  if (!sent.ok) return [{ field: `recipients.${at}.participantId`, code: sent.problem }];
  const { id, participantId, channel, largePrint } = input;
  return { id, participantId, channel, isLargePrint: largePrint, sections: sent.sections, used };
}

async function send(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  { version, recipients }: SendPlanInput,
): Promise<Work> {
  const refuse = (field: string, code: ProblemCode): Work => ({ problems: [{ field, code }] });
  if (version < 1 || version !== plan.version) return refuse('version', 'VERSION_NOT_AGREED');
  if (recipients.length === 0) return refuse('recipients', 'NO_RECIPIENTS');
  if (recipients.length > MOST_RECIPIENTS) return refuse('recipients', 'TOO_MANY');
  const ids = recipients.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refuse('recipients', 'ID_TAKEN');

  const before = await findDispatches(tx, ids);
  const isSame = (row: (typeof before)[number]) =>
    row.planId === plan.id &&
    row.version === version &&
    recipients.some((one) => one.id === row.id && one.participantId === row.participantId);
  if (!before.every(isSame)) return refuse('recipients', 'ID_TAKEN');

  const facts = factsOf(await planAfterChange(tx, context, plan.id), context.today);
  const found = recipients.map((one, at) => judged(facts, one, at, context.today));
  if (found.includes('notFound')) return 'notFound';
  const problems = found.flatMap((one) => (Array.isArray(one) ? one : []));
  if (problems.length > 0) return { problems };

  const added = found.filter(
    (one): one is NewDispatch =>
      typeof one === 'object' && 'id' in one && !before.some(({ id }) => id === one.id),
  );
  for (const dispatch of added) await insertDispatch(tx, context, plan, dispatch);
  const noted = await noteSent(tx, context, plan);
  return {
    changed: [...(added.length > 0 ? ['dispatches'] : []), ...noted],
    criterion: { version, recipients: added.length },
  };
}

/**
 * All of it or nothing: one recipient who may not have it, and none is sent. The product carries
 * nothing out of the house; the receipt says what the lead sends, and the documents are made of it.
 * Sent twice with the same ids, it is sent once.
 */
export function sendPlan(
  context: SignedInContext,
  input: SendPlanInput,
): Promise<ChangePlanResult> {
  const ids = input.recipients.flatMap(({ id, participantId }) => [id, participantId]);
  const needs = { action: 'SEND_PLAN', sections: [], ids, who: 'lead', isContent: false } as const;
  return inPlan(context, input.planId, needs, (tx, plan) => send(tx, context, plan, input));
}
