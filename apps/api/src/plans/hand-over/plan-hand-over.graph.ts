// Handing over as it stands on one plan: asked for by itself, not read with every plan.

import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { PlanRef } from '../plan.graph.ts';
import { HandOverRef, OpenTaskRef } from './hand-over.graph.ts';
import {
  type LeadPeriodRow,
  type PlanHandOverRow,
  readPlanHandOver,
} from './plan-hand-over.store.ts';

const LeadPeriodRef = builder.objectRef<LeadPeriodRow>('LeadPeriod').implement({
  description: 'Who led a plan, from when to when.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Full name.' }),
    jobTitle: t.exposeString('jobTitle', { description: 'What they do, in Danish.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'When they began to lead.' }),
    toAt: t.expose('toAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody else took over; null for the lead of today.',
    }),
  }),
});

const PlanHandOverRef = builder.objectRef<PlanHandOverRow>('PlanHandOver').implement({
  description: 'Who is asked to lead a plan, who led it, and what a new lead takes over.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    newest: t.expose('newest', {
      type: HandOverRef,
      nullable: true,
      description:
        'The newest proposal of the lead of today, whatever came of it, for those whom it concerns.',
    }),
    leads: t.expose('leads', {
      type: [LeadPeriodRef],
      description: 'Everybody who led it, the lead of today first.',
    }),
    nextOn: t.expose('nextOn', {
      type: 'Date',
      nullable: true,
      description: 'The next day of the plan; null where none is set or no consent covers it.',
    }),
    tasks: t.expose('tasks', {
      type: [OpenTaskRef],
      description: 'What is still to be done; empty where no consent covers it.',
    }),
    viewerCanPropose: t.exposeBoolean('viewerCanPropose', {
      description: 'Whether the viewer may ask somebody to take it over.',
    }),
    needsNewLead: t.exposeBoolean('needsNewLead', {
      description:
        'Whether its lead, of another organisation, leads no more: the consents for them have ended.',
    }),
  }),
});

builder.objectField(PlanRef, 'handOver', (t) =>
  t.field({
    type: PlanHandOverRef,
    nullable: true,
    description:
      'Handing over: read and logged by itself; null where the plan no longer is theirs.',
    resolve: (plan, _, context) => readPlanHandOver(context.db, signedIn(context), plan),
  }),
);
