/** A frozen version: whose it is, that it is untouched, and its five sections. */
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Page } from '../../ui/Page.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { FrozenSections } from './FrozenSections.tsx';
import { IntactMark } from './IntactMark.tsx';
import styles from './version.module.css';
import { VersionNavigation } from './VersionNavigation.tsx';

export const frozenPlanView = graphql(`
  fragment FrozenPlanView on PlanVersion {
    planId
    number
    agreedOn
    agreedByName
    isIntact
    content {
      citizenName
      cprMasked
      municipalityName
      unitName
      leadName
      ...FrozenSections
    }
  }
`);

export function FrozenPlanView(props: { version: FragmentType<typeof frozenPlanView> }) {
  const t = useText();
  const format = useFormat();
  const version = readFragment(frozenPlanView, props.version);
  const { number, content } = version;
  const facts = [
    [t('plans.version.citizen'), `${content.citizenName}, ${content.cprMasked}`],
    [t('plans.version.unit'), `${content.unitName}, ${content.municipalityName}`],
    [t('plans.plan.lead'), content.leadName],
  ] as const;
  return (
    <Page
      title={t('plans.version.title', { number })}
      actions={
        <Button
          className={styles.noPrint}
          variant="secondary"
          icon={<PrinterSmallIcon aria-hidden />}
          onClick={() => window.print()}
        >
          <T id="plans.version.print" />
        </Button>
      }
    >
      <VersionNavigation planId={version.planId} number={number} />
      <article className={styles.paper}>
        <header className={styles.head}>
          <p className={styles.agreed}>
            <T
              id="plans.version.agreed"
              values={{ date: format.dateLong(version.agreedOn), name: version.agreedByName }}
            />
          </p>
          <IntactMark isIntact={version.isIntact} />
          <dl className={styles.facts}>
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </header>
        <FrozenSections content={content} />
      </article>
    </Page>
  );
}
