// The KI-plan as it is worked on now.

import { latestNextMeeting } from '@sammenhaeng/domain/calendar/meeting-interval';
import { FollowUpRef } from '../follow-ups/follow-up.graph.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NodeRef } from '../graph/node.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef } from '../organisation/municipality.graph.ts';
import { UnitRef } from '../organisation/unit.graph.ts';
import { CitizenRef } from './citizen.graph.ts';
import { DutyStatusRef, MissingItemRef } from './duty.graph.ts';
import { ChallengeRef, ExistingPlanRef, GoalRef } from './goal.graph.ts';
import { ConsentRef, ParticipantRef } from './participant.graph.ts';
import { NEXT_ON_WORDS } from './next-on.ts';
import { openPlan } from './plan-document.store.ts';
import { PlanVersionSummaryRef } from './plan-version-summary.graph.ts';
import {
  CitizenAcceptanceRef,
  PlanSectionRef,
  PlanStatusRef,
  TargetGroupRef,
} from './plan-words.graph.ts';
import { statedPurpose } from './said.ts';
import { seenGoals } from './seen-goals.ts';
import type { SeenPlan } from './seen-plan.ts';

export const PlanRef = builder.objectRef<SeenPlan>('Plan');
PlanRef.implement({
  description:
    'The KI-plan as it is worked on now. Sections the viewer’s consent does not cover come back empty and are named in `hiddenSections`.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  interfaces: [NodeRef],
  fields: (t) => ({
    citizen: t.expose('citizen', { type: CitizenRef, description: 'Whose plan it is.' }),
    municipality: t.expose('municipality', {
      type: MunicipalityRef,
      description: 'The municipality that follows it up.',
    }),
    unit: t.expose('unit', { type: UnitRef, description: 'The unit that made it.' }),
    lead: t.expose('lead', { type: ParticipantRef, description: 'The lead (tovholder).' }),
    status: t.expose('status', {
      type: PlanStatusRef,
      description: 'Where it stands in its life.',
    }),
    version: t.exposeInt('version', {
      description: 'Number of the newest agreed version; 0 before the first.',
    }),
    hasUnagreedChanges: t.exposeBoolean('hasUnagreedChanges', {
      description: 'Whether it holds something that no version has.',
    }),
    targetGroup: t.expose('targetGroup', {
      type: TargetGroupRef,
      nullable: true,
      description: 'Whom it is for; null until it is chosen.',
    }),
    basis: t.exposeString('basis', { description: 'Why a plan is made. May be empty.' }),
    hasNoExistingPlans: t.exposeBoolean('hasNoExistingPlans', {
      description: 'Somebody has said that the citizen has no other plans to map.',
    }),
    contactOn: t.expose('contactOn', {
      type: 'Date',
      nullable: true,
      description: 'The day the citizen asked for treatment; null where it is not written.',
    }),
    meetingOn: t.expose('meetingOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the meeting at which it is made; null until it is set.',
    }),
    meetingPlace: t.exposeString('meetingPlace', { description: 'Where they meet. May be empty.' }),
    followUpHow: t.exposeString('followUpHow', {
      description: 'When and how it is followed up, in words. May be empty.',
    }),
    nextOn: t.expose('nextOn', { type: 'Date', nullable: true, description: NEXT_ON_WORDS }),
    nextFollowUpOn: t.expose('nextFollowUpOn', {
      type: 'Date',
      nullable: true,
      description: 'The day written for the next follow-up; null until it is set.',
    }),
    nextFollowUpReason: t.exposeString('nextFollowUpReason', {
      description: 'Why the next follow-up is later than the rule allows. May be empty.',
    }),
    latestNextFollowUpOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The last day the rule allows for the next follow-up, 6 months from the meeting; null before a meeting date is set.',
      resolve: ({ meetingOn }) => (meetingOn ? latestNextMeeting(meetingOn) : null),
    }),
    citizenAcceptance: t.expose('citizenAcceptance', {
      type: CitizenAcceptanceRef,
      nullable: true,
      description: 'What the citizen says to the plan; null until it is recorded.',
    }),
    isCitizenAskedAnew: t.boolean({
      description:
        'The plan was changed since it was agreed, or is gone through anew: what the citizen said was said of the version that holds.',
      resolve: ({ isCitizenAskedAnew, hiddenSections }) =>
        isCitizenAskedAnew && !hiddenSections.includes('FOLLOW_UP'),
    }),
    citizenRemarks: t.exposeString('citizenRemarks', {
      description: 'The citizen’s remarks. May be empty.',
    }),
    participantsMayChange: t.exposeBoolean('participantsMayChange', {
      description: 'Whether other participants than the lead may change it.',
    }),
    sentVersion: t.exposeInt('sentVersion', {
      nullable: true,
      description: 'The version that was sent last; null where none was.',
    }),
    sentAt: t.expose('sentAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was sent; null where it was not.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was started.' }),
    changedAt: t.expose('changedAt', {
      type: 'DateTime',
      description: 'When it was last changed; sent back with `agreePlan`.',
    }),
    participants: t.expose('participants', {
      type: [ParticipantRef],
      description: 'Those who take part, and those who have left, in the order they were added.',
    }),
    consents: t.expose('consents', {
      type: [ConsentRef],
      description: 'Every consent given, those that ended too, oldest first.',
    }),
    existingPlans: t.expose('existingPlans', {
      type: [ExistingPlanRef],
      description: 'The plans the citizen already has.',
    }),
    challenges: t.expose('challenges', { type: [ChallengeRef], description: 'The challenges.' }),
    goals: t.field({
      type: [GoalRef],
      description: 'The shared goals, in priority order.',
      resolve: seenGoals,
    }),
    followUps: t.expose('followUps', {
      type: [FollowUpRef],
      description: 'Its follow-ups: the open ones first, then those that are done.',
    }),
    versions: t.expose('versions', {
      type: [PlanVersionSummaryRef],
      description: 'The agreed versions, newest first.',
    }),
    duties: t.expose('duties', {
      type: [DutyStatusRef],
      description: 'The six duties in order, and how far the plan has come with each.',
    }),
    missingBeforeAgreement: t.field({
      type: [MissingItemRef],
      description: 'What must be there before the plan can be agreed, in words by key.',
      resolve: ({ missing }) => missing,
    }),
    hiddenSections: t.expose('hiddenSections', {
      type: [PlanSectionRef],
      description: 'Sections that came back empty because no consent covers them.',
    }),
    viewerCanChange: t.exposeBoolean('viewerCanChange', {
      description: 'Whether the viewer may change the sections they see.',
    }),
    viewerCanAgree: t.exposeBoolean('viewerCanAgree', {
      description: 'Whether the viewer may agree it, once nothing is missing.',
    }),
    viewerCanSend: t.exposeBoolean('viewerCanSend', {
      description: 'Whether the viewer may say that the newest version was sent.',
    }),
    viewerCanWithdraw: t.exposeBoolean('viewerCanWithdraw', {
      description:
        'Whether the viewer may note that a consent was withdrawn; of a closed plan too.',
    }),
    viewerIsLead: t.boolean({
      description: 'Whether the viewer is the lead.',
      resolve: ({ grant }) => grant.isLead,
    }),
  }),
});

builder.queryFields((t) => ({
  plan: t.field({
    type: PlanRef,
    nullable: true,
    description:
      'One whole plan; null for what does not exist and what is not the viewer’s. Logged either way.',
    extensions: allow('plan.open'),
    args: {
      id: t.arg.id({ required: true, description: 'Id of the plan.' }),
      purpose: t.arg.string({
        description:
          'Required of a viewer who is not related to the plan, and logged. At most 300 characters, else BAD_USER_INPUT.',
      }),
    },
    resolve: (_, { id, purpose }, context) =>
      openPlan(context.db, signedIn(context), id, statedPurpose(purpose)),
  }),
}));
