// Sending a version: its receipts, whom it can be sent to, and the command.

import { LEGAL_GROUNDS, type LegalGroundKey } from '@sammenhaeng/domain/plans/legal-grounds';
import type { DispatchChannel } from '@sammenhaeng/domain/plans/sending';
import { problemText } from '@sammenhaeng/texts/problems';
import { builder } from '../../graph/builder.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { ProblemRef } from '../../graph/refusals.ts';
import { ParticipantKindRef } from '../part-words.graph.ts';
import { ParticipantRef } from '../participant.graph.ts';
import { PlanRef } from '../plan.graph.ts';
import { PlanVersionRef } from '../plan-version.graph.ts';
import { type Described, PlanSectionRef } from '../plan-words.graph.ts';
import type { DispatchRow } from './dispatch.ts';
import { type PlanRecipient, recipientsOf } from './recipients.ts';

export const DispatchChannelRef = builder.enumType('DispatchChannel', {
  description: 'How a version was sent.',
  values: {
    DIGITAL_POST: { description: 'Digital Post.' },
    SECURE_MAIL: { description: 'Secure e-mail.' },
    PAPER: { description: 'By letter.' },
    HANDED_OVER: { description: 'Handed over in person.' },
  } satisfies Described<DispatchChannel>,
});

export const LegalGroundRef = builder.enumType('LegalGround', {
  description: 'A provision under which a party may have a part without the citizen’s consent.',
  values: Object.fromEntries(
    Object.entries(LEGAL_GROUNDS).map(([key, { law }]) => [key, { description: law }]),
  ) as Described<LegalGroundKey>,
});

const DispatchRef = builder.objectRef<DispatchRow>('PlanDispatch').implement({
  description: 'A receipt: that somebody was sent a version. Never changed.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id; also of its documents at `/dokumenter/<id>.pdf`.' }),
    version: t.exposeInt('version', { description: 'The version that was sent.' }),
    participantId: t.exposeID('participantId', { description: 'Whom it was sent to.' }),
    recipientName: t.exposeString('recipientName', { description: 'Their name.' }),
    recipientKind: t.expose('recipientKind', {
      type: ParticipantKindRef,
      description: 'What they are in the plan.',
    }),
    channel: t.expose('channel', { type: DispatchChannelRef, description: 'How it was sent.' }),
    isLargePrint: t.exposeBoolean('isLargePrint', { description: 'Whether in large print.' }),
    sections: t.expose('sections', { type: [PlanSectionRef], description: 'What was sent.' }),
    sectionsToday: t.expose('sectionsToday', {
      type: [PlanSectionRef],
      description:
        'What of it may be given today. Empty: the documents cannot be fetched any more.',
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When.' }),
    sentByName: t.exposeString('sentByName', { description: 'By whom.' }),
    legalGround: t.expose('legalGround', {
      type: LegalGroundRef,
      nullable: true,
      description: 'The ground it was shared on without consent; null under a consent.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was necessary; null under a consent.',
    }),
  }),
});

const RecipientRef = builder.objectRef<PlanRecipient>('PlanRecipient').implement({
  description: 'Somebody the newest version can be sent to, and what they get.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    participant: t.expose('participant', { type: ParticipantRef, description: 'Who.' }),
    sections: t.expose('sections', {
      type: [PlanSectionRef],
      description: 'What they get today; empty where they may have nothing.',
    }),
    refusal: t.field({
      type: ProblemRef,
      nullable: true,
      description: 'Why they may have nothing; null where they may.',
      resolve: ({ problem }, _, { language }) =>
        problem && {
          field: 'participantId',
          code: problem,
          message: problemText(language, problem),
        },
    }),
    legalGrounds: t.expose('grounds', {
      type: [LegalGroundRef],
      description: 'Grounds that can be used towards them without consent.',
    }),
  }),
});

builder.objectField(PlanVersionRef, 'dispatches', (t) =>
  t.expose('dispatches', {
    type: [DispatchRef],
    description:
      'Receipts of this version, the newest first; only for the unit that holds the plan.',
  }),
);

builder.objectFields(PlanRef, (t) => ({
  dispatches: t.expose('dispatches', {
    type: [DispatchRef],
    description: 'Receipts, the newest first; only for the unit that holds the plan.',
  }),
  recipients: t.field({
    type: [RecipientRef],
    description: 'Whom the newest version can be sent to; empty for viewers who may not send.',
    resolve: (plan, _, { today }) => recipientsOf(plan, today),
  }),
}));
