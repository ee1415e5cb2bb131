/** The plan's header under the title: whose it is, how far it is, who leads, and what comes next. */
import { Button } from '@navikt/ds-react/Button';
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Tag } from '../../ui/Tag.tsx';
import { T } from '../../ui/text.tsx';
import { PlanStatusTags } from '../list/PlanStatusTags.tsx';
import { PLACE } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { CitizenNumber } from './CitizenNumber.tsx';
import { CitizenAnswer } from '../reading/CitizenAnswer.tsx';
import { EndingFacts } from './EndingFacts.tsx';
import { NextDate } from './NextDate.tsx';
import { SavedLine } from './SavedLine.tsx';
import styles from './plan.module.css';

export const planFacts = graphql(`
  fragment PlanFacts on Plan {
    id
    status
    version
    hasUnagreedChanges
    nextOn
    citizenAcceptance
    isCitizenAskedAnew
    hiddenSections
    viewerIsLead
    viewerCanChange
    referredOn
    ...EndingFacts
    citizen {
      id
      isFictive
      birthYear
      ...CitizenNumber
    }
    lead {
      id
      name
    }
    unit {
      id
      name
    }
  }
`);

export function PlanFacts(props: { plan: FragmentType<typeof planFacts> }) {
  const plan = readFragment(planFacts, props.plan);
  const { goTo } = usePlaces();
  return (
    <div className={styles.facts}>
      <div className={styles.tags}>
        <PlanStatusTags {...plan} />
        {plan.referredOn ? (
          <Tag tone="accent">
            <T id="plans.ended.tag.referred" />
          </Tag>
        ) : null}
        {plan.citizen.isFictive ? (
          <Tag tone="info">
            <T id="plans.fictive" />
          </Tag>
        ) : null}
        {plan.viewerCanChange ? <SavedLine /> : null}
      </div>
      <dl className={styles.factList}>
        <CitizenNumber citizen={plan.citizen} />
        <div>
          <dt>
            <T id="plans.plan.lead" />
          </dt>
          <dd>
            {plan.viewerIsLead ? (
              <span className={styles.number}>
                <T id="plans.plan.youLead" values={{ name: plan.lead.name }} />
                {plan.viewerCanChange ? (
                  <Button size="xsmall" variant="tertiary" onClick={() => goTo(null, PLACE.leads)}>
                    <T id="plans.plan.handOver" />
                  </Button>
                ) : null}
              </span>
            ) : (
              plan.lead.name
            )}
          </dd>
        </div>
        <div>
          <dt>
            <T id="plans.plan.unit" />
          </dt>
          <dd>{plan.unit.name}</dd>
        </div>
        {plan.hiddenSections.includes('FOLLOW_UP') ? null : (
          <div>
            <dt>
              <T id="plans.plan.answer" />
            </dt>
            <dd>
              {plan.citizenAcceptance ? (
                <CitizenAnswer
                  answer={plan.citizenAcceptance}
                  isAskedAnew={plan.isCitizenAskedAnew}
                />
              ) : (
                <span className={styles.quiet}>
                  <T id="plans.plan.noAnswer" />
                </span>
              )}
            </dd>
          </div>
        )}
        {isOver(plan.status) ? null : (
          <div>
            <dt>
              <T id="plans.plan.nextDate" />
            </dt>
            <dd>
              <NextDate on={plan.nextOn} />
            </dd>
          </div>
        )}
        <EndingFacts plan={plan} />
      </dl>
    </div>
  );
}
