/** The citizen's CPR number, masked; the whole one is shown for a purpose, and that is logged. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef, useState } from 'react';
import { Masked } from '../../ui/Masked.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { PurposeForm } from './PurposeForm.tsx';
import styles from './plan.module.css';
import { useShowCpr } from './use-show-cpr.ts';

export const citizenNumber = graphql(`
  fragment CitizenNumber on Citizen {
    id
    cprMasked
  }
`);

export function CitizenNumber(props: { citizen: FragmentType<typeof citizenNumber> }) {
  const t = useText();
  const citizen = readFragment(citizenNumber, props.citizen);
  const [isAsking, setIsAsking] = useState(false);
  const { cpr, isBusy, isRefused, show, hide } = useShowCpr(citizen.id);
  const toggle = useRef<HTMLButtonElement>(null);

  function close() {
    setIsAsking(false);
    toggle.current?.focus();
  }

  return (
    <div>
      <dt>
        <T id="plans.cpr.label" />
      </dt>
      <dd>
        <span className={styles.number}>
          <Masked masked={citizen.cprMasked} whole={cpr} />
          <Button
            ref={toggle}
            size="xsmall"
            variant="tertiary"
            aria-expanded={isAsking}
            onClick={() => (cpr ? hide() : setIsAsking(!isAsking))}
          >
            {cpr ? t('plans.cpr.hide') : t('plans.cpr.show')}
          </Button>
        </span>
        {isAsking ? (
          <PurposeForm
            label={t('plans.cpr.purpose')}
            description={t('plans.cpr.purposeHint')}
            missing={t('plans.cpr.purposeMissing')}
            submit={t('plans.cpr.showNow')}
            isBusy={isBusy}
            hasFocus
            onPurpose={async (purpose) => {
              if (await show(purpose)) close();
            }}
          >
            <Button size="small" variant="tertiary" type="button" onClick={close}>
              <T id="plans.cpr.cancel" />
            </Button>
          </PurposeForm>
        ) : null}
        {isRefused ? (
          <Notice kind="error">
            <T id="plans.cpr.refused" />
          </Notice>
        ) : null}
      </dd>
    </div>
  );
}
