/** The steps in which something is written: fetched once the meeting is under way. */
import type { Meeting } from '../meetings.graph.ts';
import { DecisionsStep } from './DecisionsStep.tsx';
import { EndStep } from './EndStep.tsx';
import { MinutesStep } from './MinutesStep.tsx';
import { RoundStep } from './RoundStep.tsx';
import type { StepOfWork } from './steps.ts';

type Props = {
  planId: string;
  meeting: Meeting;
  step: StepOfWork;
  onEnded: () => void;
};

export default function WorkStep({ planId, meeting, step, onEnded }: Props) {
  switch (step.key) {
    case 'round':
      return <RoundStep planId={planId} meetingId={meeting.id} attendance={step.attendance} />;
    case 'decisions':
      return <DecisionsStep planId={planId} meeting={meeting} />;
    case 'minutes':
      return <MinutesStep planId={planId} meeting={meeting} />;
    case 'end':
      return <EndStep planId={planId} meeting={meeting} onEnded={onEnded} />;
  }
}
