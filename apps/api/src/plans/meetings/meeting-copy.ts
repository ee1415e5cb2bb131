// What the papers of a meeting are made of: for one participant, and only what their consent covers.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { municipalityName } from '@sammenhaeng/domain/organisation/municipality-name';
import { isToBeDone, type ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import { sectionsToSend } from '@sammenhaeng/domain/plans/sending';
import type { PlanDocument } from '../plan-document.ts';
import { factsOf } from '../plan-facts.ts';
import type { MeetingRow } from './meeting.ts';
import type { FoundMeeting } from './meeting-copy.store.ts';

/** Something the participant answers for and that is not over. */
export type OwnTask = { title: string; dueOn: CalendarDate | null };

export type MeetingCopy = {
  meeting: Pick<MeetingRow, 'id' | 'meetingOn' | 'startsAt' | 'endsAt' | 'place'>;
  recipient: { name: string; kind: ParticipantKind };
  /** Null for whoever may know no more than when and where. */
  citizenName: string | null;
  leadName: string;
  /** Of the lead, else of the unit; empty where none is known. */
  phone: string;
  /** Of the unit; empty where none is known, and for whoever may not know which unit it is. */
  address: string;
  /** The unit; for whoever may not know what it is about, the municipality. */
  sender: string;
  /** Empty where no consent covers it. */
  agenda: string;
  tasks: OwnTask[];
  isFictive: boolean;
};

const tasksOf = (plan: PlanDocument, participantId: string): OwnTask[] =>
  plan.goals
    .filter(({ state }) => state === 'ACTIVE')
    .flatMap(({ interventions }) => interventions)
    .filter((one) => one.responsibleId === participantId && isToBeDone(one) && one.title !== '')
    .map(({ title, dueOn }) => ({ title, dueOn }));

/**
 * The copy for one participant. Without a live consent: when, where, who asks, and nothing else; not
 * even the unit, whose name can tell what it is about. Whether the plan is sent to them is another
 * matter: they are asked to a meeting either way.
 */
export function meetingCopy(
  { plan, meeting, contact }: FoundMeeting,
  participantId: string,
  today: CalendarDate,
): MeetingCopy | null {
  const recipient = plan.participants.find(({ id }) => id === participantId);
  const facts = factsOf(plan, today).participants.find(({ id }) => id === participantId);
  if (!recipient || !facts || facts.hasLeft) return null;
  const sent = sectionsToSend({ ...facts, receivesPlan: true }, plan.consents, null, today);
  const sections = sent.ok ? sent.sections : [];
  const { id, meetingOn, startsAt, endsAt, place } = meeting;
  return {
    meeting: { id, meetingOn, startsAt, endsAt, place },
    recipient: { name: recipient.name, kind: recipient.kind },
    citizenName: sent.ok ? plan.citizen.name : null,
    leadName: plan.participants.find(({ isLead }) => isLead)?.name ?? '',
    // A unit's number and address tell what it is as its name does.
    phone: contact.leadPhone || (sent.ok ? contact.unitPhone : ''),
    address: sent.ok ? contact.unitAddress : '',
    sender: sent.ok ? plan.unit.name : municipalityName(plan.municipality.name),
    agenda: sections.includes('MASTER_DATA') ? meeting.agenda : '',
    tasks: sections.includes('GOALS') ? tasksOf(plan, participantId) : [],
    isFictive: plan.citizen.isFictive,
  };
}
