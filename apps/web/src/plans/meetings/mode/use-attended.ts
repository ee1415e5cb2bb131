/** Notes who is here, and what stood about them before, for whoever ticked one by mistake. */
import { type SaveField, saveOf } from '../../saving/change-result.ts';
import type { Attendance, Meeting } from '../meetings.graph.ts';
import { useMeetingChanges } from '../use-meeting-changes.ts';

/** What else was noted about somebody until they were ticked, by the id of the participant. */
export type NotedBefore = Map<string, Attendance['attendance']>;

/** `before` outlives the step: the meeting goes on and comes back. */
export function useAttended(planId: string, meeting: Meeting, before: NotedBefore) {
  const { attend } = useMeetingChanges(planId);
  return ({ participant, attendance: noted }: Attendance): SaveField<boolean> =>
    saveOf(`${meeting.id}.${participant.id}.attended`, (wasHere, isHere) => {
      if (!wasHere && noted !== 'ATTENDED') before.set(participant.id, noted);
      const otherwise = before.get(participant.id) ?? null;
      // From what was seen, and not from what has come since: two quick presses follow each other.
      const asNoted = (here: boolean) => (here ? ('ATTENDED' as const) : otherwise);
      return attend(meeting.id, participant.id, {
        attendance: { from: asNoted(wasHere), to: asNoted(isHere) },
      });
    });
}
