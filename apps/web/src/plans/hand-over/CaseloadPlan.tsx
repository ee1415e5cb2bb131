/** One plan of a leaver: chosen or not, who is asked already, and a choice of its own. */
import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Textarea } from '@navikt/ds-react/Textarea';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { OwnChoice } from './caseload-choice.ts';
import { ReceiverSearch } from './ReceiverSearch.tsx';
import styles from './hand-over.module.css';

export const caseloadPlan = graphql(`
  fragment CaseloadPlan on CaseloadPlan {
    id
    citizenInitials
    citizenBirthYear
    status
    nextOn
    open {
      id
      toName
      proposedAt
      viewerCanWithdraw
    }
  }
`);

type Props = {
  plan: FragmentType<typeof caseloadPlan>;
  isChosen: boolean;
  own: OwnChoice | null;
  refusal: string | null;
  onChoose: (isChosen: boolean) => void;
  onOwn: (own: OwnChoice | null) => void;
  onWithdraw: (handOverId: string) => void;
};

export function CaseloadPlan({
  isChosen,
  own,
  refusal,
  onChoose,
  onOwn,
  onWithdraw,
  ...props
}: Props) {
  const t = useText();
  const format = useFormat();
  const plan = readFragment(caseloadPlan, props.plan);
  const { open, nextOn } = plan;
  const citizen = t('plans.handOver.citizen', {
    initials: plan.citizenInitials,
    year: String(plan.citizenBirthYear),
  });
  const facts = [
    t(`words.planStatus.${plan.status}`),
    nextOn
      ? t('plans.handOver.nextOn', { date: format.dateLong(nextOn) })
      : t('plans.handOver.withoutNext'),
  ].join(' · ');
  return (
    <li className={styles.plan}>
      <div className={styles.planLine}>
        {open ? (
          <span className={styles.who}>
            <span className={styles.name}>{citizen}</span>
            <span className={styles.quiet}>
              {facts} ·{' '}
              <T
                id="plans.handOver.waiting"
                values={{
                  name: open.toName,
                  date: format.date(todayInCopenhagen(new Date(open.proposedAt))),
                }}
              />
            </span>
          </span>
        ) : (
          <Checkbox
            size="small"
            checked={isChosen}
            description={facts}
            onChange={(event) => onChoose(event.target.checked)}
          >
            {citizen}
          </Checkbox>
        )}
        {open?.viewerCanWithdraw ? (
          <Button
            size="xsmall"
            variant="tertiary"
            type="button"
            aria-label={t('plans.handOver.withdrawOf', { citizen })}
            onClick={() => onWithdraw(open.id)}
          >
            <T id="plans.handOver.withdraw" />
          </Button>
        ) : !open && isChosen ? (
          <Button
            size="xsmall"
            variant="tertiary"
            type="button"
            aria-expanded={own !== null}
            aria-label={t('plans.handOver.ownOf', { citizen })}
            onClick={() => onOwn(own ? null : { receiver: null, knowThis: '' })}
          >
            <T id="plans.handOver.own" />
          </Button>
        ) : null}
      </div>
      {refusal ? <Notice kind="error">{refusal}</Notice> : null}
      {own && isChosen && !open ? (
        <div className={styles.own}>
          <ReceiverSearch
            label={t('plans.handOver.ownReceiver', { citizen })}
            planIds={[plan.id]}
            receiver={own.receiver}
            error={undefined}
            onChoose={(receiver) => onOwn({ ...own, receiver })}
          />
          <Textarea
            size="small"
            label={t('plans.handOver.ownKnowThis', { citizen })}
            description={t('plans.handOver.ownHint')}
            minRows={2}
            value={own.knowThis}
            onChange={(event) => onOwn({ ...own, knowThis: event.target.value })}
          />
        </div>
      ) : null}
    </li>
  );
}
