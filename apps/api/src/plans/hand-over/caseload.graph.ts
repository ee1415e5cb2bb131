// Handing over as a list: what the viewer is asked for, and the plans of a leaver.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { pageSize } from '../../graph/page-info.ts';
import { aboutAPerson, NO_PERSON, PERSON } from '../../graph/person-fence.ts';
import { searchWord } from '../../graph/search-word.ts';
import { ColleagueRef } from '../colleagues.graph.ts';
import { PlanStatusRef } from '../plan-words.graph.ts';
import { type HandOverNotice, readAsked, readNotice } from './asked.store.ts';
import {
  type CaseloadLeadRow,
  type CaseloadPlanRow,
  type CaseloadRow,
  readCaseload,
  readCaseloadLeads,
} from './caseload.store.ts';
import { HandOverRef } from './hand-over.graph.ts';
import { findReceivers } from './receivers.store.ts';

/** With fewer letters every list would be the first few of all. */
const FEWEST_LETTERS = 2;

const CaseloadLeadRef = builder.objectRef<CaseloadLeadRow>('CaseloadLead').implement({
  description: 'Somebody who leads plans that the viewer may hand over.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the employee.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    jobTitle: t.exposeString('jobTitle', { description: 'What they do, in Danish.' }),
    unitName: t.exposeString('unitName', { description: 'Where they work.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether they still can sign in.' }),
    openPlanCount: t.exposeInt('openPlanCount', {
      description: 'Plans they lead that are not closed.',
    }),
  }),
});

const CaseloadPlanRef = builder.objectRef<CaseloadPlanRow>('CaseloadPlan').implement({
  description: 'One plan of a caseload: header alone, no content.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the plan.' }),
    citizenInitials: t.exposeString('citizenInitials', { description: 'Initials of the citizen.' }),
    citizenBirthYear: t.exposeInt('citizenBirthYear', { description: 'Year of birth.' }),
    status: t.expose('status', { type: PlanStatusRef, description: 'Where it stands.' }),
    unitName: t.exposeString('unitName', { description: 'The unit that made it.' }),
    nextOn: t.expose('nextOn', {
      type: 'Date',
      nullable: true,
      description: 'The next day of the plan; null where none is set.',
    }),
    open: t.expose('open', {
      type: HandOverRef,
      nullable: true,
      description: 'The proposal that waits for an answer; null where there is none.',
    }),
  }),
});

const CaseloadRef = builder.objectRef<CaseloadRow>('Caseload').implement({
  description: 'The plans of one lead, and what they handed over in the last year.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    lead: t.expose('lead', { type: CaseloadLeadRef, description: 'Whose plans they are.' }),
    plans: t.expose('plans', {
      type: [CaseloadPlanRef],
      description: 'Open plans, the next date first.',
    }),
    moved: t.expose('moved', {
      type: [HandOverRef],
      description:
        'Proposals of the last year and what came of them, the newest first: at most 500, from where the call says.',
    }),
    movedCount: t.exposeInt('movedCount', {
      description: 'How many proposals of the last year there are in all.',
    }),
  }),
});

const NoticeRef = builder.objectRef<HandOverNotice>('HandOverNotice').implement({
  description: 'What the viewer should know about handing over: counts alone.',
  extensions: NO_PERSON,
  fields: (t) => ({
    askedCount: t.exposeInt('askedCount', { description: 'Plans the viewer is asked to lead.' }),
    leaderlessCount: t.exposeInt('leaderlessCount', {
      description:
        'For a coordinator: open plans whose lead can no longer sign in and that nobody is asked to lead.',
    }),
  }),
});

const handOver = { extensions: allow('plan.handOver') } as const;

builder.queryFields((t) => ({
  handOverNotice: t.field({
    ...handOver,
    type: NoticeRef,
    nullable: true,
    description: 'How many plans wait for the viewer; null for those who never lead plans.',
    resolve: (_, _args, context) => readNotice(context.db, signedIn(context)),
  }),
  handOversToMe: t.field({
    ...handOver,
    type: [HandOverRef],
    description: 'The plans the viewer is asked to lead. Logged plan by plan.',
    resolve: (_, _args, context) => readAsked(context.db, signedIn(context)),
  }),
  caseloadLeads: t.field({
    ...handOver,
    type: [CaseloadLeadRef],
    description:
      'The viewer, where they lead; for a coordinator everybody who leads in the municipality.',
    resolve: (_, _args, context) => readCaseloadLeads(context.db, signedIn(context)),
  }),
  caseload: t.field({
    ...handOver,
    type: CaseloadRef,
    nullable: true,
    description: 'The plans of one lead; null where none is the viewer’s to hand over. Logged.',
    args: {
      leadId: t.arg.id({ description: 'Whose; the viewer’s own when left out.' }),
      movedSkip: t.arg.int({
        defaultValue: 0,
        description: 'How many of what moved were read before, to go on from there.',
      }),
    },
    resolve: (_, { leadId, movedSkip }, context) => {
      const reader = signedIn(context);
      const whose = leadId ?? reader.viewer.employeeId;
      return readCaseload(context.db, reader, whose, movedSkip ?? 0);
    },
  }),
  handOverReceivers: t.field({
    ...handOver,
    type: [ColleagueRef],
    description: 'Those who may take over all of the plans, by name.',
    args: {
      planIds: t.arg.idList({ required: true, description: 'The plans; at most 500.' }),
      search: t.arg.string({
        required: true,
        description: 'Part of name, job title or unit; nothing is found for fewer than 2 letters.',
      }),
      first: t.arg.int({ defaultValue: 8, description: 'People at most, 1 to 100.' }),
    },
    resolve: (_, { planIds, search, first }, context) => {
      const word = searchWord(search) ?? '';
      const size = pageSize(first, 8);
      const isAsked = word.length >= FEWEST_LETTERS && planIds.length > 0 && planIds.every(isId);
      return isAsked ? findReceivers(context.db, signedIn(context), planIds, word, size) : [];
    },
  }),
}));
