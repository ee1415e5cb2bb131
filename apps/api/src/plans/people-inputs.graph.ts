// The inputs of adding and changing participants, and of giving and withdrawing consent.

import { builder } from '../graph/builder.ts';
import { BooleanChange, DateChange, TextChange } from './change-inputs.graph.ts';
import { ConsentFormRef, ParticipantKindRef, PartyKindRef } from './part-words.graph.ts';
import { PlanSectionRef } from './plan-words.graph.ts';

const PLAN = 'Id of the plan.';
const NEW_ID = 'Id of the new row, a UUID chosen by the client: a call sent twice adds once.';

export const AddParticipantInputRef = builder.inputType('AddParticipantInput', {
  description: 'Somebody who is to take part: a colleague by `employeeId`, or a person by name.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: NEW_ID }),
    kind: t.field({ type: ParticipantKindRef, required: true, description: 'Who takes part.' }),
    employeeId: t.id({
      description: 'A colleague, as `colleagues` finds them; else PARTICIPANT_UNKNOWN.',
    }),
    name: t.string({
      description: 'Needed for a person without an account. At most 200 characters.',
    }),
    function: t.string({ description: 'At most 200 characters; else the colleague’s own.' }),
    organisation: t.string({ description: 'At most 200 characters; else the colleague’s unit.' }),
    relation: t.string({
      description: 'What ties them to the citizen. At most 200 characters.',
    }),
    receivesPlan: t.boolean({
      description: 'Whether the agreed plan is sent to them; true where left out.',
    }),
  }),
});

export const ChangeParticipantInputRef = builder.inputType('ChangeParticipantInput', {
  description: 'The fields of a participant that are changed; those left out stay.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: 'Id of the participant in this plan.' }),
    name: t.field({
      type: TextChange,
      description: 'Not of somebody with an account: PARTICIPANT_HAS_ACCOUNT.',
    }),
    function: t.field({ type: TextChange, description: 'At most 200 characters.' }),
    organisation: t.field({ type: TextChange, description: 'At most 200 characters.' }),
    relation: t.field({ type: TextChange, description: 'At most 200 characters.' }),
    receivesPlan: t.field({
      type: BooleanChange,
      description: 'Whether the agreed plan is sent to them.',
    }),
    leftOn: t.field({
      type: DateChange,
      description:
        'The day they left, today at latest. Not the lead (LEAD_CANNOT_LEAVE), nor whoever still is to do something, unless somebody takes over (PARTICIPANT_IS_RESPONSIBLE).',
    }),
    takenOverById: t.id({
      description:
        'Whoever leaves: the participant of today who takes over what they still are to do; else RESPONSIBLE_LEFT.',
    }),
  }),
});

export const GiveConsentInputRef = builder.inputType('GiveConsentInput', {
  description: 'The citizen’s consent to share with one participant, and so with their unit.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: NEW_ID }),
    participantId: t.id({ required: true, description: 'A participant of today; else NotFound.' }),
    partyKind: t.field({
      type: PartyKindRef,
      required: true,
      description: 'What kind of party they are; else CONSENT_PARTY_MISMATCH.',
    }),
    purpose: t.string({
      required: true,
      description: 'What the information is for. At most 200 characters.',
    }),
    sections: t.field({
      type: [PlanSectionRef],
      required: true,
      description: 'What they may have, at least one; else CONSENT_WITHOUT_SECTIONS.',
    }),
    form: t.field({
      type: ConsentFormRef,
      required: true,
      description: 'Oral only to treating health staff; else CONSENT_MUST_BE_WRITTEN.',
    }),
    fromOn: t.field({ type: 'Date', required: true, description: 'First day on which it holds.' }),
    toOn: t.field({
      type: 'Date',
      required: true,
      description: 'Last day; at most a year for others than treating health staff.',
    }),
    correctsId: t.id({
      description: 'A live consent of theirs that this one puts right; else CONSENT_HAS_ENDED.',
    }),
  }),
});

export const UndoConsentInputRef = builder.inputType('UndoConsentInput', {
  description: 'A consent that was noted by mistake a moment ago.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: 'Id of the consent.' }),
  }),
});

export const WithdrawConsentInputRef = builder.inputType('WithdrawConsentInput', {
  description: 'A consent that is withdrawn; that acts at once.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    id: t.id({ required: true, description: 'Id of the consent.' }),
    withdrawnBy: t.string({
      required: true,
      description: 'Who withdrew it, in words. At most 200 characters.',
    }),
  }),
});
