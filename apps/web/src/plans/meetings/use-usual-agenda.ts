/** The agenda a meeting begins with: the steps it will be gone through in, one a line. */
import { meetingSteps } from '@sammenhaeng/domain/plans/meeting-steps';
import { useText } from '../../ui/text.tsx';
import type { PlanWithMeetings } from './meetings.graph.ts';

export function useUsualAgenda(): (plan: Pick<PlanWithMeetings, 'version'>) => string {
  const t = useText();
  return (plan) =>
    meetingSteps(plan)
      .map((step) => t(`plans.meetings.agendaItem.${step}`))
      .join('\n');
}
