/** Starts the plan and goes to it. */
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import styles from './find.module.css';
import { useCreatePlan } from './use-create-plan.ts';

export function CreatePlan({ citizenId }: { citizenId: string }) {
  const navigate = useNavigate();
  const { create, isBusy } = useCreatePlan();
  const [refusal, setRefusal] = useState<string | null>(null);
  // One id however often the button is pressed: a lost answer must not make a second plan.
  const [planId] = useState(() => crypto.randomUUID());

  async function start() {
    const refused = await create(planId, citizenId);
    if (refused === null) await navigate(`/planer/${planId}`);
    else setRefusal(refused);
  }

  return (
    <div className={styles.form}>
      <p>
        <T id="plans.find.createText" />
      </p>
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div>
        <Button loading={isBusy} onClick={start}>
          <T id="plans.find.create" />
        </Button>
      </div>
    </div>
  );
}
