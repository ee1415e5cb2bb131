/** The steps of a meeting in their one order: what is gone through, its trail and its agenda follow it. */

/** The round is one step of the meeting, and a turn for each who takes part. */
export const MEETING_STEPS = [
  'welcome',
  'since',
  'round',
  'promises',
  'decisions',
  'minutes',
  'end',
] as const;

export type MeetingStep = (typeof MEETING_STEPS)[number];

/** What has changed since last time is told where there was a last time. */
export function meetingSteps({ version }: { version: number }): MeetingStep[] {
  return MEETING_STEPS.filter((step) => step !== 'since' || version > 0);
}
