/** The stage of a meeting: the trail above, one step in the middle, back and next below. */
import { ArrowLeftIcon, ArrowRightIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { meetingSteps } from '@sammenhaeng/domain/plans/meeting-steps';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { T, useText } from '../../../ui/text.tsx';
import { SavedLine } from '../../plan/SavedLine.tsx';
import type { Meeting, PlanWithMeetings } from '../meetings.graph.ts';
import { StepContent } from './StepContent.tsx';
import styles from './mode.module.css';
import { type Step, stepsOf } from './steps.ts';
import type { NotedBefore } from './use-attended.ts';
import { useFocusOnStep } from './use-focus-on-step.ts';
import { useStepInAddress } from './use-step-in-address.ts';
import { useStepKeys } from './use-step-keys.ts';

type Props = { plan: PlanWithMeetings; meeting: Meeting; onEnded: () => void };

const idOf = (step: Step): string =>
  step.key === 'round' ? `round ${step.attendance.participant.id}` : step.key;

export function MeetingStage({ plan, meeting, onEnded }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const steps = stepsOf(plan, meeting);
  const { at, setAt, forget } = useStepInAddress();
  const [before] = useState<NotedBefore>(() => new Map());
  const stage = useRef<HTMLDivElement>(null);
  // Somebody can leave the plan while the meeting is open.
  const number = Math.min(at, steps.length - 1);
  const step = steps[number] ?? { key: 'welcome' };
  const isLast = number === steps.length - 1;

  const go = (to: number) => setAt(Math.max(0, Math.min(to, steps.length - 1)));
  const leave = () => void navigate(`/planer/${plan.id}`);
  useStepKeys({ onNext: () => go(number + 1), onBack: () => go(number - 1), onLeave: leave });

  const shown = idOf(step);
  useFocusOnStep(stage, shown);

  return (
    <>
      <div className={styles.top}>
        <ol className={styles.trail} aria-label={t('plans.meetings.mode.steps')}>
          {meetingSteps(plan)
            .filter((key) => steps.some((one) => one.key === key))
            .map((key) => (
              <li key={key}>
                <button
                  type="button"
                  className={styles.mark}
                  aria-current={step.key === key ? 'step' : undefined}
                  onClick={() => go(steps.findIndex((one) => one.key === key))}
                >
                  {t(`plans.meetings.mode.step.${key}`)}
                </button>
              </li>
            ))}
        </ol>
        <SavedLine />
        <Button size="small" variant="tertiary" icon={<XMarkIcon aria-hidden />} onClick={leave}>
          <T id="plans.meetings.mode.leave" />
        </Button>
      </div>
      <div ref={stage} className={styles.stage} key={shown}>
        <StepContent
          plan={plan}
          meeting={meeting}
          step={step}
          before={before}
          onEnded={() => {
            forget();
            onEnded();
          }}
        />
      </div>
      <nav className={styles.bottom} aria-label={t('plans.meetings.mode.steps')}>
        <Button
          variant="secondary"
          icon={<ArrowLeftIcon aria-hidden />}
          disabled={number === 0}
          onClick={() => go(number - 1)}
        >
          <T id="plans.meetings.mode.back" />
        </Button>
        <p className={styles.keys}>
          <T id="plans.meetings.mode.step" values={{ number: number + 1, count: steps.length }} />
          <span className={styles.hint}>
            <T id="plans.meetings.mode.keys" />
          </span>
        </p>
        <Button
          variant={isLast ? 'secondary' : 'primary'}
          icon={<ArrowRightIcon aria-hidden />}
          iconPosition="right"
          disabled={isLast}
          onClick={() => go(number + 1)}
        >
          <T id="plans.meetings.mode.next" />
        </Button>
      </nav>
    </>
  );
}
