// The worklist: which dates must be kept, in which order, by whom.

import type { Bucket } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { connectionType } from '../graph/connection-type.ts';
import { signedIn } from '../graph/context.ts';
import { type Connection, pageSize, toConnection } from '../graph/page-info.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { BucketRef, FollowUpKindRef, FollowUpRef } from './follow-up.graph.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import { readWorklist } from './read-worklist.ts';
import { cursorKey } from './worklist-order.ts';

const STANDARD_PAGE = 50;

type Counts = Record<Bucket, number>;
const BucketCountsRef = builder.objectRef<Counts>('BucketCounts').implement({
  description: 'How many open follow-ups stand in each bucket.',
  extensions: NO_PERSON,
  fields: (t) => ({
    overdue: t.exposeInt('OVERDUE', { description: 'Their working day has passed.' }),
    thisWeek: t.exposeInt('THIS_WEEK', { description: "From today to this week's Sunday." }),
    later: t.exposeInt('LATER', { description: 'After this week.' }),
  }),
});

type Worklist = Connection<FollowUpRow> & { counts: Counts; totalCount: number };
const FollowUpConnectionRef = connectionType<FollowUpRow, Worklist>(
  'FollowUp',
  FollowUpRef,
  'A page of the worklist.',
);
builder.objectFields(FollowUpConnectionRef, (t) => ({
  totalCount: t.exposeInt('totalCount', { description: 'Lines on all pages together.' }),
  counts: t.expose('counts', {
    type: BucketCountsRef,
    description: 'Counts under the same search and filters, the bucket left out.',
  }),
}));

const WorklistSortRef = builder.enumType('WorklistSort', {
  description: 'Order of the worklist; equal lines keep a fixed order.',
  values: {
    DUE_ASC: { description: 'The longest overdue first.' },
    DUE_DESC: { description: 'The farthest away first.' },
    CITIZEN_ASC: { description: "By the citizen's initials, in Danish order." },
    RESPONSIBLE_ASC: { description: 'By name of who has the ball, else the lead.' },
  },
});

const WorklistFilterInput = builder.inputType('WorklistFilter', {
  description: 'What the worklist is narrowed by. Everything is optional, and all must hold.',
  fields: (t) => ({
    bucket: t.field({ type: BucketRef, description: 'Only this bucket; counts ignore it.' }),
    kind: t.field({ type: FollowUpKindRef, description: 'Only dates made by this rule.' }),
    mineOnly: t.boolean({ description: 'Only where the viewer has the ball or leads the plan.' }),
    unitId: t.id({ description: 'Only plans made by this unit; an unknown unit has none.' }),
    search: t.string({
      description:
        'Found in initials, responsible, lead, unit, or what it is; at most 100 characters.',
    }),
  }),
});

builder.queryField('worklist', (t) =>
  t.field({
    type: FollowUpConnectionRef,
    description:
      'Open follow-ups: of related plans, and for a coordinator of the municipality. Logged with what it was narrowed by.',
    extensions: allow('followUp.list'),
    args: {
      filter: t.arg({ type: WorklistFilterInput, description: 'Everything when left out.' }),
      sort: t.arg({ type: WorklistSortRef, defaultValue: 'DUE_ASC', description: 'The order.' }),
      first: t.arg.int({
        defaultValue: STANDARD_PAGE,
        description: 'Lines wanted, 1 to 100; otherwise BAD_USER_INPUT.',
      }),
      after: t.arg.string({
        description: '`endCursor` of the page before, in the same order; else BAD_USER_INPUT.',
      }),
    },
    resolve: async (_, args, context): Promise<Worklist> => {
      const filter = args.filter ?? {};
      const sort = args.sort ?? 'DUE_ASC';
      const size = pageSize(args.first, STANDARD_PAGE);
      const { rows, counts } = await readWorklist(signedIn(context), {
        filter,
        sort,
        size,
        after: args.after,
      });
      const totalCount = filter.bucket
        ? counts[filter.bucket]
        : counts.OVERDUE + counts.THIS_WEEK + counts.LATER;
      return { ...toConnection(rows, size, args.after, cursorKey(sort)), counts, totalCount };
    },
  }),
);
