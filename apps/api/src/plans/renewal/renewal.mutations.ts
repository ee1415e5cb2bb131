// Beginning the next meeting on an agreed plan, and going through its lines.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { ChangePlanResultRef } from '../plan-result.graph.ts';
import { LineChoiceRef, LineKindRef } from './renewal.graph.ts';
import { MOST_LINES, reviewLines } from './review-lines.ts';
import { startRenewal } from './start-renewal.ts';

const PLAN = 'Id of the plan.';
const VERSION = 'The newest version, as the viewer knows it; another one is Invalid.';

const StartRenewalInputRef = builder.inputType('StartRenewalInput', {
  description: 'The next meeting on an agreed plan.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    version: t.int({ required: true, description: VERSION }),
    meetingOn: t.field({
      type: 'Date',
      required: true,
      description: 'Its day; later than the meeting of the newest version.',
    }),
  }),
});

const LineInputRef = builder.inputType('ReviewedLineInput', {
  description: 'What is said of one line.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'Id of a row of this plan; else NotFound.' }),
    kind: t.field({ type: LineKindRef, required: true, description: 'What it is.' }),
    choice: t.field({ type: LineChoiceRef, required: true, description: 'What is said.' }),
    takenOverById: t.id({
      description:
        'The participant who takes over what somebody who leaves answers for; needed where there is something.',
    }),
    seen: t.stringList({
      description:
        'The texts of a challenge or a plan elsewhere that is done with, as whoever says it has read them. Where another stands there by now, nothing is said.',
    }),
  }),
});

const ReviewLinesInputRef = builder.inputType('ReviewLinesInput', {
  description: 'Lines that have been gone through.',
  fields: (t) => ({
    planId: t.id({ required: true, description: PLAN }),
    version: t.int({ required: true, description: VERSION }),
    lines: t.field({
      type: [LineInputRef],
      required: true,
      description: `At most ${MOST_LINES}. The last thing said of a line counts.`,
    }),
  }),
});

const change = { type: ChangePlanResultRef, extensions: allow('plan.change') } as const;

builder.mutationFields((t) => ({
  startRenewal: t.field({
    ...change,
    description:
      'Begins the next meeting on an agreed plan: the citizen is asked anew, the next follow-up is suggested.',
    args: {
      input: t.arg({ type: StartRenewalInputRef, required: true, description: 'When they meet.' }),
    },
    resolve: (_, { input }, context) => startRenewal(signedIn(context), input),
  }),
  reviewLines: t.field({
    ...change,
    description: 'Says of lines whether they are still true, changed or done; all or none.',
    args: {
      input: t.arg({ type: ReviewLinesInputRef, required: true, description: 'What is said.' }),
    },
    resolve: (_, { input }, context) => reviewLines(signedIn(context), input),
  }),
}));
