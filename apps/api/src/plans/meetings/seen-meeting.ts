// A meeting as one viewer sees it: what was said at it can be about anything in the plan.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { isToCome } from '@sammenhaeng/domain/plans/meeting';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { hasLeft } from '../plan-facts.ts';
import type { SeenParticipant, SeenPlan } from '../seen-plan.ts';
import type { AttendanceRow, MeetingRow } from './meeting.ts';

export type SeenAttendance = Omit<AttendanceRow, 'participantId'> & {
  participant: SeenParticipant;
  isOwn: boolean;
};

export type SeenMeeting = Omit<MeetingRow, 'attendances'> & {
  attendances: SeenAttendance[];
  /** Something of it is left out, because no consent covers it. */
  isPartlyHidden: boolean;
};

type Seer = {
  plan: Pick<SeenPlan, 'participantById'>;
  employeeId: string;
  sections: readonly PlanSection[];
  today: CalendarDate;
};

const nothingSaid = (participantId: string): AttendanceRow => ({
  participantId,
  answer: null,
  answeredOn: null,
  input: '',
  attendance: null,
  round: '',
});

/** Everybody who is asked to a meeting to come; of one that was, those it was noted of. */
function attendancesOf(meeting: MeetingRow, { plan, employeeId, today }: Seer): SeenAttendance[] {
  const isOpen = isToCome(meeting.state);
  return [...plan.participantById.values()].flatMap((participant) => {
    const row = meeting.attendances.find(({ participantId }) => participantId === participant.id);
    if (!row && (!isOpen || hasLeft(participant, today))) return [];
    const { participantId: _, ...said } = row ?? nothingSaid(participant.id);
    return [{ ...said, participant, isOwn: participant.employeeId === employeeId }];
  });
}

/**
 * The whole meeting for whoever sees the whole plan. With the master data alone: when, where, who,
 * and not the words. Without them: the meeting to come, when and where, and the viewer's own answer.
 */
export function seenMeetings(meetings: readonly MeetingRow[], seer: Seer): SeenMeeting[] {
  const { sections } = seer;
  const seesAll = PLAN_SECTIONS.every((section) => sections.includes(section));
  const seesPeople = sections.includes('MASTER_DATA');
  return meetings
    .filter(({ state }) => seesPeople || isToCome(state))
    .map((meeting) => {
      const all = attendancesOf(meeting, seer);
      if (seesAll) return { ...meeting, attendances: all, isPartlyHidden: false };
      const people = all.filter(({ isOwn }) => seesPeople || isOwn);
      return {
        ...meeting,
        agenda: seesPeople ? meeting.agenda : '',
        minutes: '',
        decisions: [],
        corrections: [],
        attendances: people.map((one) => (one.isOwn ? one : { ...one, input: '', round: '' })),
        isPartlyHidden: true,
      };
    });
}
