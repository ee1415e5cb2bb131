/** What somebody may know of a plan who keeps its dates: not its content. */
import { Link } from '@navikt/ds-react/Link';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink } from 'react-router';
import { Notice } from '../ui/Notice.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import { PlanHistory } from './PlanHistory.tsx';
import styles from './PlanPanel.module.css';

const PlanHeaderFactsFragment = graphql(`
  fragment PlanHeaderFacts on PlanHeader {
    id
    status
    version
    leadName
    leadJobTitle
    unitName
    agreedOn
    nextOn
    goalCount
    openInterventionCount
    participantCount
    needsNewLead
    viewerCanOpenPlan
    followUps { id ...PlanHistory }
  }
`);

type PlanHeaderFactsProps = { plan: FragmentType<typeof PlanHeaderFactsFragment> };

export function PlanHeaderFacts(props: PlanHeaderFactsProps) {
  const t = useText();
  const format = useFormat();
  const plan = readFragment(PlanHeaderFactsFragment, props.plan);
  const content = [
    t('followUps.panel.goals', { count: plan.goalCount }),
    t('followUps.panel.interventions', { count: plan.openInterventionCount }),
    t('followUps.panel.participants', { count: plan.participantCount }),
  ];
  const next = plan.nextOn;
  return (
    <>
      <div className={styles.tags}>
        <Tag tone={plan.status === 'AGREED' ? 'success' : 'neutral'}>
          {t(`words.planStatus.${plan.status}`)}
        </Tag>
        {plan.version > 0 && <Tag>{t('followUps.panel.version', { version: plan.version })}</Tag>}
      </div>
      {plan.needsNewLead && (
        <Notice kind="warning">
          {t('followUps.panel.newLead', { name: plan.leadName })}{' '}
          <Link as={RouterLink} to="/planer/overdragelse">
            {t('followUps.panel.handOver')}
          </Link>
        </Notice>
      )}
      <dl className={styles.facts}>
        <dt>{t('followUps.panel.lead')}</dt>
        <dd>
          {plan.leadName}, {plan.leadJobTitle}
        </dd>
        <dt>{t('followUps.panel.unit')}</dt>
        <dd>{plan.unitName}</dd>
        <dt>{t('followUps.panel.agreedOn')}</dt>
        <dd>{plan.agreedOn ? format.date(plan.agreedOn) : t('followUps.panel.notAgreed')}</dd>
        <dt>{t('followUps.panel.nextOn')}</dt>
        <dd>{next ? format.dateLong(next) : t('followUps.panel.noNext')}</dd>
        <dt>{t('followUps.panel.content')}</dt>
        <dd>{content.join(', ')}</dd>
      </dl>
      <Heading level="3" size="xsmall">
        {t('followUps.panel.history')}
      </Heading>
      <PlanHistory followUps={plan.followUps} />
      {!plan.viewerCanOpenPlan && (
        <BodyShort size="small" className={styles.small}>
          {t('followUps.panel.purposeHint')}
        </BodyShort>
      )}
      <Link as={RouterLink} to={`/planer/${plan.id}`}>
        {t(plan.viewerCanOpenPlan ? 'followUps.panel.open' : 'followUps.panel.openWithPurpose')}
      </Link>
    </>
  );
}
