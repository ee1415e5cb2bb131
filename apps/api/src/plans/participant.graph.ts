// Those who take part in a plan, and the consents to share it with them.

import { consentState } from '@sammenhaeng/domain/plans/consent';
import { builder } from '../graph/builder.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import {
  ConsentFormRef,
  ConsentStateRef,
  ParticipantKindRef,
  PartyKindRef,
} from './part-words.graph.ts';
import type { ConsentRow } from './plan-document.ts';
import { PlanSectionRef } from './plan-words.graph.ts';
import type { SeenParticipant } from './seen-plan.ts';

export const ConsentRef = builder.objectRef<ConsentRow>('Consent').implement({
  description: 'The citizen’s consent to share sections of the plan with one party.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the consent.' }),
    partyName: t.exposeString('partyName', { description: 'Name of the unit or the person.' }),
    partyKind: t.expose('partyKind', { type: PartyKindRef, description: 'What kind of party.' }),
    participantId: t.exposeID('participantId', {
      nullable: true,
      description: 'The participant it is for; null where it is for a unit.',
    }),
    unitId: t.exposeID('unitId', {
      nullable: true,
      description: 'The unit it is for, and so everybody in it; null where it is for a person.',
    }),
    purpose: t.exposeString('purpose', { description: 'What the information is for.' }),
    sections: t.field({
      type: [PlanSectionRef],
      description: 'The sections the party may have.',
      resolve: ({ sections }) => sections,
    }),
    form: t.expose('form', { type: ConsentFormRef, description: 'How it was given.' }),
    fromOn: t.expose('fromOn', { type: 'Date', description: 'First day on which it holds.' }),
    toOn: t.expose('toOn', { type: 'Date', description: 'Last day on which it holds.' }),
    withdrawnOn: t.expose('withdrawnOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was withdrawn; null where it was not.',
    }),
    withdrawnBy: t.exposeString('withdrawnBy', {
      nullable: true,
      description: 'Who withdrew it, in words; null where nobody did.',
    }),
    replacedOn: t.expose('replacedOn', {
      type: 'Date',
      nullable: true,
      description: 'From this day a newer consent to the same party holds instead; null for none.',
    }),
    replacedById: t.exposeID('replacedById', {
      nullable: true,
      description: 'Id of that newer one.',
    }),
    state: t.field({
      type: ConsentStateRef,
      description: 'Where it stands today, and why it ended if it did.',
      resolve: (consent, _args, { today }) => consentState(consent, today),
    }),
  }),
});

export const ParticipantRef = builder.objectRef<SeenParticipant>('Participant').implement({
  description: 'Somebody who takes part in the plan, with or without an account.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the participant in this plan.' }),
    kind: t.expose('kind', { type: ParticipantKindRef, description: 'Who takes part.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    function: t.exposeString('function', {
      description: 'What the person does or is: "bostøtte", "mor". May be empty.',
    }),
    organisation: t.exposeString('organisation', {
      description: 'Where the person belongs. May be empty.',
    }),
    relation: t.exposeString('relation', {
      description: 'What ties the person to the citizen: "søster". May be empty.',
    }),
    receivesPlan: t.exposeBoolean('receivesPlan', {
      description: 'Whether the agreed plan is sent to them.',
    }),
    hasAccount: t.boolean({
      description: 'Whether the person can sign in here.',
      resolve: ({ employeeId }) => employeeId !== null,
    }),
    isLead: t.exposeBoolean('isLead', { description: 'Whether this is the lead (tovholder).' }),
    leftOn: t.expose('leftOn', {
      type: 'Date',
      nullable: true,
      description: 'The day the person left the plan; null while they take part.',
    }),
    needsConsent: t.exposeBoolean('needsConsent', {
      description: 'Whether the plan may be shared with them only with the citizen’s consent.',
    }),
    consentState: t.field({
      type: ConsentStateRef,
      nullable: true,
      description: 'Where the consent for them or their unit stands today; null without any.',
      resolve: ({ consent }, _args, { today }) => consent && consentState(consent, today),
    }),
    consent: t.expose('consent', {
      type: ConsentRef,
      nullable: true,
      description:
        'The consent that decides for them today: a live one, else one to come, else the one that ended last; null without any.',
    }),
    consents: t.expose('consents', {
      type: [ConsentRef],
      description: 'Every consent for them or their unit, for each purpose, oldest first.',
    }),
  }),
});
