/** Everything that can be changed about a meeting, by the verbs of whoever leads it. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { parseWallClock } from '@sammenhaeng/domain/calendar/wall-clock';
import type {
  ChangeMeetingAttendanceMutationVariables,
  ChangeMeetingMutationVariables,
  PlanMeetingMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { type SaveField, saveOf } from '../saving/change-result.ts';
import * as graph from './meeting-mutations.graph.ts';
import { useSendMeeting } from './use-send-meeting.ts';

export type NewMeeting = Omit<PlanMeetingMutationVariables['input'], 'planId'>;
type MeetingChanges = Omit<ChangeMeetingMutationVariables['input'], 'planId' | 'id'>;
export type AttendanceChanges = Omit<
  ChangeMeetingAttendanceMutationVariables['input'],
  'planId' | 'meetingId' | 'participantId'
>;

/** The meeting that is planned or called, and its days and words. */
export function useMeetingChanges(planId: string) {
  const plan = useSendMeeting(graph.PlanMeeting);
  const change = useSendMeeting(graph.ChangeMeeting);
  const call = useSendMeeting(graph.CallMeeting);
  const cancel = useSendMeeting(graph.CancelMeeting);
  const hold = useSendMeeting(graph.HoldMeeting);
  const attend = useSendMeeting(graph.ChangeMeetingAttendance);
  const changed = (id: string, changes: MeetingChanges) =>
    change(`${id}.${Object.keys(changes).join()}`, { input: { planId, id, ...changes } });
  return {
    plan: (meeting: NewMeeting) => plan(`${meeting.id}.added`, { input: { planId, ...meeting } }),
    change: changed,
    /** The function that saves one text of a meeting. */
    text: (id: string, field: 'place' | 'agenda' | 'minutes'): SaveField<string> =>
      saveOf(`${id}.${field}`, (from, to) => changed(id, { [field]: { from, to } })),
    call: (id: string) => call(`${id}.call`, { input: { planId, id } }),
    cancel: (id: string) => cancel(`${id}.cancel`, { input: { planId, id } }),
    hold: (id: string, heldOn: CalendarDate) =>
      hold(`${id}.hold`, { input: { planId, id, heldOn } }),
    attend: (meetingId: string, participantId: string, changes: AttendanceChanges) =>
      attend(`${participantId}.${Object.keys(changes).join()}`, {
        input: { planId, meetingId, participantId, ...changes },
      }),
  };
}

/** What a meeting decides. */
export function useDecisions(planId: string, meetingId: string) {
  const add = useSendMeeting(graph.AddMeetingDecision);
  const change = useSendMeeting(graph.ChangeMeetingDecision);
  const remove = useSendMeeting(graph.RemoveMeetingDecision);
  const order = useSendMeeting(graph.OrderMeetingDecisions);
  return {
    add: (id: string, text = '') => add(`${id}.added`, { input: { planId, meetingId, id, text } }),
    text: (id: string): SaveField<string> =>
      saveOf(`${id}.text`, (from, to) =>
        change(`${id}.text`, { input: { planId, id, text: { from, to } } }),
      ),
    remove: (id: string) => remove(`${id}.removed`, { input: { planId, id } }),
    order: (decisionIds: string[]) =>
      order(`${meetingId}.order`, { input: { planId, meetingId, decisionIds } }),
  };
}

/** What was typed as it is kept; null for nothing, undefined for what is no hour. */
export const typedHour = (text: string): string | null | undefined =>
  text.trim() === '' ? null : (parseWallClock(text) ?? undefined);
