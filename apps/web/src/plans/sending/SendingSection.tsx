/** Sending the newest version out: who gets what, and the receipts of what was sent. */
import { Link } from '@navikt/ds-react/Link';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { sendingDa } from '@sammenhaeng/texts/sending.da';
import { MoreTexts, T } from '../../ui/text.tsx';
import { PLACE } from '../place/place-of.ts';
import card from '../plan-card.module.css';
import { Receipts } from './Receipts.tsx';
import { SendForm } from './SendForm.tsx';
import styles from './sending.module.css';

const sendingSection = graphql(`
  fragment SendingSection on Plan {
    id
    version
    hasUnagreedChanges
    viewerCanSend
    lead {
      id
      name
    }
    dispatches {
      id
      ...Receipt
    }
    ...SendForm
  }
`);

export function SendingSection(props: { plan: FragmentType<typeof sendingSection> }) {
  const plan = readFragment(sendingSection, props.plan);
  const { version } = plan;
  const preview = `/dokumenter/version/${plan.id}/${version}.pdf`;
  return (
    <MoreTexts danish={sendingDa}>
      <section aria-labelledby={PLACE.send} className={`${card.card} ${card.screenOnly}`}>
        <h2 id={PLACE.send} className={card.title} tabIndex={-1}>
          <T id="plans.sending.title" />
        </h2>
        {version === 0 ? (
          <p className={styles.quiet}>
            <T id="plans.sending.notYet" />
          </p>
        ) : (
          <>
            <p className={styles.documents}>
              <Link href={preview} download>
                <T id="plans.sending.preview" values={{ version }} />
              </Link>
              <Link href={`${preview}?stor=1`} download>
                <T id="plans.sending.previewLarge" />
              </Link>
            </p>
            {plan.viewerCanSend ? (
              <>
                <p className={styles.quiet}>
                  <T id="plans.sending.how" />
                </p>
                {plan.hasUnagreedChanges ? (
                  <p>
                    <T id="plans.sending.oldVersion" values={{ version }} />
                  </p>
                ) : null}
                <SendForm plan={plan} />
              </>
            ) : (
              <p className={styles.quiet}>
                <T id="plans.sending.noRight" values={{ name: plan.lead.name }} />
              </p>
            )}
            {plan.viewerCanSend || plan.dispatches.length > 0 ? (
              <Receipts dispatches={plan.dispatches} />
            ) : null}
          </>
        )}
      </section>
    </MoreTexts>
  );
}
