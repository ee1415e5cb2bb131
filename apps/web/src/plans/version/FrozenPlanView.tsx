/** A frozen version: whose it is, that it is untouched, and its five sections. */
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { unitAndMunicipality } from '@sammenhaeng/domain/organisation/municipality-name';
import type { CitizenAcceptance } from '@sammenhaeng/domain/plans/plan-facts';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, Suspense } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { T, type Translate, useLanguage, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { asksInVain, comparedWith, WITH } from '../compare/compared-with.ts';
import { FrozenSections } from './FrozenSections.tsx';
import { IntactMark } from './IntactMark.tsx';
import { useVersions } from './use-versions.ts';
import styles from './version.module.css';
import { VersionNavigation } from './VersionNavigation.tsx';

const VersionComparison = lazy(async () => ({
  default: (await import('../compare/VersionComparison.tsx')).VersionComparison,
}));

const NoWorkingCopy = lazy(() => import('../compare/NoWorkingCopy.tsx'));

export const frozenPlanView = graphql(`
  fragment FrozenPlanView on PlanVersion {
    planId
    number
    agreedOn
    agreedByName
    isIntact
    hiddenSections
    content {
      citizenName
      cprMasked
      municipalityName
      unitName
      leadName
      citizenAcceptance
      citizenRemarks
      ...FrozenSections
    }
  }
`);

type Answer = { citizenAcceptance: CitizenAcceptance | null; citizenRemarks: string };

/** What the citizen said to it on the day, with the remarks where there are any. */
const answerOf = ({ citizenAcceptance, citizenRemarks }: Answer, t: Translate) =>
  [
    t('plans.plan.answer'),
    [
      citizenAcceptance ? t(`plans.acceptance.${citizenAcceptance}`) : t('plans.plan.noAnswer'),
      citizenRemarks,
    ]
      .filter(Boolean)
      .join(': '),
  ] as const;

export function FrozenPlanView(props: { version: FragmentType<typeof frozenPlanView> }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const version = readFragment(frozenPlanView, props.version);
  const [search] = useSearchParams();
  const { number, content } = version;
  const other = search.get(WITH);
  const versions = useVersions(version.planId, number);
  const compared = versions && comparedWith(number, other, versions);
  const facts = [
    [t('plans.version.citizen'), `${content.citizenName}, ${content.cprMasked}`],
    [
      t('plans.version.unit'),
      unitAndMunicipality(content.unitName, content.municipalityName, language),
    ],
    [t('plans.plan.lead'), content.leadName],
    ...(version.hiddenSections.includes('FOLLOW_UP') ? [] : [answerOf(content, t)]),
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
      <VersionNavigation planId={version.planId} number={number} versions={versions} />
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
        {versions && asksInVain(other, versions) ? (
          <Suspense fallback={null}>
            <NoWorkingCopy newest={versions.newest} />
          </Suspense>
        ) : null}
        {other !== null && !versions ? (
          <Loading />
        ) : compared ? (
          <Suspense fallback={<Loading />}>
            <VersionComparison planId={version.planId} {...compared} />
            <Link as={RouterLink} to={`/planer/${version.planId}/versioner/${number}`}>
              <T id="plans.plan.showVersion" values={{ number }} />
            </Link>
          </Suspense>
        ) : (
          <FrozenSections content={content} />
        )}
      </article>
    </Page>
  );
}
