// Participants and consents.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { addParticipant } from './add-participant.ts';
import { changeParticipant } from './change-participant.ts';
import { giveConsent } from './give-consent.ts';
import * as inputs from './people-inputs.graph.ts';
import { ChangePlanResultRef } from './plan-result.graph.ts';
import { undoConsent } from './undo-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

const change = { type: ChangePlanResultRef, extensions: allow('plan.change') } as const;

builder.mutationFields((t) => ({
  addParticipant: t.field({
    ...change,
    description: 'Adds somebody to the plan.',
    args: {
      input: t.arg({
        type: inputs.AddParticipantInputRef,
        required: true,
        description: 'Who is added.',
      }),
    },
    resolve: (_, { input }, context) => addParticipant(signedIn(context), input),
  }),
  changeParticipant: t.field({
    ...change,
    description: 'Changes what stands about a participant, or records that they left.',
    args: {
      input: t.arg({
        type: inputs.ChangeParticipantInputRef,
        required: true,
        description: 'What is changed.',
      }),
    },
    resolve: (_, { input }, context) => changeParticipant(signedIn(context), input),
  }),
  giveConsent: t.field({
    ...change,
    description: 'Records a consent of the citizen. Only the unit that made the plan may.',
    args: {
      input: t.arg({
        type: inputs.GiveConsentInputRef,
        required: true,
        description: 'What the citizen consents to.',
      }),
    },
    resolve: (_, { input }, context) => giveConsent(signedIn(context), input),
  }),
  undoConsent: t.field({
    ...change,
    description:
      'Takes a consent back that the viewer noted within the last half hour; else CONSENT_UNDO_LATE, or CONSENT_USED where something was shared on it.',
    args: {
      input: t.arg({
        type: inputs.UndoConsentInputRef,
        required: true,
        description: 'What is taken back.',
      }),
    },
    resolve: (_, { input }, context) => undoConsent(signedIn(context), input),
  }),
  withdrawConsent: t.field({
    ...change,
    description: 'Records that a consent was withdrawn. It acts on the next request.',
    args: {
      input: t.arg({
        type: inputs.WithdrawConsentInputRef,
        required: true,
        description: 'What is withdrawn.',
      }),
    },
    resolve: (_, { input }, context) => withdrawConsent(signedIn(context), input),
  }),
}));
