/** The steps of a meeting as the stage shows them: the round is one for each who takes part. */
import { type MeetingStep, meetingSteps } from '@sammenhaeng/domain/plans/meeting-steps';
import type { Attendance, Meeting, PlanWithMeetings } from '../meetings.graph.ts';

/** The steps in which something is written. */
export type StepOfWork =
  | { key: 'decisions' | 'minutes' | 'end' }
  | { key: 'round'; attendance: Attendance };

export type Step = { key: Exclude<MeetingStep, 'round' | StepOfWork['key']> } | StepOfWork;

/** The citizen speaks first: it is the citizen's meeting. */
export function stepsOf(
  plan: Pick<PlanWithMeetings, 'version'>,
  { attendances }: Pick<Meeting, 'attendances'>,
): Step[] {
  const isCitizen = ({ participant }: Attendance) => participant.kind === 'CITIZEN';
  const round = [
    ...attendances.filter(isCitizen),
    ...attendances.filter((attendance) => !isCitizen(attendance)),
  ];
  return meetingSteps(plan).flatMap((key): Step[] =>
    key === 'round' ? round.map((attendance) => ({ key, attendance })) : [{ key }],
  );
}
