// The header of a plan: its dates and counts, without its content.

import { FollowUpRef } from '../follow-ups/follow-up.graph.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { NEXT_ON_WORDS } from './next-on.ts';
import { type PlanHeaderRow, readPlanHeader } from './plan-header.store.ts';
import { PlanStatusRef } from './plan-words.graph.ts';

const PlanHeaderRef = builder.objectRef<PlanHeaderRow>('PlanHeader').implement({
  description:
    'The header of a plan, for those who may follow its dates without reading its content.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the plan.' }),
    citizenInitials: t.exposeString('citizenInitials', { description: 'Initials of the citizen.' }),
    citizenBirthYear: t.exposeInt('citizenBirthYear', { description: 'Year of birth.' }),
    status: t.expose('status', { type: PlanStatusRef, description: 'Where it stands.' }),
    version: t.exposeInt('version', { description: 'Newest agreed version; 0 before the first.' }),
    leadName: t.exposeString('leadName', { description: 'Name of the lead.' }),
    leadJobTitle: t.exposeString('leadJobTitle', { description: 'What the lead does.' }),
    unitName: t.exposeString('unitName', { description: 'The unit that made it.' }),
    agreedOn: t.expose('agreedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day the newest version was agreed; null before the first.',
    }),
    nextOn: t.expose('nextOn', { type: 'Date', nullable: true, description: NEXT_ON_WORDS }),
    goalCount: t.exposeInt('goalCount', {
      description: 'Goals that were not dropped; 0 where no consent covers them.',
    }),
    openInterventionCount: t.exposeInt('openInterventionCount', {
      description:
        'Interventions of active goals that are not over; 0 where no consent covers them.',
    }),
    participantCount: t.exposeInt('participantCount', {
      description: 'Those who take part today, the citizen and the lead among them.',
    }),
    followUps: t.expose('followUps', {
      type: [FollowUpRef],
      description: 'The follow-ups the viewer may see: the open ones first, then those done.',
    }),
    needsNewLead: t.exposeBoolean('needsNewLead', {
      description:
        'Whether its lead, of another organisation, leads no more: the consents for them have ended.',
    }),
    viewerCanOpenPlan: t.exposeBoolean('viewerCanOpenPlan', {
      description: 'Whether the viewer may open the plan without stating a purpose.',
    }),
  }),
});

builder.queryFields((t) => ({
  planHeader: t.field({
    type: PlanHeaderRef,
    nullable: true,
    description:
      'The header of a plan; null for what does not exist and what is not the viewer’s. Logged either way.',
    extensions: allow('plan.list'),
    args: { id: t.arg.id({ required: true, description: 'Id of the plan.' }) },
    resolve: (_, { id }, context) => readPlanHeader(context.db, signedIn(context), id),
  }),
}));
