/** What stands on the stage at each step. */
import { lazy, Suspense, useEffect } from 'react';
import { useIsAwake } from '../../../ui/awake.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { T } from '../../../ui/text.tsx';
import type { Meeting, PlanWithMeetings } from '../meetings.graph.ts';
import type { Step } from './steps.ts';
import styles from './mode.module.css';
import type { NotedBefore } from './use-attended.ts';
import { WelcomeStep } from './WelcomeStep.tsx';

const fetchWorkStep = () => import('./WorkStep.tsx');
const WorkStep = lazy(fetchWorkStep);

const PromiseLedger = lazy(async () => ({
  default: (await import('../../promises/PromiseLedger.tsx')).PromiseLedger,
}));

const SinceLastTime = lazy(async () => ({
  default: (await import('../../renewal/SinceLastTime.tsx')).SinceLastTime,
}));

type Props = {
  plan: PlanWithMeetings;
  meeting: Meeting;
  step: Step;
  before: NotedBefore;
  onEnded: () => void;
};

export function StepContent({ plan, meeting, step, before, onEnded }: Props) {
  const { id } = plan;
  const isAwake = useIsAwake();
  useEffect(() => {
    // A room for meetings may lose its line: the steps to come are there before they are needed.
    if (isAwake) void fetchWorkStep();
  }, [isAwake]);
  switch (step.key) {
    case 'welcome':
      return <WelcomeStep plan={plan} meeting={meeting} before={before} />;
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
    case 'round':
    case 'decisions':
    case 'minutes':
    case 'end':
      return (
        <Suspense fallback={<Loading />}>
          <WorkStep planId={id} meeting={meeting} step={step} onEnded={onEnded} />
        </Suspense>
      );
  }
}
