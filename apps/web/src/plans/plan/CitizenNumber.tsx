/** The citizen's CPR number, masked; the whole one is shown for a purpose, and that is logged. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, Suspense, useRef } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Masked } from '../../ui/Masked.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import styles from './plan.module.css';
import { useShowCpr } from './use-show-cpr.ts';

// It is asked for seldom, and what keeps its words comes with it.
const PurposeForm = lazy(async () => ({
  default: (await import('./PurposeForm.tsx')).PurposeForm,
}));

export const citizenNumber = graphql(`
  fragment CitizenNumber on Citizen {
    id
    cprMasked
  }
`);

export function CitizenNumber(props: { citizen: FragmentType<typeof citizenNumber> }) {
  const t = useText();
  const citizen = readFragment(citizenNumber, props.citizen);
  const keptAs = `showCpr.${citizen.id}`;
  const { open, isByHand, setOpen } = useOpenForm({ number: keptAs });
  const isAsking = open !== null;
  const { cpr, isBusy, isRefused, show, hide } = useShowCpr(citizen.id);
  const toggle = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(null);
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
            onClick={() => (cpr ? hide() : setOpen(isAsking ? null : 'number'))}
          >
            {cpr ? t('plans.cpr.hide') : t('plans.cpr.show')}
          </Button>
        </span>
        {isAsking ? (
          <Suspense fallback={null}>
            <PurposeForm
              keptAs={keptAs}
              label={t('plans.cpr.purpose')}
              description={t('plans.cpr.purposeHint')}
              missing={t('plans.cpr.purposeMissing')}
              submit={t('plans.cpr.showNow')}
              isBusy={isBusy}
              hasFocus={isByHand}
              onPurpose={async (purpose) => {
                const isShown = await show(purpose);
                if (isShown) close();
                return isShown;
              }}
              cancel={{ label: t('ui.cancel'), onCancel: close }}
            />
          </Suspense>
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
