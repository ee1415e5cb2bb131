// Agrees a plan: freezes what was seen as the next version, and sets the date of the next meeting.

import { maskCpr } from '@sammenhaeng/domain/plans/cpr';
import { type MayAgree, mayAgree, statusAfter } from '@sammenhaeng/domain/plans/plan-life';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { decryptCpr } from './cpr-vault.ts';
import { freezeDocument } from './freeze-document.ts';
import { fingerprintOf } from './fingerprint.ts';
import { inPlan, type Work } from './in-plan.ts';
import type { LockedPlan } from './locked-plan.ts';
import type { PlanDocument } from './plan-document.ts';
import { marksOf } from './marks/marks-json.ts';
import { planAfterChange } from './plan-document.store.ts';
import { factsOf } from './plan-facts.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { makePromises } from './promises/make-promises.ts';
import { setNextMeeting } from './set-next-meeting.ts';

export type AgreePlanInput = { planId: string; seenChangedAt: Date | string };

type Refused = Extract<MayAgree, { ok: false }>;

function whyNot(verdict: Refused): Work {
  if (verdict.problem === 'MISSING') {
    const { missing } = verdict;
    return {
      problems: missing.map(({ key }) => ({ field: key, code: `MISSING_${key}` as const })),
    };
  }
  const code = verdict.problem === 'CLOSED' ? 'PLAN_CLOSED' : 'NOTHING_NEW';
  return { problems: [{ field: 'planId', code }] };
}

/** Somebody changed the plan after it was seen: it is to be read again before it is agreed. */
function seenBefore(plan: LockedPlan, seenChangedAt: Date | string): Work | null {
  const [seen, now] = [new Date(seenChangedAt), new Date(plan.changedAt)];
  if (seen.getTime() === now.getTime()) return null;
  const [mine, theirs] = [seen.toISOString(), now.toISOString()];
  return { changed: [], conflicts: [{ field: 'seenChangedAt', mine, theirs }] };
}

async function insertVersion(
  tx: Tx,
  context: SignedInContext,
  document: PlanDocument,
  version: number,
): Promise<void> {
  const { viewer, now, today, settings } = context;
  const cpr = decryptCpr(Buffer.from(document.citizen.cprEncrypted, 'base64'), settings.keys.cpr);
  const marks = await marksOf(tx, document.id);
  const content = freezeDocument(document, marks, maskCpr(cpr), today);
  await tx.$executeRaw`
    INSERT INTO plan_version (plan_id, number, agreed_on, agreed_at, agreed_by_id, content, content_hash)
    VALUES (${document.id}::uuid, ${version}, ${today}::date, ${now}, ${viewer.employeeId}::uuid,
      ${JSON.stringify(content)}::jsonb, decode(${fingerprintOf(content)}, 'hex'))`;
}

async function agree(
  tx: Tx,
  context: SignedInContext,
  plan: LockedPlan,
  seenChangedAt: Date | string,
): Promise<Work> {
  const document = await planAfterChange(tx, context, plan.id);
  const verdict = mayAgree(factsOf(document, context.today), context.today);
  if (!verdict.ok && verdict.problem !== 'MISSING') return whyNot(verdict);
  const conflict = seenBefore(plan, seenChangedAt);
  if (conflict) return conflict;
  if (!verdict.ok) return whyNot(verdict);
  const { step, version } = verdict;
  await insertVersion(tx, context, document, version);
  await tx.$executeRaw`
    UPDATE plan SET status = ${statusAfter(plan.status, step)}::plan_status, version = ${version},
      has_unagreed_changes = false
    WHERE id = ${plan.id}::uuid`;
  await setNextMeeting(tx, context, document);
  await makePromises(tx, context, plan.id);
  return { changed: ['version'], criterion: { version } };
}

/** What is missing comes back as problems, one each: the key as field, and its code. */
export function agreePlan(
  context: SignedInContext,
  { planId, seenChangedAt }: AgreePlanInput,
): Promise<ChangePlanResult> {
  const needs = { action: 'AGREE_PLAN', sections: PLAN_SECTIONS, isContent: false } as const;
  return inPlan(context, planId, needs, (tx, plan) => agree(tx, context, plan, seenChangedAt));
}
