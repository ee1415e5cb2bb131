/** One plan of a list: whose, how far, who leads, and what comes next. */
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link } from 'react-router';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { NextDate } from '../plan/NextDate.tsx';
import { Face } from '../reading/Face.tsx';
import styles from './plan-list.module.css';
import { PlanStatusTags } from './PlanStatusTags.tsx';

const planListRow = graphql(`
  fragment PlanListRow on PlanSummary {
    id
    citizenName
    citizenBirthYear
    status
    version
    hasUnagreedChanges
    referredOn
    leadName
    viewerIsLead
    nextOn
    consentEndsOn
    changedAt
  }
`);

type Props = {
  plan: FragmentType<typeof planListRow>;
  /** Whether it is chosen, while plans are chosen; else null. */
  isChosen: boolean | null;
  onChoose: () => void;
};

export function PlanListRow({ isChosen, onChoose, ...props }: Props) {
  const t = useText();
  const format = useFormat();
  const plan = readFragment(planListRow, props.plan);
  return (
    <li className={styles.row}>
      {isChosen === null ? (
        <span className={styles.face}>
          <Face name={plan.citizenName} />
        </span>
      ) : (
        <span className={styles.choose}>
          <Checkbox
            hideLabel
            checked={isChosen}
            // Without an agreed version there is nothing to print.
            disabled={plan.version === 0}
            onChange={onChoose}
          >
            {t('plans.list.choose', { name: plan.citizenName })}
          </Checkbox>
        </span>
      )}
      <span className={styles.citizen}>
        <Link className={styles.link} to={`/planer/${plan.id}`}>
          {plan.citizenName}
        </Link>
        <span className={styles.quiet}>
          <T id="plans.list.bornIn" values={{ year: String(plan.citizenBirthYear) }} />
        </span>
      </span>
      <span className={styles.tags}>
        <PlanStatusTags {...plan} />
        {plan.referredOn ? (
          <Tag tone="accent">
            <T id="plans.ended.tag.referred" />
          </Tag>
        ) : null}
        {plan.consentEndsOn ? (
          <Tag tone="warning">
            <T id="plans.list.consentEnds" values={{ date: format.date(plan.consentEndsOn) }} />
          </Tag>
        ) : null}
      </span>
      <span>
        <span className={styles.label}>
          <T id="plans.plan.lead" />
        </span>
        {plan.viewerIsLead ? <T id="plans.list.leadYou" /> : plan.leadName}
      </span>
      <span>
        <span className={styles.label}>
          <T id="plans.plan.nextDate" />
        </span>
        {isOver(plan.status) ? '–' : <NextDate on={plan.nextOn} />}
      </span>
      <span className={styles.quiet}>
        <span className={styles.label}>
          <T id="plans.list.changed" />
        </span>
        {format.date(todayInCopenhagen(new Date(plan.changedAt)))}
      </span>
    </li>
  );
}
