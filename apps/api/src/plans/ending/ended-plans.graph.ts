// The coordinator's list of plans that have ended, to be archived and erased.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { connectionType } from '../../graph/connection-type.ts';
import { signedIn } from '../../graph/context.ts';
import { type Connection, pageSize, toConnection } from '../../graph/page-info.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { PlanEndReasonRef } from './ending-words.graph.ts';
import { endedKey, type EndedPlanRow, readEndedPlans } from './ended-plans.store.ts';

const EndedStatusRef = builder.enumType('EndedStatus', {
  description: 'How far the end of a plan has come.',
  values: {
    CLOSED: { description: 'Closed, and not handed to the archive’s authority yet.' },
    ARCHIVED: { description: 'Archived, and not erased yet.' },
  },
});

const EndedPlanRef = builder.objectRef<EndedPlanRow>('EndedPlan').implement({
  description: 'The header of a plan that has ended.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the plan.' }),
    citizenInitials: t.exposeString('citizenInitials', { description: 'Initials of the citizen.' }),
    citizenBirthYear: t.exposeInt('citizenBirthYear', { description: 'Year of birth.' }),
    unitName: t.exposeString('unitName', { description: 'The unit that made it.' }),
    status: t.expose('status', { type: EndedStatusRef, description: 'How far it has come.' }),
    endReason: t.expose('endReason', {
      type: PlanEndReasonRef,
      nullable: true,
      description: 'Why it ended; null where nobody said.',
    }),
    closedOn: t.expose('closedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day it was closed; null where that is not known.',
    }),
    archivedOn: t.expose('archivedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day it was archived; null before.',
    }),
    archiveReference: t.exposeString('archiveReference', {
      nullable: true,
      description: 'The archive authority’s reference; null before.',
    }),
    openFollowUpCount: t.exposeInt('openFollowUpCount', {
      description: 'Follow-ups without an outcome; it is archived when there is none.',
    }),
  }),
});

type Ended = Connection<EndedPlanRow> & { totalCount: number; notNeededThisYear: number };
const ConnectionRef = connectionType<EndedPlanRow, Ended>(
  'EndedPlan',
  EndedPlanRef,
  'A page of ended plans, the longest ended first.',
);
builder.objectFields(ConnectionRef, (t) => ({
  totalCount: t.exposeInt('totalCount', { description: 'All of them, on every page.' }),
  notNeededThisYear: t.exposeInt('notNeededThisYear', {
    description:
      'How often this calendar year it was decided that a plan is not needed: no plans, and counted apart from them.',
  }),
}));

builder.queryFields((t) => ({
  endedPlans: t.field({
    type: ConnectionRef,
    nullable: true,
    description: 'Ended plans of the viewer’s municipality; null for others than its coordinator.',
    extensions: allow('plan.archive'),
    args: {
      status: t.arg({ type: EndedStatusRef, required: true, description: 'Which of them.' }),
      first: t.arg.int({ defaultValue: 25, description: 'Lines a page, 1 to 100.' }),
      after: t.arg.string({ description: 'Cursor of the line before; else BAD_USER_INPUT.' }),
    },
    resolve: async (_, args, context) => {
      const size = pageSize(args.first, 25);
      const after = args.after ?? null;
      const asked = { status: args.status, size, after };
      const { total, notNeeded, rows } = await readEndedPlans(context.db, signedIn(context), asked);
      return {
        ...toConnection(rows, size, after, endedKey),
        totalCount: total,
        notNeededThisYear: notNeeded,
      };
    },
  }),
}));
