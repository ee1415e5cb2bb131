// Recording what came of a follow-up, and taking it back.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import { FollowUpOutcomeRef, FollowUpRef } from './follow-up.graph.ts';
import type { FollowUpChangedMeanwhile } from './follow-up-refusals.ts';
import { type FollowUpRecorded, recordFollowUp } from './record-follow-up.ts';
import { type FollowUpUndone, undoFollowUp } from './undo-follow-up.ts';

const FollowUpRecordedRef = builder.objectRef<FollowUpRecorded>('FollowUpRecorded').implement({
  description: 'The outcome is saved.',
  extensions: NO_PERSON,
  fields: (t) => ({
    followUp: t.expose('followUp', { type: FollowUpRef, description: 'As it is now: done.' }),
    next: t.expose('next', {
      type: FollowUpRef,
      nullable: true,
      description: 'The follow-up the outcome made; null after E3, and for single dates.',
    }),
  }),
});

const FollowUpUndoneRef = builder.objectRef<FollowUpUndone>('FollowUpUndone').implement({
  description: 'The outcome is taken back, and the follow-up it made is gone.',
  extensions: NO_PERSON,
  fields: (t) => ({
    followUp: t.expose('followUp', { type: FollowUpRef, description: 'As it is now: open.' }),
  }),
});

const ChangedMeanwhileRef = builder
  .objectRef<FollowUpChangedMeanwhile>('FollowUpChangedMeanwhile')
  .implement({
    description: 'Nothing was saved: somebody changed the follow-up since the viewer saw it.',
    extensions: NO_PERSON,
    fields: (t) => ({
      message: t.exposeString('message', {
        description: "The sentence, in the viewer's language.",
      }),
      followUp: t.expose('followUp', { type: FollowUpRef, description: 'As it is now.' }),
    }),
  });

const RecordFollowUpResult = builder.unionType('RecordFollowUpResult', {
  description: 'Recorded, or refused with the reason.',
  types: [FollowUpRecordedRef, ChangedMeanwhileRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const UndoFollowUpResult = builder.unionType('UndoFollowUpResult', {
  description: 'Undone, or refused with the reason.',
  types: [FollowUpUndoneRef, ChangedMeanwhileRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const RecordFollowUpInput = builder.inputType('RecordFollowUpInput', {
  description: 'What came of a follow-up.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The follow-up.' }),
    revision: t.int({ required: true, description: 'Its revision as the viewer saw it.' }),
    outcome: t.field({ type: FollowUpOutcomeRef, required: true, description: 'E1 to E4.' }),
    doneOn: t.field({
      type: 'Date',
      required: true,
      description: 'The day it was held; DONE_IN_FUTURE after today.',
    }),
    nextOn: t.field({
      type: 'Date',
      description:
        'When the next meeting is. Left out: the last working day within 6 months. Null: NEXT_REQUIRED. Ignored where the outcome asks for none.',
    }),
    reason: t.string({
      description:
        'Why the next is later than 6 months, without which it is NEXT_TOO_LATE; at most 4,000 characters.',
    }),
    note: t.string({ description: 'What was said; at most 4,000 characters.' }),
  }),
});

const UndoFollowUpInput = builder.inputType('UndoFollowUpInput', {
  description: 'Which recorded outcome to take back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The follow-up.' }),
    revision: t.int({ required: true, description: 'Its revision as the viewer saw it.' }),
  }),
});

builder.mutationFields((t) => ({
  recordFollowUp: t.field({
    type: RecordFollowUpResult,
    description: 'Records the outcome of a follow-up; the next one follows from it.',
    extensions: allow('followUp.record'),
    args: {
      input: t.arg({ type: RecordFollowUpInput, required: true, description: 'The outcome.' }),
    },
    resolve: (_, { input }, context) => recordFollowUp(signedIn(context), input),
  }),
  undoFollowUp: t.field({
    type: UndoFollowUpResult,
    description:
      'Takes an outcome back: by whoever recorded it or the coordinator, while the next is untouched.',
    extensions: allow('followUp.record'),
    args: {
      input: t.arg({ type: UndoFollowUpInput, required: true, description: 'What to undo.' }),
    },
    resolve: (_, { input }, context) => undoFollowUp(signedIn(context), input),
  }),
}));
