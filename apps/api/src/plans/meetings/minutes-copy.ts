// What the printed minutes of a meeting are made of: for one participant, as far as consent goes.

import { todayInCopenhagen, type CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { sectionsToSend } from '@sammenhaeng/domain/plans/sending';
import { sectionsSeen } from '../grant.ts';
import { factsOf } from '../plan-facts.ts';
import type { AttendanceRow, MeetingRow } from './meeting.ts';
import type { FoundMeeting, PromiseOfMeeting } from './meeting-copy.store.ts';

type When = Pick<MeetingRow, 'meetingOn' | 'startsAt' | 'endsAt' | 'place'>;
type Came = Pick<AttendanceRow, 'attendance' | 'input' | 'round'> & { name: string };

export type MinutesCopy = {
  meeting: When;
  recipientName: string;
  citizenName: string;
  leadName: string;
  phone: string;
  sender: string;
  /** Null where no consent covers who takes part. */
  came: Came[] | null;
  /** Null for whom not every section is covered: what is said can be about any of them. */
  words: { decisions: string[]; minutes: string; promises: PromiseOfMeeting[] } | null;
  next: When | null;
  /** The days it was corrected, the first one first. */
  correctedOn: CalendarDate[];
  isLargePrint: boolean;
  isFictive: boolean;
};

/**
 * Null for whoever may have nothing of the plan: no minutes are given to them. Nobody is given more
 * than whoever fetches it sees.
 */
export function minutesCopy(
  { plan, meeting, next, promises, contact }: FoundMeeting,
  participantId: string,
  { today, isLargePrint }: { today: CalendarDate; isLargePrint: boolean },
): MinutesCopy | null {
  const recipient = plan.participants.find(({ id }) => id === participantId);
  const facts = factsOf(plan, today).participants.find(({ id }) => id === participantId);
  if (!recipient || !facts) return null;
  const sent = sectionsToSend(facts, plan.consents, null, today);
  if (!sent.ok) return null;
  const seen = sectionsSeen(plan.grant, false);
  const sections = new Set(sent.sections.filter((section) => seen.includes(section)));
  const hasAll = PLAN_SECTIONS.every((section) => sections.has(section));
  const people = meeting.attendances.map(({ participantId: id, attendance, input, round }) => ({
    name: plan.participants.find((one) => one.id === id)?.name ?? '',
    attendance,
    // What was said is about anything in the plan.
    input: hasAll ? input : '',
    round: hasAll ? round : '',
  }));
  const days = meeting.corrections.map(({ correctedAt }) =>
    todayInCopenhagen(new Date(correctedAt)),
  );
  return {
    meeting,
    recipientName: recipient.name,
    citizenName: plan.citizen.name,
    leadName: plan.participants.find(({ isLead }) => isLead)?.name ?? '',
    phone: contact.leadPhone || contact.unitPhone,
    sender: plan.unit.name,
    came: sections.has('MASTER_DATA') ? people : null,
    words: hasAll
      ? {
          decisions: meeting.decisions.map(({ text }) => text).filter((text) => text !== ''),
          minutes: meeting.minutes,
          promises,
        }
      : null,
    next,
    correctedOn: [...new Set(days)].toSorted(),
    isLargePrint,
    isFictive: plan.citizen.isFictive,
  };
}
