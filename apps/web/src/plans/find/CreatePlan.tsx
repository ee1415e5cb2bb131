/** Starts the plan and goes to it. */
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import { BringAlong } from './BringAlong.tsx';
import styles from './find.module.css';
import { BROUGHT_PARTS, type BroughtPart, useBringAlong } from './use-bring-along.ts';
import { useCreatePlan } from './use-create-plan.ts';

type Props = {
  citizenId: string;
  /** The citizen's last plan, which is over; null where there is none. */
  lastPlanId: string | null;
};

export function CreatePlan({ citizenId, lastPlanId }: Props) {
  const navigate = useNavigate();
  const { create, isBusy } = useCreatePlan();
  const { bring, isBringing } = useBringAlong();
  const [parts, setParts] = useState<readonly BroughtPart[]>(BROUGHT_PARTS);
  const [isStarted, setStarted] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  // One id however often the button is pressed: a lost answer must not make a second plan.
  const [planId] = useState(() => crypto.randomUUID());

  const open = () => navigate(`/planer/${planId}`);

  /** Pressed again it goes on from where it stopped: neither the plan nor what comes along doubles. */
  async function start() {
    const refused =
      (isStarted ? null : await create(planId, citizenId)) ??
      (lastPlanId ? await bringFrom(lastPlanId) : null);
    if (refused === null) await open();
    else setRefusal(refused);
  }

  async function bringFrom(fromPlanId: string) {
    setStarted(true);
    return bring(planId, fromPlanId, parts);
  }

  // A plan that could not bring along what was ticked is there all the same.
  const isWithout = isStarted && refusal !== null;

  return (
    <div className={styles.form}>
      <p>
        <T id="plans.find.createText" />
      </p>
      {lastPlanId ? <BringAlong parts={parts} onChange={setParts} /> : null}
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button loading={isBusy || isBringing} onClick={start}>
          <T id={isWithout ? 'ui.retry' : 'plans.find.create'} />
        </Button>
        {isWithout ? (
          <Button variant="secondary" onClick={open}>
            <T id="plans.find.open" />
          </Button>
        ) : null}
      </div>
    </div>
  );
}
