// Records that the citizen consents to share sections of the plan with one party.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import {
  checkConsent,
  type ConsentForm,
  type ConsentPeriod,
  type ConsentProblem,
  type PartyKind,
  replacedFrom,
} from '@sammenhaeng/domain/plans/consent';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/sections';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { workOf } from './add-part.ts';
import { inPlan, type Problems } from './in-plan.ts';
import { findConsentParty, fitsParty } from './consent-party.ts';
import { whoseRow } from './parts.store.ts';
import type { ChangePlanResult } from './plan-result.ts';
import { textsOf } from './typed-text.ts';

export type GiveConsentInput = {
  planId: string;
  id: string;
  participantId: string;
  partyKind: PartyKind;
  purpose: string;
  sections: readonly PlanSection[];
  form: ConsentForm;
  fromOn: CalendarDate;
  toOn: CalendarDate;
};

const WHERE_AND_WHAT: Record<ConsentProblem, { field: string; code: ProblemCode }> = {
  END_BEFORE_START: { field: 'toOn', code: 'CONSENT_END_BEFORE_START' },
  MUST_BE_WRITTEN: { field: 'form', code: 'CONSENT_MUST_BE_WRITTEN' },
  TOO_LONG: { field: 'toOn', code: 'CONSENT_TOO_LONG' },
};

function problemsOf(input: GiveConsentInput): Problems {
  const problems = checkConsent(input).map((problem) => WHERE_AND_WHAT[problem]);
  if (input.sections.length === 0) {
    problems.push({ field: 'sections', code: 'CONSENT_WITHOUT_SECTIONS' });
  }
  for (const field of ['fromOn', 'toOn'] as const) {
    if (!isPlausible(input[field])) problems.push({ field, code: 'DATE_OUT_OF_RANGE' });
  }
  return problems;
}

async function insertConsent(
  tx: Tx,
  input: GiveConsentInput,
  purpose: string,
  unitId: string | null,
  now: Date,
) {
  const sections = PLAN_SECTIONS.filter((section) => input.sections.includes(section));
  const count = await tx.$executeRaw`
    INSERT INTO consent (id, plan_id, unit_id, participant_id, party_kind, purpose, sections, form, from_on, to_on, created_at)
    VALUES (${input.id}::uuid, ${input.planId}::uuid, ${unitId}::uuid,
      ${unitId ? null : input.participantId}::uuid, ${input.partyKind}::party_kind, ${purpose},
      ${sections}::text[], ${input.form}::consent_form, ${input.fromOn}::date, ${input.toOn}::date, ${now})
    ON CONFLICT (id) DO NOTHING`;
  return count > 0 ? 'now' : whoseRow(tx, 'consent', input.planId, input.id);
}

/**
 * Ends what the same party has had until now; the number of consents that ended. What the citizen
 * said last is all that holds: two consents are never added up.
 */
async function replaceEarlier(
  tx: Tx,
  { planId, id, participantId, fromOn, toOn }: GiveConsentInput,
  unitId: string | null,
  today: CalendarDate,
): Promise<number> {
  const others = await tx.$queryRaw<(ConsentPeriod & { id: string })[]>`
    SELECT id, from_on::text AS "fromOn", to_on::text AS "toOn",
      withdrawn_on::text AS "withdrawnOn", replaced_on::text AS "replacedOn"
    FROM consent WHERE plan_id = ${planId}::uuid AND id <> ${id}::uuid
      AND (unit_id = ${unitId}::uuid OR participant_id = ${participantId}::uuid)`;
  let count = 0;
  for (const other of others) {
    const replacedOn = replacedFrom(other, { fromOn, toOn }, today);
    if (replacedOn === null) continue;
    count += await tx.$executeRaw`
      UPDATE consent SET replaced_on = ${replacedOn}::date WHERE id = ${other.id}::uuid`;
  }
  return count;
}

/**
 * A consent for somebody from a unit is for the unit, and so for everybody in it. Recorded by the
 * unit that holds the plan: nobody opens the plan for themselves.
 */
export function giveConsent(
  context: SignedInContext,
  input: GiveConsentInput,
): Promise<ChangePlanResult> {
  const { planId, id, participantId } = input;
  const texts = textsOf();
  const purpose = texts.required('purpose', input.purpose);
  const needs = {
    sections: ['MASTER_DATA'],
    ids: [id, participantId],
    who: 'ownUnit',
    whoCode: 'CONSENT_BY_OWN_UNIT',
  } as const;
  return inPlan(context, planId, needs, async (tx) => {
    const party = await findConsentParty(tx, planId, participantId, context.today);
    if (!party) return 'notFound';
    const mismatch: Problems = fitsParty(input.partyKind, party)
      ? []
      : [{ field: 'partyKind', code: 'CONSENT_PARTY_MISMATCH' }];
    const problems = [...mismatch, ...problemsOf(input), ...texts.problems];
    if (problems.length > 0) return { problems };
    const added = await insertConsent(tx, input, purpose, party.unitId, context.now);
    const work = workOf(added, 'consent');
    if (added !== 'now' || work === 'notFound' || 'problems' in work) return work;
    const replaced = await replaceEarlier(tx, input, party.unitId, context.today);
    return { ...work, criterion: { ...work.criterion, ...(replaced > 0 && { replaced }) } };
  });
}
