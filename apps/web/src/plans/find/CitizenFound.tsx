/** A citizen that was found: the plan that runs, or the button that starts one. */
import { Button } from '@navikt/ds-react/Button';
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import { Masked } from '../../ui/Masked.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T } from '../../ui/text.tsx';
import { Face } from '../reading/Face.tsx';
import { CitizenPlan } from './CitizenPlan.tsx';
import { CreatePlan } from './CreatePlan.tsx';
import styles from './find.module.css';
import type { Found } from './use-find-citizen.ts';

const NoPlanNeeded = lazy(() => import('./NoPlanNeeded.tsx'));

const citizenFound = graphql(`
  fragment CitizenFound on Citizen {
    id
    name
    cprMasked
    isFictive
  }
`);

type Props = {
  citizen: FragmentType<typeof citizenFound>;
  plans: Found['plans'];
  notNeeded: Found['notNeeded'];
};

export function CitizenFound({ plans, notNeeded, ...props }: Props) {
  const citizen = readFragment(citizenFound, props.citizen);
  const running = plans.find((plan) => !isOver(plan.status));
  const earlier = plans.filter((plan) => plan !== running);
  return (
    <>
      <div className={styles.citizen}>
        <Face name={citizen.name} />
        <div>
          <h2 id="borger" className={styles.title}>
            {citizen.name}
          </h2>
          <Masked masked={citizen.cprMasked} />
        </div>
        {citizen.isFictive ? (
          <Tag tone="info">
            <T id="plans.fictive" />
          </Tag>
        ) : null}
      </div>
      {running ? (
        <Notice kind="warning">
          <strong>
            <T id="plans.find.runningTitle" />
          </strong>
          <p className={styles.text}>
            <T id="plans.find.runningText" />
          </p>
        </Notice>
      ) : null}
      {running ? (
        <>
          <CitizenPlan plan={running} />
          <div>
            <Button as={Link} role="link" to={`/planer/${running.id}`}>
              <T id="plans.find.open" />
            </Button>
          </div>
        </>
      ) : (
        <CreatePlan
          citizenId={citizen.id}
          lastPlanId={earlier.find(({ status }) => status === 'CLOSED')?.id ?? null}
        />
      )}
      <Suspense fallback={null}>
        <NoPlanNeeded
          citizenId={citizen.id}
          hasRunningPlan={running !== undefined}
          choices={notNeeded}
        />
      </Suspense>
      <Earlier>
        {earlier.length > 0
          ? earlier.map((plan) => <CitizenPlan key={plan.id} plan={plan} />)
          : null}
      </Earlier>
    </>
  );
}

function Earlier({ children }: { children: ReactNode }) {
  if (children === null) return null;
  return (
    <div className={styles.earlier}>
      <h3>
        <T id="plans.find.earlier" />
      </h3>
      {children}
    </div>
  );
}
