// Who has seen a plan: when, who, what and why.

import { PLAN_ACTS, type PlanAct } from '@sammenhaeng/domain/audit/plan-acts';
import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { connectionType } from '../../graph/connection-type.ts';
import { signedIn } from '../../graph/context.ts';
import { pageSize, toConnection } from '../../graph/page-info.ts';
import { aboutTheLog, LOG } from '../../graph/person-fence.ts';
import { PlanRef } from '../plan.graph.ts';
import type { Described } from '../plan-words.graph.ts';
import { extracts, seesLog } from './log-rights.ts';
import { accessKey, type PlanAccessRow, readSeenBy } from './seen-by.store.ts';

const STANDARD_PAGE = 20;

const WORDS: Described<PlanAct> = {
  OPENED: { description: 'Opened it, or a part of it.' },
  VERSION: { description: 'Opened an agreed version.' },
  DOCUMENT: { description: 'Made a document of it.' },
  INSIGHT: { description: 'Made the citizen’s report or copy.' },
  CPR: { description: 'Saw the whole CPR number.' },
  FOUND: { description: 'Looked the citizen up.' },
  CREATED: { description: 'Started it.' },
  CHANGED: { description: 'Changed it.' },
  AGREED: { description: 'Agreed a version.' },
  MEETING: { description: 'Called, held or cancelled a meeting.' },
  SENT: { description: 'Sent it.' },
  SENT_WITHOUT_CONSENT: { description: 'Sent a part of it without consent, on a legal ground.' },
  FOLLOW_UP: { description: 'Recorded a follow-up, or undid one.' },
  HANDED_OVER: { description: 'Handed it over.' },
  ENDED: { description: 'Ended, referred or archived it.' },
  DELETED: { description: 'Deleted something of it.' },
  LOG: { description: 'Read who has seen it.' },
  OTHER: { description: 'Something else, such as an attempt that no rule allows.' },
};

const PlanActRef = builder.enumType('PlanAct', {
  description: `What was done with a plan: one of ${PLAN_ACTS.length} words.`,
  values: WORDS,
});

const PlanAccessRef = builder.objectRef<PlanAccessRow>('PlanAccess').implement({
  description: 'What one person did with a plan on one day, as often as they did it.',
  extensions: LOG,
  isTypeOf: aboutTheLog,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Number of its newest row in the log.' }),
    firstAt: t.expose('firstAt', { type: 'DateTime', description: 'When first that day.' }),
    lastAt: t.expose('lastAt', { type: 'DateTime', description: 'When last that day.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
    employeeName: t.exposeString('employeeName', {
      nullable: true,
      description: 'Who; null where nobody was signed in.',
    }),
    jobTitle: t.exposeString('jobTitle', { nullable: true, description: 'What they do.' }),
    unitName: t.exposeString('unitName', {
      nullable: true,
      description: 'Where they worked then.',
    }),
    act: t.expose('act', { type: PlanActRef, description: 'What was done.' }),
    isRefused: t.exposeBoolean('isRefused', { description: 'Whether it was tried and refused.' }),
    purpose: t.exposeString('purpose', {
      nullable: true,
      description: 'Why, in the words of whoever did it; null where none is asked for.',
    }),
  }),
});

const ConnectionRef = connectionType(
  'PlanAccess',
  PlanAccessRef,
  'A page of who has seen a plan, the newest first.',
);

builder.queryField('planSeenBy', (t) =>
  t.field({
    type: ConnectionRef,
    nullable: true,
    description:
      'Who has seen a plan: for its lead, participants of its unit and the coordinator of its municipality; null for others. The reading is logged too.',
    extensions: allow('plan.open'),
    args: {
      planId: t.arg.id({ required: true, description: 'Id of the plan.' }),
      first: t.arg.int({ defaultValue: STANDARD_PAGE, description: 'Lines a page, 1 to 100.' }),
      after: t.arg.string({ description: 'Cursor of the line before; else BAD_USER_INPUT.' }),
    },
    resolve: async (_, args, context) => {
      const size = pageSize(args.first, STANDARD_PAGE);
      const after = args.after ?? null;
      const lines = await readSeenBy(context.db, signedIn(context), {
        planId: args.planId,
        size,
        after,
      });
      return lines && toConnection(lines, size, after, accessKey);
    },
  }),
);

builder.objectFields(PlanRef, (t) => ({
  viewerCanSeeLog: t.boolean({
    description: 'Whether the viewer may see who has seen the plan.',
    resolve: (plan, _, context) => seesLog(signedIn(context).viewer, plan),
  }),
  viewerCanExtract: t.boolean({
    description: 'Whether the viewer may make the citizen’s report and copy.',
    resolve: (plan, _, context) => extracts(signedIn(context).viewer, plan),
  }),
}));
