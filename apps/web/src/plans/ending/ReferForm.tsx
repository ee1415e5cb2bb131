/** Noting that the citizen is referred to the region, with the date the region then has. */
import { Button } from '@navikt/ds-react/Button';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { FOLLOW_UP_RULES } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { followUpAfterReferral } from '@sammenhaeng/domain/follow-ups/referral';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { aDay } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import styles from './ending.module.css';
import { MadeFollowUp } from './MadeFollowUp.tsx';
import { useReferPlan } from './use-end-plan.ts';

const { source } = FOLLOW_UP_RULES.INTEGRATED_TREATMENT_START;

type Props = { planId: string; hasFocus: boolean; onClose: () => void };

const fields = { referredOn: aDay };

export const referralKey = (planId: string): string => `referral.${planId}`;

export function ReferForm({ planId, hasFocus, onClose }: Props) {
  const t = useText();
  const today = useToday();
  const refer = useReferPlan();
  const form = useRef<HTMLFormElement>(null);
  const { values, dayOf, forget } = useKeptForm({
    key: referralKey(planId),
    label: t('plans.ending.referTitle'),
    begin: () => ({ referredOn: today as CalendarDate | null }),
    fields,
  });
  const { referredOn } = values;
  const [wasSent, setWasSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (hasFocus) form.current?.querySelector('input')?.focus();
  }, [hasFocus]);

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (!referredOn || referredOn > today) return focusFirstProblem(form.current);
    setIsBusy(true);
    const result = await refer(planId, referredOn);
    setIsBusy(false);
    if (result.kind === 'saved') return giveUp();
    setRefusal('message' in result ? result.message : t('plans.ending.failed'));
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate>
      <h3 id="henvist" className={styles.subtitle}>
        <T id="plans.ending.referTitle" />
      </h3>
      <DateField
        label={t('plans.ending.referredOn')}
        {...dayOf('referredOn')}
        max={today}
        error={wasSent && !referredOn ? t('plans.ending.referMissing') : undefined}
      />
      {referredOn && referredOn <= today ? (
        <section className={styles.consequences} aria-labelledby="henvist" aria-live="polite">
          <ul className={styles.list}>
            <MadeFollowUp followUp={followUpAfterReferral(referredOn)} />
            <li>
              <T id="plans.ending.referStops" />
            </li>
          </ul>
          <p className={styles.quiet}>
            <T id="plans.ending.law.region" values={{ source }} />
          </p>
        </section>
      ) : null}
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={isBusy}>
          <T id="plans.ending.referSave" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
