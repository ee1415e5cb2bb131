/** Closing a plan: why, what that asks for, and what follows, in words before the button. */
import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { endingProblems, needsWords, PLAN_END_REASONS } from '@sammenhaeng/domain/plans/ending';
import { LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import type { OpenEndingFragment } from '@sammenhaeng/graph/generated/graphql';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { Consequences } from './Consequences.tsx';
import { endingFields, endingOf, noEnding, sentenceOf } from './ending-draft.ts';
import styles from './ending.module.css';
import { useClosePlan } from './use-end-plan.ts';

type Props = {
  plan: OpenEndingFragment;
  hasFocus: boolean;
  onClose: () => void;
};

export const closingKey = (planId: string): string => `closing.${planId}`;

export function ClosePlanForm({ plan, hasFocus, onClose }: Props) {
  const t = useText();
  const today = useToday();
  const close = useClosePlan();
  const form = useRef<HTMLFormElement>(null);
  const {
    values: draft,
    change,
    dayOf,
    forget,
  } = useKeptForm({
    key: closingKey(plan.id),
    label: t('plans.ending.title'),
    begin: noEnding,
    fields: endingFields,
  });
  const [wasSent, setWasSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (hasFocus) form.current?.querySelector('select')?.focus();
  }, [hasFocus]);
  const { reason } = draft;
  const ending = endingOf(draft, plan.referredOn);
  const problems = ending ? endingProblems('AGREED', ending, today) : [];
  const told = (field: string) => (wasSent ? sentenceOf(problems, field, t) : undefined);

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (!ending || problems.length > 0) return focusFirstProblem(form.current);
    setIsBusy(true);
    const { isFollowUpDeclined: followUpDeclined, ...said } = ending;
    const result = await close({ planId: plan.id, ...said, followUpDeclined });
    if (result.kind === 'saved') return forget();
    setIsBusy(false);
    setRefusal('message' in result ? result.message : t('plans.ending.failed'));
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate>
      <Select
        label={t('plans.ending.why')}
        value={reason ?? ''}
        error={wasSent && !reason ? t('plans.ending.whyMissing') : undefined}
        onChange={(event) =>
          change({ reason: PLAN_END_REASONS.find((one) => one === event.target.value) ?? null })
        }
      >
        <option value="">{t('plans.ending.choose')}</option>
        {PLAN_END_REASONS.map((one) => (
          <option key={one} value={one}>
            {t(`plans.ended.reason.${one}`)}
          </option>
        ))}
      </Select>
      {reason === 'COURSE_FINISHED' ? (
        <>
          <DateField
            label={t('plans.ending.courseEndedOn')}
            {...dayOf('courseEndedOn')}
            max={today}
            error={told('courseEndedOn')}
          />
          <Checkbox
            checked={draft.isFollowUpDeclined}
            onChange={(event) => change({ isFollowUpDeclined: event.target.checked })}
          >
            <T id="plans.ending.declined" />
          </Checkbox>
        </>
      ) : null}
      {reason === 'REFERRED_TO_REGION' && plan.referredOn === null ? (
        <DateField
          label={t('plans.ending.referredOn')}
          {...dayOf('referredOn')}
          max={today}
          error={told('referredOn')}
        />
      ) : null}
      {reason ? (
        <Textarea
          label={t(needsWords(reason) ? 'plans.ending.note' : 'plans.ending.noteOptional')}
          value={draft.note}
          minRows={2}
          maxLength={draft.note.length > LONG_TEXT * 0.9 ? LONG_TEXT : undefined}
          error={told('note')}
          onChange={(event) => change({ note: event.target.value })}
        />
      ) : null}
      {ending ? <Consequences ending={ending} plan={plan} /> : null}
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={isBusy}>
          <T id="plans.ending.close" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
