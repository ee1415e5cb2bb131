/** What is asked of a promise that is moved, or was not kept: the new day, and what now. */
import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { aDay, aText, aTick } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { type ChangeResult, type FieldProblems, problemsAt } from '../saving/change-result.ts';
import styles from './promises.module.css';
import type { Settling } from './use-settle-promise.ts';

type Outcome = 'MOVED' | 'NOT_KEPT';

type Props = {
  promise: { id: string; text: string };
  outcome: Outcome;
  hasFocus: boolean;
  onSettle: (settling: Settling) => Promise<ChangeResult>;
  onCancel: () => void;
};

type Values = { movedTo: CalendarDate | null; isGivenUp: boolean; note: string };

const begin = (): Values => ({ movedTo: null, isGivenUp: false, note: '' });
const fields = { movedTo: aDay, isGivenUp: aTick, note: aText };

export const settlingKey = (promiseId: string, outcome: Outcome): string =>
  `settling.${promiseId}.${outcome}`;

export function SettleForm({ promise, outcome, hasFocus, onSettle, onCancel }: Props) {
  const t = useText();
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const { values, change, dayOf, forget } = useKeptForm<Values>({
    key: settlingKey(promise.id, outcome),
    label: t('plans.promises.outcomeOf', { text: promise.text }),
    begin,
    fields,
  });
  const { movedTo, isGivenUp, note } = values;
  const [problems, setProblems] = useState<FieldProblems>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    if (hasFocus) form.current?.querySelector('input')?.focus();
  }, [hasFocus]);

  async function save(event: FormEvent) {
    event.preventDefault();
    setTrouble(null);
    if (outcome === 'MOVED' && movedTo === null) {
      return refuse({ movedTo: t('plans.promises.newDateMissing') });
    }
    const result = await onSettle({
      outcome,
      note,
      ...(outcome === 'MOVED' ? { movedTo } : { isGivenUp }),
    });
    if (result.kind === 'saved') return forget();
    const atFields = problemsAt(result, ['note', ...(outcome === 'MOVED' ? ['movedTo'] : [])]);
    if (atFields) return refuse(atFields);
    setProblems({});
    setTrouble('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  function refuse(found: FieldProblems) {
    setProblems(found);
    focusFirstProblem(form.current);
  }

  function giveUp() {
    forget();
    onCancel();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      {outcome === 'MOVED' ? (
        <DateField
          size="small"
          label={t('plans.promises.newDate')}
          {...dayOf('movedTo')}
          min={today}
          error={problems['movedTo']}
        />
      ) : (
        <RadioGroup
          size="small"
          legend={t('plans.promises.andThen')}
          value={isGivenUp ? 'givenUp' : 'goesOn'}
          onChange={(value: string) => change({ isGivenUp: value === 'givenUp' })}
        >
          <Radio value="goesOn">{t('plans.promises.goesOn')}</Radio>
          <Radio value="givenUp">{t('plans.promises.givenUp')}</Radio>
        </RadioGroup>
      )}
      <TextField
        size="small"
        label={t('plans.promises.note')}
        description={t('plans.promises.noteHint')}
        value={note}
        error={problems['note']}
        onChange={(event) => change({ note: event.target.value })}
      />
      {trouble ? <Notice kind="error">{trouble}</Notice> : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.promises.save" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
