// Lists of plans, a line for each.

import { nextWorkingDay } from '@sammenhaeng/domain/calendar/danish-holidays';
import { mayChange } from '@sammenhaeng/domain/plans/plan-life';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { connectionType } from '../graph/connection-type.ts';
import { signedIn } from '../graph/context.ts';
import { type Connection, pageSize, toConnection } from '../graph/page-info.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { searchWord } from '../graph/search-word.ts';
import { NEXT_ON_WORDS } from './next-on.ts';
import { listPlans, type PlanSummaryRow, sortKeyOf } from './plan-list.store.ts';
import { PlanListScopeRef, PlanStatusRef } from './plan-words.graph.ts';

export const PlanSummaryRef = builder.objectRef<PlanSummaryRow>('PlanSummary').implement({
  description: 'One line of a list of plans.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the plan.' }),
    citizenName: t.exposeString('citizenName', { description: 'Full name of the citizen.' }),
    citizenInitials: t.exposeString('citizenInitials', { description: 'Initials of the citizen.' }),
    citizenBirthYear: t.exposeInt('citizenBirthYear', { description: 'Year of birth.' }),
    status: t.expose('status', { type: PlanStatusRef, description: 'Where it stands.' }),
    version: t.exposeInt('version', { description: 'Newest agreed version; 0 before the first.' }),
    hasUnagreedChanges: t.exposeBoolean('hasUnagreedChanges', {
      description: 'Whether it holds something that no version has.',
    }),
    leadName: t.exposeString('leadName', { description: 'Name of the lead.' }),
    viewerIsLead: t.exposeBoolean('viewerIsLead', { description: 'Whether the viewer leads it.' }),
    unitName: t.exposeString('unitName', { description: 'The unit that made it.' }),
    nextOn: t.expose('nextOn', { type: 'Date', nullable: true, description: NEXT_ON_WORDS }),
    nextIsOverdue: t.boolean({
      description: 'Whether that day, or the working day it moves to, has passed.',
      resolve: ({ nextOn, status }, _args, { today }) =>
        mayChange(status) && nextOn !== null && nextWorkingDay(nextOn) < today,
    }),
    consentEndsOn: t.expose('consentEndsOn', {
      type: 'Date',
      nullable: true,
      description:
        'The first day within 30 on which a party’s consent runs out and nothing takes over; null for none.',
    }),
    referredOn: t.expose('referredOn', {
      type: 'Date',
      nullable: true,
      description:
        'Day of the referral to the region’s integrated treatment; null without one or where no consent covers it.',
    }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it last changed.' }),
    goalCount: t.exposeInt('goalCount', {
      description: 'Goals that were not dropped; 0 where no consent covers them.',
    }),
  }),
});

type SummaryConnection = Connection<PlanSummaryRow> & { totalCount: number };
const ConnectionRef = connectionType<PlanSummaryRow, SummaryConnection>(
  'PlanSummary',
  PlanSummaryRef,
  'A page of plans, the next day first, plans without one last.',
);
builder.objectFields(ConnectionRef, (t) => ({
  totalCount: t.exposeInt('totalCount', { description: 'All that match, on every page.' }),
}));

builder.queryFields((t) => ({
  myPlans: t.field({
    type: ConnectionRef,
    description: 'Plans of the viewer or of their units. The search is logged.',
    extensions: allow('plan.list'),
    args: {
      scope: t.arg({ type: PlanListScopeRef, defaultValue: 'MINE', description: 'Which plans.' }),
      search: t.arg.string({
        description: 'Part of the citizen’s or the lead’s name, at most 100 characters.',
      }),
      status: t.arg({ type: PlanStatusRef, description: 'Only plans that stand there.' }),
      hasEndingConsent: t.arg.boolean({
        defaultValue: false,
        description: 'Only plans where a consent runs out within 30 days.',
      }),
      isReferred: t.arg.boolean({
        defaultValue: false,
        description: 'Only plans whose citizen is referred to the region’s integrated treatment.',
      }),
      first: t.arg.int({ defaultValue: 25, description: 'Lines a page, 1 to 100.' }),
      after: t.arg.string({ description: 'Cursor of the line before; else BAD_USER_INPUT.' }),
    },
    resolve: async (_, args, context) => {
      const size = pageSize(args.first, 25);
      const after = args.after ?? null;
      const { total, rows } = await listPlans(context.db, signedIn(context), {
        scope: args.scope ?? 'MINE',
        search: searchWord(args.search),
        status: args.status ?? null,
        isReferred: args.isReferred ?? false,
        hasEndingConsent: args.hasEndingConsent ?? false,
        size,
        after,
      });
      return { ...toConnection(rows, size, after, sortKeyOf), totalCount: total };
    },
  }),
}));
