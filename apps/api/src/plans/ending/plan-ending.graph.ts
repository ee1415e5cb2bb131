// How a plan ended, as its page shows it.

import { municipalitiesOf } from '../../access/viewer.ts';
import { builder } from '../../graph/builder.ts';
import { PlanRef } from '../plan.graph.ts';
import { PlanEndReasonRef } from './ending-words.graph.ts';

builder.objectFields(PlanRef, (t) => ({
  referredOn: t.expose('referredOn', {
    type: 'Date',
    nullable: true,
    description: 'Day of the referral to the region’s integrated treatment; null without one.',
  }),
  closedAt: t.expose('closedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it was closed; null while it runs.',
  }),
  endReason: t.expose('endReason', {
    type: PlanEndReasonRef,
    nullable: true,
    description: 'Why it ended; null while it runs and where no consent covers it.',
  }),
  endNote: t.exposeString('endNote', { description: 'Why it ended, in words. May be empty.' }),
  courseEndedOn: t.expose('courseEndedOn', {
    type: 'Date',
    nullable: true,
    description: 'Day the course of treatment ended: the two follow-ups are counted from it.',
  }),
  courseFollowUpDeclined: t.exposeBoolean('courseFollowUpDeclined', {
    description: 'Whether the citizen has said no to being followed up after the course.',
  }),
  archivedAt: t.expose('archivedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When the archive’s authority had taken it over; null before.',
  }),
  archiveReference: t.exposeString('archiveReference', {
    nullable: true,
    description: 'The archive authority’s own reference; null before it is archived.',
  }),
  viewerCoordinates: t.boolean({
    description:
      'Whether the viewer coordinates its municipality, and so may archive and erase it.',
    resolve: ({ municipality }, _args, { viewer }) =>
      viewer !== null && municipalitiesOf(viewer, 'COORDINATOR').includes(municipality.code),
  }),
}));
