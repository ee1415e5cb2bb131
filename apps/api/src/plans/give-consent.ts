// Records that the citizen consents to share sections of the plan with one party.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isPlausible } from '@sammenhaeng/domain/calendar/plausible-date';
import {
  checkConsent,
  type ConsentForm,
  type ConsentPeriod,
  type ConsentProblem,
  type ConsentState,
  consentState,
  type PartyKind,
} from '@sammenhaeng/domain/plans/consent';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import type { ProblemCode } from '@sammenhaeng/texts/problems';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { workOf } from './add-part.ts';
import { inPlan, type Problems } from './in-plan.ts';
import {
  type ConsentParty,
  findConsentParty,
  fitsParty,
  isHealthStaffOfNowhere,
} from './consent-party.ts';
import { whoseRow } from './parts.store.ts';
import { type NamedParty, replaceEarlier } from './replace-consents.ts';
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
  /** The consent that this one puts right, and ends. */
  correctsId?: string | null | undefined;
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

function partyProblems(partyKind: PartyKind, party: ConsentParty): Problems {
  const field = 'partyKind';
  if (!fitsParty(partyKind, party)) return [{ field, code: 'CONSENT_PARTY_MISMATCH' }];
  return isHealthStaffOfNowhere(partyKind, party)
    ? [{ field, code: 'CONSENT_PARTY_OF_NOWHERE' }]
    : [];
}

async function insertConsent(
  tx: Tx,
  input: GiveConsentInput,
  purpose: string,
  { unitId, participantId }: NamedParty,
  { now, viewer }: SignedInContext,
) {
  const sections = PLAN_SECTIONS.filter((section) => input.sections.includes(section));
  const count = await tx.$executeRaw`
    INSERT INTO consent (id, plan_id, unit_id, participant_id, party_kind, purpose, sections, form, from_on, to_on,
      created_at, noted_by_id)
    VALUES (${input.id}::uuid, ${input.planId}::uuid, ${unitId}::uuid,
      ${participantId}::uuid, ${input.partyKind}::party_kind, ${purpose},
      ${sections}::text[], ${input.form}::consent_form, ${input.fromOn}::date, ${input.toOn}::date,
      ${now}, ${viewer.employeeId}::uuid)
    ON CONFLICT (id) DO NOTHING`;
  return count > 0 ? 'now' : whoseRow(tx, 'consent', input.planId, input.id);
}

const CAN_BE_PUT_RIGHT = new Set<ConsentState>(['LIVE', 'ENDING_SOON', 'NOT_YET']);

/** Has the party such a consent still, that can be put right? */
async function canBePutRight(
  tx: Tx,
  { planId, unitId, participantId }: NamedParty,
  id: string,
  today: CalendarDate,
): Promise<boolean> {
  const rows = await tx.$queryRaw<ConsentPeriod[]>`
    SELECT from_on::text AS "fromOn", to_on::text AS "toOn",
      withdrawn_on::text AS "withdrawnOn", replaced_on::text AS "replacedOn"
    FROM consent WHERE id = ${id}::uuid AND plan_id = ${planId}::uuid
      AND (unit_id = ${unitId}::uuid OR participant_id = ${participantId}::uuid)`;
  return rows.some((row) => CAN_BE_PUT_RIGHT.has(consentState(row, today)));
}

/**
 * A consent for somebody from a unit is for the unit, and so for everybody in it. Recorded by the
 * unit that holds the plan: nobody opens the plan for themselves. It ends the one before for the same
 * purpose, and the one it puts right.
 */
export function giveConsent(
  context: SignedInContext,
  input: GiveConsentInput,
): Promise<ChangePlanResult> {
  const { planId, id, participantId, fromOn, toOn } = input;
  const correctsId = input.correctsId ?? null;
  const texts = textsOf();
  const purpose = texts.required('purpose', input.purpose);
  const needs = {
    sections: ['MASTER_DATA'],
    ids: [id, participantId, ...(correctsId ? [correctsId] : [])],
    who: 'ownUnit',
    whoCode: 'CONSENT_BY_OWN_UNIT',
  } as const;
  return inPlan(context, planId, needs, async (tx) => {
    const party = await findConsentParty(tx, planId, participantId, context.today);
    if (!party) return 'notFound';
    // Sent again: what it put right has ended by now, which is no reason to refuse it.
    if ((await whoseRow(tx, 'consent', planId, id)) === 'before')
      return workOf('before', 'consent');
    const { unitId } = party;
    const named = { planId, unitId, participantId: unitId ? null : participantId };
    const isThere = !correctsId || (await canBePutRight(tx, named, correctsId, context.today));
    const ended: Problems = isThere ? [] : [{ field: 'correctsId', code: 'CONSENT_HAS_ENDED' }];
    const mismatch: Problems = partyProblems(input.partyKind, party);
    const problems = [...ended, ...mismatch, ...problemsOf(input), ...texts.problems];
    if (problems.length > 0) return { problems };
    const added = await insertConsent(tx, input, purpose, named, context);
    const work = workOf(added, 'consent');
    if (added !== 'now' || work === 'notFound' || 'problems' in work) return work;
    const newer = { id, purpose, fromOn, toOn };
    const replaced = await replaceEarlier(tx, named, newer, correctsId, context.today);
    return { ...work, criterion: { ...work.criterion, ...(replaced > 0 && { replaced }) } };
  });
}
