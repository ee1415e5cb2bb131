// The citizen, the team round them, and the consents they gave, in FHIR R4.

import type { CareTeam, Consent, Patient, Reference } from '@medplum/fhirtypes';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import type { FrozenConsent, FrozenParticipant } from '@sammenhaeng/domain/plans/frozen-plan';
import type { PlanCopy } from './copy.ts';
import { CPR_SYSTEM, SECTION_SYSTEM } from './fhir-codes.ts';
import { say, sectionName } from './paper-words.ts';

type ToPatient = Reference<Patient>;

/** By name alone, and by number only in a copy that may hold it. */
export const fhirPatient = ({ content, cpr }: PlanCopy, id: string): Patient => ({
  resourceType: 'Patient',
  id,
  name: [{ use: 'official', text: content.citizenName }],
  ...(cpr ? { identifier: [{ use: 'official', system: CPR_SYSTEM, value: cpr }] } : {}),
});

const roleOf = ({ kind, function: does, relation, isLead }: FrozenParticipant) => [
  ...(isLead ? [{ text: say('lead') }] : []),
  { text: does || say(`kind.${kind}`) },
  ...(relation ? [{ text: relation }] : []),
];

export const fhirCareTeam = ({ content }: PlanCopy, id: string, subject: ToPatient): CareTeam => ({
  resourceType: 'CareTeam',
  id,
  status: 'active',
  subject,
  name: plansDa['plans.participants.title'],
  participant: content.participants.map((person) => ({
    role: roleOf(person),
    member: person.kind === 'CITIZEN' ? subject : { display: person.name },
    // FHIR lets only a practitioner act for an organisation, and ours are known by name alone.
  })),
});

/** A consent to share sections of the plan with one party. */
export const fhirConsent = (
  { partyName, purpose, sections, fromOn, toOn }: FrozenConsent,
  id: string,
  patient: ToPatient,
): Consent => ({
  resourceType: 'Consent',
  id,
  status: 'active',
  scope: {
    coding: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/consentscope',
        code: 'patient-privacy',
        display: 'Privacy Consent',
      },
    ],
  },
  category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
  patient,
  dateTime: fromOn,
  policyRule: { text: 'Sundhedsloven §§ 41-44' },
  provision: {
    type: 'permit',
    period: { start: fromOn, end: toOn },
    actor: [
      {
        role: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
              code: 'IRCP',
              display: 'information recipient',
            },
          ],
        },
        reference: { display: partyName },
      },
    ],
    // In the words of whoever noted it: no closed list of purposes has them.
    ...(purpose ? { purpose: [{ display: purpose }] } : {}),
    class: sections.map((code) => ({ system: SECTION_SYSTEM, code, display: sectionName(code) })),
  },
});
