/** Who has led a plan, from when to when; and where its lead asks somebody to take over. */
import { Button } from '@navikt/ds-react/Button';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { handOverDa } from '@sammenhaeng/texts/hand-over.da';
import { useRef } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { MoreTexts, T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { PLACE } from '../place/place-of.ts';
import card from '../plan-card.module.css';
import { OpenTasks } from './OpenTasks.tsx';
import { proposalKey } from './proposal-values.ts';
import { ProposeForm } from './ProposeForm.tsx';
import styles from './hand-over.module.css';
import { type PlanHandOver, usePlanHandOver } from './use-plan-hand-over.ts';

export default function LeadsSection({ planId }: { planId: string }) {
  const { handOver, refetch } = usePlanHandOver(planId);
  if (!handOver || handOver.leads.length === 0) return null;
  return (
    <MoreTexts danish={handOverDa}>
      <Leads planId={planId} handOver={handOver} onChanged={refetch} />
    </MoreTexts>
  );
}

type Props = { planId: string; handOver: PlanHandOver; onChanged: () => unknown };

function Leads({ planId, handOver, onChanged }: Props) {
  const format = useFormat();
  const { open, setOpen } = useOpenForm({ proposal: proposalKey(planId) });
  const isAsking = open !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  const { leads, newest, viewerCanPropose } = handOver;
  const lead = leads[0];
  const canAsk = viewerCanPropose && newest?.state !== 'PROPOSED';
  const day = (at: string) => format.date(todayInCopenhagen(new Date(at)));

  function close() {
    setOpen(null);
    heading.current?.focus();
  }

  return (
    <section aria-labelledby={PLACE.leads} className={card.card}>
      <div className={styles.head}>
        <h2 id={PLACE.leads} ref={heading} className={card.title} tabIndex={-1}>
          <T id="plans.handOver.leads" />
        </h2>
        {canAsk && !isAsking ? (
          <Button size="small" variant="secondary" onClick={() => setOpen('proposal')}>
            <T id="plans.handOver.hand" />
          </Button>
        ) : null}
      </div>
      <ul className={styles.list}>
        {leads.map(({ name, fromAt, toAt }) => (
          <li key={fromAt}>
            <span className={toAt ? undefined : styles.name}>{name}</span>
            <span className={styles.quiet}>
              {toAt ? (
                <T id="plans.handOver.between" values={{ from: day(fromAt), to: day(toAt) }} />
              ) : (
                <T id="plans.handOver.since" values={{ date: day(fromAt) }} />
              )}
            </span>
          </li>
        ))}
      </ul>
      {newest?.state === 'DECLINED' ? (
        <p>
          <T
            id="plans.handOver.declinedBy"
            values={{ name: newest.toName, answer: newest.answer }}
          />
        </p>
      ) : null}
      {canAsk && lead && isAsking ? (
        <>
          <p className={styles.quiet}>
            <T id="plans.handOver.leadKeeps" values={{ name: lead.name }} />
          </p>
          <ProposeForm
            planId={planId}
            leadName={lead.name}
            onClose={close}
            onDone={() => {
              close();
              void onChanged();
            }}
          >
            <OpenTasks tasks={handOver.tasks} nextOn={handOver.nextOn} />
          </ProposeForm>
        </>
      ) : null}
    </section>
  );
}
