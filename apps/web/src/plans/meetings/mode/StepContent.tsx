/** What stands on the stage at each step. */
import { lazy, Suspense } from 'react';
import { Loading } from '../../../ui/Loading.tsx';
import { T } from '../../../ui/text.tsx';
import type { Meeting, PlanWithMeetings } from '../meetings.graph.ts';
import { DecisionsStep } from './DecisionsStep.tsx';
import { EndStep } from './EndStep.tsx';
import { MinutesStep } from './MinutesStep.tsx';
import { RoundStep } from './RoundStep.tsx';
import type { Step } from './steps.ts';
import styles from './mode.module.css';
import { WelcomeStep } from './WelcomeStep.tsx';

const PromiseLedger = lazy(async () => ({
  default: (await import('../../promises/PromiseLedger.tsx')).PromiseLedger,
}));

const SinceLastTime = lazy(async () => ({
  default: (await import('../../renewal/SinceLastTime.tsx')).SinceLastTime,
}));

type Props = { plan: PlanWithMeetings; meeting: Meeting; step: Step; onEnded: () => void };

export function StepContent({ plan, meeting, step, onEnded }: Props) {
  const { id } = plan;
  switch (step.key) {
    case 'welcome':
      return <WelcomeStep plan={plan} meeting={meeting} />;
    case 'since':
      return (
        <>
          <h1 className={styles.heading} tabIndex={-1}>
            <T id="plans.meetings.mode.step.since" />
          </h1>
          <Suspense fallback={<Loading />}>
            <SinceLastTime planId={id} isOnStage />
          </Suspense>
        </>
      );
    case 'round':
      return <RoundStep planId={id} meetingId={meeting.id} attendance={step.attendance} />;
    case 'promises':
      return (
        <>
          <h1 className={styles.unseen} tabIndex={-1}>
            <T id="plans.meetings.mode.step.promises" />
          </h1>
          <Suspense fallback={<Loading />}>
            <PromiseLedger planId={id} />
          </Suspense>
        </>
      );
    case 'decisions':
      return <DecisionsStep planId={id} meeting={meeting} />;
    case 'minutes':
      return <MinutesStep planId={id} meeting={meeting} />;
    case 'end':
      return <EndStep planId={id} meeting={meeting} onEnded={onEnded} />;
  }
}
