/** What the lead can do about the end of a plan that runs: refer the citizen, and close it. */
import { Button } from '@navikt/ds-react/Button';
import { followUpAfterReferral } from '@sammenhaeng/domain/follow-ups/referral';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef, useState } from 'react';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ClosePlanForm } from './ClosePlanForm.tsx';
import styles from './ending.module.css';
import { ReferForm } from './ReferForm.tsx';
import { RegretForm } from './RegretForm.tsx';

export const openEnding = graphql(`
  fragment OpenEnding on Plan {
    id
    version
    hasUnagreedChanges
    referredOn
  }
`);

type Form = 'close' | 'refer' | 'regret';

export function OpenEnding(props: { plan: FragmentType<typeof openEnding> }) {
  const format = useFormat();
  const plan = readFragment(openEnding, props.plan);
  const [form, setForm] = useState<Form | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { referredOn } = plan;

  // The form that had the focus is gone: the buttons it came from take it back.
  function close() {
    setForm(null);
    requestAnimationFrame(() => buttons.current?.querySelector('button')?.focus());
  }

  return (
    <>
      <p className={styles.quiet}>
        <T id="plans.ending.intro" />
      </p>
      {referredOn ? (
        <p>
          <T
            id="plans.ending.referred"
            values={{
              date: format.dateLong(referredOn),
              due: format.dateLong(followUpAfterReferral(referredOn).dueOn),
            }}
          />
        </p>
      ) : null}
      {form === 'close' ? <ClosePlanForm plan={plan} onClose={close} /> : null}
      {form === 'refer' ? <ReferForm planId={plan.id} onClose={close} /> : null}
      {form === 'regret' ? <RegretForm planId={plan.id} onClose={close} /> : null}
      {form === null ? (
        <div ref={buttons} className={styles.buttons}>
          <Button size="small" variant="secondary" onClick={() => setForm('close')}>
            <T id="plans.ending.start" />
          </Button>
          <Button
            size="small"
            variant="tertiary"
            onClick={() => setForm(referredOn ? 'regret' : 'refer')}
          >
            <T id={referredOn ? 'plans.ending.regret' : 'plans.ending.refer'} />
          </Button>
        </div>
      ) : null}
    </>
  );
}
