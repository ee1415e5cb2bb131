/** The same neutral answer for a plan that is not there and one that is not the viewer's. */
import { Link } from '@navikt/ds-react/Link';
import { goneDa } from '@sammenhaeng/texts/gone.da';
import { Link as RouterLink } from 'react-router';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { MoreTexts, T, useText } from '../../ui/text.tsx';
import styles from './plan.module.css';
import { PurposeForm } from './PurposeForm.tsx';
import { purposeKey } from './purpose-key.ts';
import { useEndedConsent } from './use-ended-consent.ts';
import { useForgetPlan } from './use-forget-plan.ts';

type Props = {
  planId: string;
  /** Who never opens plans is not asked for a purpose that would change nothing. */
  worksWithPlans: boolean;
  wasRefused: boolean;
  onPurpose: (purpose: string) => void;
};

export default function PlanGone(props: Props) {
  return (
    <MoreTexts danish={goneDa}>
      <Gone {...props} />
    </MoreTexts>
  );
}

function Gone({ planId, worksWithPlans, wasRefused, onPurpose }: Props) {
  const t = useText();
  useForgetPlan(planId);
  const { isWaiting, sentence } = useEndedConsent(planId, worksWithPlans);
  // No purpose opens what the citizen has taken back.
  const isEnded = sentence !== null;
  if (isWaiting) return <Loading />;
  return (
    <Page
      title={t(isEnded ? 'plans.gone.title' : 'plans.plan.gone')}
      lead={sentence ?? t('plans.plan.goneText')}
    >
      <p>
        <Link as={RouterLink} to={worksWithPlans ? '/planer' : '/'}>
          <T id={worksWithPlans ? 'plans.plan.toList' : 'plans.plan.toStart'} />
        </Link>
      </p>
      {worksWithPlans && !isEnded ? (
        <StatePurpose planId={planId} wasRefused={wasRefused} onPurpose={onPurpose} />
      ) : null}
    </Page>
  );
}

function StatePurpose({ planId, wasRefused, onPurpose }: Omit<Props, 'worksWithPlans'>) {
  const t = useText();
  return (
    <section className={styles.purpose} aria-labelledby="angiv-formaal">
      <h2 id="angiv-formaal">
        <T id="plans.purpose.title" />
      </h2>
      <p>
        <T id="plans.purpose.text" />
      </p>
      {wasRefused ? (
        <Notice kind="warning">
          <T id="plans.purpose.refused" />
        </Notice>
      ) : null}
      <PurposeForm
        keptAs={purposeKey(planId)}
        page={planId}
        label={t('plans.purpose.label')}
        missing={t('plans.purpose.missing')}
        submit={t('plans.purpose.send')}
        onPurpose={onPurpose}
      />
    </section>
  );
}
