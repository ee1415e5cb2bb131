// Sending an agreed version out.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { ChangePlanResultRef } from '../plan-result.graph.ts';
import { PlanSectionRef } from '../plan-words.graph.ts';
import { DispatchChannelRef, LegalGroundRef } from './dispatch.graph.ts';
import { sendPlan } from './send-plan.ts';

const RecipientInputRef = builder.inputType('RecipientInput', {
  description: 'One recipient of a sending.',
  fields: (t) => ({
    id: t.id({
      required: true,
      description:
        'Id of the receipt, chosen by the caller, so that what is sent twice is sent once.',
    }),
    participantId: t.id({ required: true, description: 'Who gets it.' }),
    channel: t.field({ type: DispatchChannelRef, required: true, description: 'How.' }),
    largePrint: t.boolean({ required: true, description: 'Whether the PDF is in large print.' }),
    legalGround: t.field({
      type: LegalGroundRef,
      description:
        'Only to share without consent, else GROUND_NOT_NEEDED; then `sections` and `reason` are required.',
    }),
    sections: t.field({
      type: [PlanSectionRef],
      description: 'What is necessary; read only together with a legal ground.',
    }),
    reason: t.string({ description: 'Why it is necessary, at most 4000 characters. Logged.' }),
  }),
});

const SendPlanInputRef = builder.inputType('SendPlanInput', {
  description: 'Which version is sent, and to whom.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of the plan.' }),
    version: t.int({ required: true, description: 'The newest agreed version; else Invalid.' }),
    recipients: t.field({
      type: [RecipientInputRef],
      required: true,
      description: 'At least one and at most 40.',
    }),
  }),
});

builder.mutationFields((t) => ({
  sendPlan: t.field({
    type: ChangePlanResultRef,
    description:
      'Sends the newest version, to each what their consent covers; without a live one NO_LIVE_CONSENT, and nobody is sent anything.',
    extensions: allow('plan.send'),
    args: {
      input: t.arg({ type: SendPlanInputRef, required: true, description: 'What is sent.' }),
    },
    resolve: (_, { input }, context) => sendPlan(signedIn(context), input),
  }),
}));
