/** Says how a plan stands to another, and to which. */
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { MARK_KINDS, type MarkKind } from '@sammenhaeng/domain/plans/part-kinds';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { anId, aText, oneOf } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { type ChangeResult, type FieldProblems, problemsAt } from '../saving/change-result.ts';
import type { MarkedPlan } from './MarksReading.tsx';
import styles from './marks.module.css';
import { usePlanName } from './use-plan-name.ts';

type Plan = MarkedPlan & { id: string };
type NewMark = {
  id: string;
  existingPlanId: string;
  otherPlanId: string;
  kind: MarkKind;
  note: string;
};
type Props = {
  plan: Plan;
  others: readonly Plan[];
  hasFocus: boolean;
  onAdd: (mark: NewMark) => Promise<ChangeResult>;
  onClose: () => void;
};

type Values = { id: string; kind: MarkKind; otherId: string; note: string };

export const markKey = (existingPlanId: string): string => `mark.${existingPlanId}`;

export function AddMark({ plan, others, hasFocus, onAdd, onClose }: Props) {
  const t = useText();
  const nameOf = usePlanName();
  const { values, change, forget } = useKeptForm<Values>({
    key: markKey(plan.id),
    label: t('plans.marks.addLabel', { plan: nameOf(plan) }),
    begin: () => ({
      // The same id however often it is sent, so that a lost answer adds no second mark.
      id: crypto.randomUUID(),
      kind: 'OVERLAP',
      otherId: others.length === 1 ? (others[0]?.id ?? '') : '',
      note: '',
    }),
    fields: {
      id: anId,
      kind: oneOf(MARK_KINDS),
      otherId: oneOf(['', ...others.map((other) => other.id)]),
      note: aText,
    },
  });
  const { id, kind, otherId, note } = values;
  const [isMissing, setIsMissing] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (hasFocus) first.current?.focus();
  }, [hasFocus]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [problems, setProblems] = useState<FieldProblems>({});

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (otherId === '') return setIsMissing(true);
    const result = await onAdd({ id, existingPlanId: plan.id, otherPlanId: otherId, kind, note });
    if (result.kind === 'saved') return giveUp();
    const atFields = problemsAt(result, ['kind', 'otherPlanId', 'note']);
    setProblems(atFields ?? {});
    const message = 'message' in result ? result.message : t('plans.saved.notSaved');
    setRefusal(atFields ? null : message);
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      aria-label={t('plans.marks.addLabel', { plan: nameOf(plan) })}
    >
      <div className={styles.pair}>
        <Select
          ref={first}
          size="small"
          label={t('plans.marks.kind')}
          value={kind}
          error={problems['kind']}
          onChange={({ target }) =>
            change({ kind: MARK_KINDS.find((one) => one === target.value) ?? 'OVERLAP' })
          }
        >
          {MARK_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`plans.marks.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('plans.marks.other')}
          value={otherId}
          error={
            isMissing && otherId === '' ? t('plans.marks.otherMissing') : problems['otherPlanId']
          }
          onChange={({ target }) => change({ otherId: target.value })}
        >
          {otherId === '' ? <option value="">{t('plans.marks.choose')}</option> : null}
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {nameOf(other)}
            </option>
          ))}
        </Select>
      </div>
      <TextField
        size="small"
        label={t('plans.marks.note')}
        value={note}
        error={problems['note']}
        onChange={({ target }) => change({ note: target.value })}
      />
      {refusal ? <Notice kind="error">{refusal}</Notice> : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.marks.save" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
