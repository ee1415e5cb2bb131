// A copy of an agreed version as a FHIR R4 bundle: Patient, CarePlan, Goal, CareTeam, Consent.

import { createHash } from 'node:crypto';
import type { Bundle, BundleEntry, CarePlan, Patient, Reference } from '@medplum/fhirtypes';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import type { PlanCopy } from './copy.ts';
import { FICTIVE_TAG } from './fhir-codes.ts';
import { fhirActivity, fhirGoal } from './fhir-goals.ts';
import { fhirCareTeam, fhirConsent, fhirPatient } from './fhir-people.ts';
import { linesOf, say } from './paper-words.ts';
import { marksOf } from './paper-marks.ts';

/** A UUID (version 8) of a part of a copy: the same part has the same id each time it is read. */
function idOf(copy: PlanCopy, part: string): string {
  const hash = createHash('sha256').update(`${copy.id}/${part}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

const urlOf = (id: string): string => `urn:uuid:${id}`;
const entry = (resource: NonNullable<BundleEntry['resource']>): BundleEntry => ({
  fullUrl: urlOf(resource.id ?? ''),
  resource,
});

/** What has no field of its own is a note in the words of the paper. */
function notes({ content }: PlanCopy, patient: Reference<Patient>): Pick<CarePlan, 'note'> {
  const { citizenAcceptance, citizenRemarks, followUpHow } = content;
  const accepted = citizenAcceptance ? plansDa[`plans.acceptance.${citizenAcceptance}`] : '';
  const said = linesOf(accepted, citizenRemarks);
  const note = [
    ...(said ? [{ authorReference: patient, text: said }] : []),
    ...(followUpHow ? [{ text: followUpHow }] : []),
  ];
  return note.length > 0 ? { note } : {};
}

/** Challenges and other plans are free words and no diagnoses, so they are named and not coded. */
function backgroundOf({ content }: PlanCopy): Pick<CarePlan, 'addresses' | 'supportingInfo'> {
  const { challenges, existingPlans } = content;
  const plans = existingPlans.map(({ id, kind, owner, status, goals, interventions }) => {
    const marks = marksOf(content, id).map(({ label, text }) => `${label} ${text}`);
    const words = plansDa[`plans.existing.${kind}`];
    return linesOf(words, owner, status, goals, interventions, ...marks);
  });
  const addresses = challenges.flatMap(({ text }) => (text.trim() ? [{ display: text }] : []));
  return {
    ...(addresses.length > 0 ? { addresses } : {}),
    ...(plans.length > 0 ? { supportingInfo: plans.map((display) => ({ display })) } : {}),
  };
}

function carePlan(
  copy: PlanCopy,
  id: string,
  patient: Reference<Patient>,
  team: string | null,
): CarePlan {
  const { content, number, agreedOn, agreedAt } = copy;
  const goalUrl = (at: number) => urlOf(idOf(copy, `goal-${at}`));
  const activity = content.goals.flatMap((goal, at) =>
    goal.interventions.map((one) => fhirActivity(one, goalUrl(at))),
  );
  const next: CarePlan['activity'] = content.nextFollowUpOn
    ? [
        {
          detail: {
            kind: 'Appointment',
            status: 'scheduled',
            description: say('next'),
            scheduledPeriod: { start: content.nextFollowUpOn, end: content.nextFollowUpOn },
          },
        },
      ]
    : [];
  return {
    resourceType: 'CarePlan',
    id,
    status: 'active',
    intent: 'plan',
    category: [{ text: say('kicker') }],
    title: say('title', { number }),
    ...(content.basis.trim() ? { description: content.basis } : {}),
    subject: patient,
    period: { start: agreedOn },
    created: agreedAt,
    ...(content.leadName ? { author: { display: content.leadName } } : {}),
    ...(team ? { careTeam: [{ reference: urlOf(team) }] } : {}),
    ...backgroundOf(copy),
    ...(content.goals.length > 0
      ? { goal: content.goals.map((_, at) => ({ reference: goalUrl(at) })) }
      : {}),
    ...(activity.length + next.length > 0 ? { activity: [...activity, ...next] } : {}),
    ...notes(copy, patient),
  };
}

/**
 * A collection: what was agreed, for a system to read, with nothing signed. Purely from the frozen
 * content; sections that the copy does not hold leave no trace but their absence.
 */
export function planFhir(copy: PlanCopy): Bundle {
  const { content, isFictive, agreedAt } = copy;
  const patientId = idOf(copy, 'patient');
  const patient: Reference<Patient> = { reference: urlOf(patientId) };
  const team = content.participants.length > 0 ? idOf(copy, 'team') : null;
  return {
    resourceType: 'Bundle',
    id: idOf(copy, 'bundle'),
    ...(isFictive ? { meta: { tag: [FICTIVE_TAG] } } : {}),
    type: 'collection',
    timestamp: agreedAt,
    entry: [
      entry(carePlan(copy, idOf(copy, 'plan'), patient, team)),
      entry(fhirPatient(copy, patientId)),
      ...content.goals.map((goal, at) => entry(fhirGoal(goal, idOf(copy, `goal-${at}`), patient))),
      ...(team ? [entry(fhirCareTeam(copy, team, patient))] : []),
      ...content.consents.map((one, at) =>
        entry(fhirConsent(one, idOf(copy, `consent-${at}`), patient)),
      ),
    ],
  };
}
