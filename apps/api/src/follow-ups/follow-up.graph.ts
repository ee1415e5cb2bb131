// A date that somebody must keep, and what came of it.

import { type FollowUpKind, FOLLOW_UP_RULES } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { bucketOf, daysOverdue, worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { builder } from '../graph/builder.ts';
import { NodeRef } from '../graph/node.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import type { FollowUpRow } from './follow-up-row.ts';

export const FollowUpKindRef = builder.enumType('FollowUpKind', {
  description: 'Which rule made the date.',
  values: {
    KI_MEETING: { description: 'The next meeting on the plan: at most 6 months after the last.' },
    COURSE_END_1_MONTH: { description: '1 month after a course ended (BEK 1477/2019 § 4).' },
    COURSE_END_6_MONTHS: { description: '6 months after a course ended (BEK 1477/2019 § 4).' },
    TREATMENT_START: { description: 'Treatment starts within 14 days of the first contact.' },
    INTEGRATED_TREATMENT_START: {
      description: 'The region’s integrated treatment starts within 14 days of the referral.',
    },
  } satisfies Record<FollowUpKind, { description: string }>,
});

export const FollowUpOutcomeRef = builder.enumType('FollowUpOutcome', {
  description: "What came of a follow-up, in KL's FSIII words.",
  values: {
    E1: { description: 'Continued (fortsættes).' },
    E2: { description: 'Changed (ændres).' },
    E3: { description: 'Ended (afsluttes): no next follow-up.' },
    E4: { description: 'Assessed anew (revisitation).' },
  },
});

export const BucketRef = builder.enumType('Bucket', {
  description: 'Where an open follow-up stands in the worklist.',
  values: {
    OVERDUE: { description: 'Its working day has passed.' },
    THIS_WEEK: { description: "From today to the Sunday of today's week." },
    LATER: { description: 'After this week.' },
  },
});

const MovedBecauseRef = builder.enumType('MovedBecause', {
  description: 'Why the working day is another than the date of the rule.',
  values: {
    WEEKEND: { description: 'The date falls on a Saturday or Sunday.' },
    HOLIDAY: { description: 'The date is a Danish public holiday.' },
  },
});

export const FollowUpRef = builder.objectRef<FollowUpRow>('FollowUp');
FollowUpRef.implement({
  description: 'A date that somebody must keep on a plan, open or with its outcome.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  interfaces: [NodeRef],
  fields: (t) => ({
    planId: t.exposeID('planId', { description: 'The plan it belongs to.' }),
    kind: t.expose('kind', { type: FollowUpKindRef, description: 'Which rule made the date.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The date the rule gives.' }),
    workOn: t.expose('workOn', {
      type: 'Date',
      description: 'The working day it is worked on: `dueOn` or the next working day.',
    }),
    movedBecause: t.field({
      type: MovedBecauseRef,
      nullable: true,
      description: 'Why `workOn` is later than `dueOn`; null when it is not.',
      resolve: (row) => worklistDate(row.dueOn).movedBecause,
    }),
    ruleKey: t.string({
      description: 'Key of the rule that made the date; its words and source are in the texts.',
      resolve: (row) => FOLLOW_UP_RULES[row.kind].key,
    }),
    bucket: t.field({
      type: BucketRef,
      nullable: true,
      description: 'Where it stands in the worklist today; null once it is done.',
      resolve: (row, _, { today }) => (row.doneOn ? null : bucketOf(row.workOn, today)),
    }),
    daysOverdue: t.int({
      description: 'Days since the working day; 0 while it is not overdue, and once it is done.',
      resolve: (row, _, { today }) => (row.doneOn ? 0 : daysOverdue(row.workOn, today)),
    }),
    citizenInitials: t.exposeString('citizenInitials', { description: "The citizen's initials." }),
    citizenBirthYear: t.exposeInt('citizenBirthYear', { description: 'Year of birth.' }),
    responsibleId: t.exposeID('responsibleId', {
      nullable: true,
      description: 'Id of the participant who has the ball; null where it is the lead.',
    }),
    responsibleName: t.exposeString('responsibleName', {
      nullable: true,
      description: 'Who has the ball: a participant; null where it is the lead.',
    }),
    responsibleFunction: t.exposeString('responsibleFunction', {
      nullable: true,
      description: 'What that participant does or is; null where it is the lead.',
    }),
    leadName: t.exposeString('leadName', { description: 'Name of the lead of the plan.' }),
    unitName: t.exposeString('unitName', { description: 'The unit that made the plan.' }),
    outcome: t.expose('outcome', {
      type: FollowUpOutcomeRef,
      nullable: true,
      description: 'What came of it; null while it is open.',
    }),
    doneOn: t.expose('doneOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was done; null while it is open.',
    }),
    note: t.exposeString('note', { description: 'What was said when it was recorded.' }),
    reason: t.exposeString('reason', {
      description: 'Why the next date is later than the rule allows; empty when it is not.',
    }),
    revision: t.exposeInt('revision', {
      description: 'Goes up by one with each change; sent back with a change.',
    }),
    viewerCanRecord: t.exposeBoolean('viewerCanRecord', {
      description: 'Whether the viewer may record its outcome now.',
    }),
    viewerCanUndo: t.exposeBoolean('viewerCanUndo', {
      description: 'Whether the viewer may take the recorded outcome back.',
    }),
  }),
});
