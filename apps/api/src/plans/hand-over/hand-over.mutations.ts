// Proposing, accepting, declining and withdrawing that somebody else leads a plan.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { NO_PERSON } from '../../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef, ProblemRef } from '../../graph/refusals.ts';
import { acceptHandOvers, declineHandOver, withdrawHandOver } from './answer-hand-overs.ts';
import { HandOverRef } from './hand-over.graph.ts';
import type { HandOverOutcome, HandOversDone } from './hand-over-result.ts';
import { proposeHandOvers } from './propose-hand-overs.ts';

const OutcomeRef = builder.objectRef<HandOverOutcome>('HandOverOutcome').implement({
  description: 'What came of one hand-over of a call.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the hand-over as it was sent.' }),
    handOver: t.expose('handOver', {
      type: HandOverRef,
      nullable: true,
      description: 'As it now is; null where nothing was written.',
    }),
    problem: t.expose('problem', {
      type: ProblemRef,
      nullable: true,
      description: 'Why nothing was written; null where all is well.',
    }),
  }),
});

const DoneRef = builder.objectRef<HandOversDone>('HandOversDone').implement({
  description: 'What came of the call, hand-over by hand-over.',
  extensions: NO_PERSON,
  fields: (t) => ({
    outcomes: t.expose('outcomes', {
      type: [OutcomeRef],
      description: 'In the order of the call.',
    }),
  }),
});

const HandOversResult = builder.unionType('HandOversResult', {
  description: 'What came of each hand-over, or why nothing was done at all.',
  types: [DoneRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const NewHandOverInput = builder.inputType('NewHandOverInput', {
  description: 'One plan, whom to ask, and what they must know.',
  fields: (t) => ({
    id: t.id({
      required: true,
      description: 'Id of the proposal, a UUID chosen by the client: sent twice, it is made once.',
    }),
    planId: t.id({ required: true, description: 'Id of the plan.' }),
    toEmployeeId: t.id({
      required: true,
      description: 'As `handOverReceivers` finds them; else HAND_OVER_RECEIVER.',
    }),
    knowThis: t.string({
      required: true,
      description: 'What the new lead must know; at most 4,000 characters.',
    }),
  }),
});

const ProposeHandOversInput = builder.inputType('ProposeHandOversInput', {
  description: 'One proposal, or some of those of a leaver.',
  fields: (t) => ({
    batchId: t.id({ description: 'The same UUID for everything that belongs together.' }),
    carriesFollowUps: t.boolean({
      description: 'Whether open follow-ups of the old lead go along; true when left out.',
    }),
    leadLeaves: t.boolean({
      description: 'Whether the old lead leaves the plans, and everything of theirs goes along.',
    }),
    proposals: t.field({
      type: [NewHandOverInput],
      required: true,
      description: 'At most 25, else TOO_MANY.',
    }),
  }),
});

const AcceptHandOversInput = builder.inputType('AcceptHandOversInput', {
  description: 'What the viewer takes over.',
  fields: (t) => ({
    ids: t.idList({ required: true, description: 'Proposals to the viewer; at most 25.' }),
  }),
});

const DeclineHandOverInput = builder.inputType('DeclineHandOverInput', {
  description: 'What the viewer does not take over, and why.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'A proposal to the viewer.' }),
    reason: t.string({ required: true, description: 'For the lead; at most 4,000 characters.' }),
  }),
});

const WithdrawHandOverInput = builder.inputType('WithdrawHandOverInput', {
  description: 'What is taken back.',
  fields: (t) => ({ id: t.id({ required: true, description: 'A proposal without an answer.' }) }),
});

const command = { type: HandOversResult, extensions: allow('plan.handOver') } as const;

builder.mutationFields((t) => ({
  proposeHandOvers: t.field({
    ...command,
    description: 'Asks colleagues to lead plans. The lead stays responsible until they accept.',
    args: { input: t.arg({ type: ProposeHandOversInput, required: true, description: 'Whom.' }) },
    resolve: (_, { input }, context) => proposeHandOvers(signedIn(context), input),
  }),
  acceptHandOvers: t.field({
    ...command,
    description: 'Takes plans over: the viewer leads them from now on.',
    args: { input: t.arg({ type: AcceptHandOversInput, required: true, description: 'Which.' }) },
    resolve: (_, { input }, context) => acceptHandOvers(signedIn(context), input),
  }),
  declineHandOver: t.field({
    ...command,
    description: 'Says no; the lead is told why and goes on leading.',
    args: { input: t.arg({ type: DeclineHandOverInput, required: true, description: 'Which.' }) },
    resolve: (_, { input }, context) => declineHandOver(signedIn(context), input),
  }),
  withdrawHandOver: t.field({
    ...command,
    description: 'Takes a proposal back before it is answered.',
    args: { input: t.arg({ type: WithdrawHandOverInput, required: true, description: 'Which.' }) },
    resolve: (_, { input }, context) => withdrawHandOver(signedIn(context), input),
  }),
}));
