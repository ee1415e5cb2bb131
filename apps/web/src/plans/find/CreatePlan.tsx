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

  async function start() {
    // A plan that could not bring along what was ticked is there all the same: the next press opens it.
    const refused =
      (await create(planId, citizenId)) ??
      (lastPlanId && !isStarted ? await bringFrom(lastPlanId) : null);
    if (refused === null) await navigate(`/planer/${planId}`);
    else setRefusal(refused);
  }

  async function bringFrom(fromPlanId: string) {
    setStarted(true);
    return bring(planId, fromPlanId, parts);
  }

  return (
    <div className={styles.form}>
      <p>
        <T id="plans.find.createText" />
      </p>
      {lastPlanId && !isStarted ? <BringAlong parts={parts} onChange={setParts} /> : null}
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div>
        <Button loading={isBusy || isBringing} onClick={start}>
          <T id={isStarted && refusal ? 'plans.find.open' : 'plans.find.create'} />
        </Button>
      </div>
    </div>
  );
}
