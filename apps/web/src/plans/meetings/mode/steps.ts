/** The steps of a meeting in their order; the round is a step for each who takes part. */
import type { Attendance, Meeting, PlanWithMeetings } from '../meetings.graph.ts';

/** The steps in which something is written. */
export type StepOfWork =
  | { key: 'decisions' | 'minutes' | 'end' }
  | { key: 'round'; attendance: Attendance };

export type Step = { key: 'welcome' | 'since' | 'promises' } | StepOfWork;

/**
 * The citizen speaks first: it is the citizen's meeting. What has changed since last time is told
 * where there was a last time.
 */
export function stepsOf(
  { version }: Pick<PlanWithMeetings, 'version'>,
  { attendances }: Pick<Meeting, 'attendances'>,
): Step[] {
  const isCitizen = ({ participant }: Attendance) => participant.kind === 'CITIZEN';
  const round = [
    ...attendances.filter(isCitizen),
    ...attendances.filter((attendance) => !isCitizen(attendance)),
  ];
  return [
    { key: 'welcome' },
    ...(version > 0 ? [{ key: 'since' as const }] : []),
    ...round.map((attendance) => ({ key: 'round' as const, attendance })),
    { key: 'promises' },
    { key: 'decisions' },
    { key: 'minutes' },
    { key: 'end' },
  ];
}

/** The trail shows the round as one. */
export const TRAIL = [
  'welcome',
  'since',
  'round',
  'promises',
  'decisions',
  'minutes',
  'end',
] as const;
