/** What the lead can do about the end of a plan that runs: refer the citizen, and close it. */
import { Button } from '@navikt/ds-react/Button';
import { followUpAfterReferral } from '@sammenhaeng/domain/follow-ups/referral';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ClosePlanForm, closingKey } from './ClosePlanForm.tsx';
import styles from './ending.module.css';
import { ReferForm, referralKey } from './ReferForm.tsx';
import { RegretForm, regretKey } from './RegretForm.tsx';

export const openEnding = graphql(`
  fragment OpenEnding on Plan {
    id
    version
    hasUnagreedChanges
    referredOn
    followUps {
      id
      kind
      dueOn
      outcome
    }
  }
`);

export function OpenEnding(props: { plan: FragmentType<typeof openEnding> }) {
  const format = useFormat();
  const plan = readFragment(openEnding, props.plan);
  const { referredOn } = plan;
  const { open, isByHand, setOpen } = useOpenForm({
    close: closingKey(plan.id),
    refer: referredOn ? [] : referralKey(plan.id),
    regret: referredOn ? regretKey(plan.id) : [],
  });
  const buttons = useRef<HTMLDivElement>(null);

  // The form that had the focus is gone: the buttons it came from take it back.
  function close() {
    setOpen(null);
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
      {open === 'close' ? <ClosePlanForm plan={plan} hasFocus={isByHand} onClose={close} /> : null}
      {open === 'refer' ? <ReferForm planId={plan.id} hasFocus={isByHand} onClose={close} /> : null}
      {open === 'regret' ? (
        <RegretForm planId={plan.id} hasFocus={isByHand} onClose={close} />
      ) : null}
      {open === null ? (
        <div ref={buttons} className={styles.buttons}>
          <Button size="small" variant="secondary" onClick={() => setOpen('close')}>
            <T id="plans.ending.start" />
          </Button>
          <Button
            size="small"
            variant="tertiary"
            onClick={() => setOpen(referredOn ? 'regret' : 'refer')}
          >
            <T id={referredOn ? 'plans.ending.regret' : 'plans.ending.refer'} />
          </Button>
        </div>
      ) : null}
    </>
  );
}
