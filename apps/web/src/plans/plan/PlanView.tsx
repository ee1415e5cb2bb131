/** A plan that was found: the parts of the page, in their order. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { lazy } from 'react';
import { Later } from '../../ui/Later.tsx';
import { Page } from '../../ui/Page.tsx';
import { T, useText } from '../../ui/text.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ChallengesSection } from '../challenges/ChallengesSection.tsx';
import { FollowUpSection } from '../follow-up/FollowUpSection.tsx';
import { GoalsSection } from '../goals/GoalsSection.tsx';
import { MappingSection } from '../mapping/MappingSection.tsx';
import { MasterDataSection } from '../master-data/MasterDataSection.tsx';
import { PLACE } from '../place/place-of.ts';
import { PlanPlaces } from '../place/PlanPlaces.tsx';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { DutyLine } from './DutyLine.tsx';
import { MissingPanel } from './MissingPanel.tsx';
import { PartToCome } from './PartToCome.tsx';
import { PlanAction } from './PlanAction.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import styles from './plan.module.css';
import { wholePlan } from './whole-plan.ts';

// Each is fetched by itself: those that stand in `Later` once somebody touches the page.
const SendingSection = lazy(async () => ({
  default: (await import('../sending/SendingSection.tsx')).SendingSection,
}));

const MeetingSection = lazy(() => import('../meetings/MeetingSection.tsx'));
const PlanDrafts = lazy(() => import('../drafts/PlanDrafts.tsx'));
const RenewalPanel = lazy(async () => ({
  default: (await import('../renewal/RenewalPanel.tsx')).RenewalPanel,
}));
const PromiseLedger = lazy(async () => ({
  default: (await import('../promises/PromiseLedger.tsx')).PromiseLedger,
}));

const HandOverNews = lazy(() => import('../hand-over/HandOverNews.tsx'));
const LeadsSection = lazy(() => import('../hand-over/LeadsSection.tsx'));

const PlanVersions = lazy(async () => ({
  default: (await import('./PlanVersions.tsx')).PlanVersions,
}));

const SeenBySection = lazy(() => import('../seen-by/SeenBySection.tsx'));

const EndingSection = lazy(async () => ({
  default: (await import('../ending/EndingSection.tsx')).EndingSection,
}));

export function PlanView(props: { plan: FragmentType<typeof wholePlan> }) {
  const t = useText();
  const plan = readFragment(wholePlan, props.plan);
  const isIncomplete = (section: string) =>
    plan.missingBeforeAgreement.some((item) => item.section === section);
  const openFromStart = plan.viewerCanChange ? PLAN_SECTIONS.filter(isIncomplete) : [];
  return (
    <PlanSaving planId={plan.id}>
      <PlanPlaces openFromStart={openFromStart}>
        <Page title={plan.citizen.name} tabTitle={t('plans.plan.tabTitle')}>
          <div className={styles.top}>
            <PlanFacts plan={plan} />
            <PlanAction plan={plan} />
          </div>
          {plan.viewerCanChange || isOver(plan.status) ? null : (
            <Notice kind="info">
              <T id="plans.plan.readOnly" values={{ name: plan.lead.name }} />
            </Notice>
          )}
          <Later>
            <PlanDrafts planId={plan.id} />
          </Later>
          <Later>
            <HandOverNews planId={plan.id} />
          </Later>
          {isOver(plan.status) ? null : <DutyLine plan={plan} />}
          {plan.version > 0 && plan.viewerCanChange ? (
            <Later
              meanwhile={<PartToCome headingId="gennemgang" title={t('plans.renewal.title')} />}
            >
              <RenewalPanel planId={plan.id} />
            </Later>
          ) : null}
          <div className={plan.viewerCanChange ? styles.body : undefined}>
            {plan.viewerCanChange ? <MissingPanel plan={plan} /> : null}
            <div className={styles.sections}>
              <Later
                meanwhile={
                  <PartToCome
                    id={PLACE.meeting}
                    headingId={`${PLACE.meeting}-titel`}
                    title={t('plans.meetings.title')}
                  />
                }
              >
                <MeetingSection planId={plan.id} />
              </Later>
              <MasterDataSection plan={plan} />
              <MappingSection plan={plan} />
              <ChallengesSection plan={plan} />
              <GoalsSection plan={plan} />
              <FollowUpSection plan={plan} />
              <Later
                meanwhile={<PartToCome headingId={PLACE.send} title={t('plans.sending.title')} />}
              >
                <SendingSection plan={plan} />
              </Later>
              <Later>
                <PlanVersions plan={plan} />
              </Later>
              {plan.version > 0 ? (
                <Later
                  meanwhile={
                    <PartToCome
                      id="loefter"
                      headingId="loefter-titel"
                      title={t('plans.promises.title')}
                    />
                  }
                >
                  <PromiseLedger planId={plan.id} />
                </Later>
              ) : null}
              {/* Not everybody has these three, so no heading is promised. */}
              <Later meanwhile={<div id={PLACE.leads} data-to-come="" />}>
                <LeadsSection planId={plan.id} />
              </Later>
              <Later>
                <SeenBySection plan={plan} />
              </Later>
              <Later>
                <EndingSection plan={plan} />
              </Later>
            </div>
          </div>
        </Page>
      </PlanPlaces>
    </PlanSaving>
  );
}
