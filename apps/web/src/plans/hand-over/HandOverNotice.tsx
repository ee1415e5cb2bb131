/** On top of a plan that somebody is asked to take over, or said no to: what has come of it, and the next step. */
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { daysBetween, todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { handOverDa } from '@sammenhaeng/texts/hand-over.da';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import { PLACE } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import styles from './hand-over.module.css';
import { useHandOver } from './use-hand-over.ts';
import { type PlanHandOver, usePlanHandOver } from './use-plan-hand-over.ts';

/** Days a no stands on top of the plan; the panel tells of it longer. */
const NO_IS_SHOWN_DAYS = 14;

export default function HandOverNotice({ planId }: { planId: string }) {
  const { handOver, refetch } = usePlanHandOver(planId);
  if (!handOver) return null;
  const { newest, needsNewLead } = handOver;
  return (
    <MoreTexts danish={handOverDa}>
      {needsNewLead ? <NewLeadNeeded handOver={handOver} /> : null}
      {newest?.state === 'PROPOSED' ? (
        <Proposed newest={newest} onChanged={refetch} />
      ) : newest?.state === 'DECLINED' ? (
        <Declined newest={newest} canPropose={handOver.viewerCanPropose} />
      ) : null}
    </MoreTexts>
  );
}

/** Names the lead only to those who see who leads. */
function NewLeadNeeded({ handOver }: { handOver: PlanHandOver }) {
  const { goTo } = usePlaces();
  const { leads, newest, viewerCanPropose } = handOver;
  const [lead] = leads;
  if (!lead) return null;
  const canPropose = viewerCanPropose && newest?.state !== 'PROPOSED';
  return (
    <div className={styles.notice}>
      <Notice kind="warning">
        <T id="plans.handOver.newLead" values={{ name: lead.name }} />{' '}
        {viewerCanPropose ? null : <T id="plans.handOver.newLeadBy" />}
      </Notice>
      {canPropose ? (
        <Button size="small" variant="tertiary" onClick={() => goTo(null, PLACE.leads)}>
          <T id="plans.handOver.hand" />
        </Button>
      ) : null}
    </div>
  );
}

type Newest = NonNullable<PlanHandOver['newest']>;

function Proposed({ newest, onChanged }: { newest: Newest; onChanged: () => unknown }) {
  const t = useText();
  const format = useFormat();
  const { withdraw } = useHandOver();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, fromName, toName, proposedAt } = newest;
  if (newest.viewerCanAnswer) {
    return (
      <Notice kind="info">
        <T id="plans.handOver.youAreAsked" values={{ name: fromName }} />{' '}
        <Link as={RouterLink} to="/planer/overdragelse">
          <T id="plans.handOver.answerNow" />
        </Link>
      </Notice>
    );
  }

  async function takeBack() {
    const problems = await withdraw(id);
    const problem = problems ? problems.get(id)?.message : t('plans.handOver.notSaved');
    setRefusal(problem ?? null);
    await onChanged();
  }

  return (
    <div className={styles.notice}>
      <Notice kind="info">
        <T
          id="plans.handOver.asked"
          values={{ name: toName, date: format.date(todayInCopenhagen(new Date(proposedAt))) }}
        />{' '}
        <T id="plans.handOver.leadKeeps" values={{ name: fromName }} />
      </Notice>
      {newest.viewerCanWithdraw ? (
        <Button size="small" variant="tertiary" onClick={() => void takeBack()}>
          <T id="plans.handOver.withdraw" />
        </Button>
      ) : null}
      {refusal ? <Notice kind="error">{refusal}</Notice> : null}
    </div>
  );
}

function Declined({ newest, canPropose }: { newest: Newest; canPropose: boolean }) {
  const today = useToday();
  const { goTo } = usePlaces();
  const { toName, answer, answeredAt } = newest;
  const answeredOn = answeredAt ? todayInCopenhagen(new Date(answeredAt)) : today;
  if (daysBetween(answeredOn, today) > NO_IS_SHOWN_DAYS) return null;
  return (
    <div className={styles.notice}>
      <Notice kind="warning">
        <T id="plans.handOver.declinedBy" values={{ name: toName, answer }} />
      </Notice>
      {canPropose ? (
        <Button size="small" variant="tertiary" onClick={() => goTo(null, PLACE.leads)}>
          <T id="plans.handOver.askAnother" />
        </Button>
      ) : null}
    </div>
  );
}
