/** A promise of its own, made at the meeting: what, who, by when. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { aDay, anId, aText, oneOf } from '../../ui/drafts/form-fields.ts';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { type ChangeResult, type FieldProblems, problemsAt } from '../saving/change-result.ts';
import styles from './promises.module.css';
import type { NewPromise } from './use-settle-promise.ts';

type Props = {
  planId: string;
  people: readonly { id: string; name: string }[];
  onAdd: (promise: NewPromise) => Promise<ChangeResult>;
};

type Values = { id: string; text: string; responsibleId: string; dueOn: CalendarDate | null };

const keyOf = (planId: string): string => `promise.${planId}`;

export function AddPromise(props: Props) {
  const { open, isByHand, setOpen } = useOpenForm({ promise: keyOf(props.planId) });
  const button = useRef<HTMLButtonElement>(null);
  function close() {
    setOpen(null);
    requestAnimationFrame(() => button.current?.focus());
  }
  if (open) return <AddForm {...props} hasFocus={isByHand} onClose={close} />;
  return (
    <div>
      <Button
        ref={button}
        size="small"
        variant="secondary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => setOpen('promise')}
      >
        <T id="plans.promises.add" />
      </Button>
    </div>
  );
}

type FormProps = Props & { hasFocus: boolean; onClose: () => void };

function AddForm({ planId, people, hasFocus, onAdd, onClose }: FormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const { values, change, dayOf, forget } = useKeptForm<Values>({
    key: keyOf(planId),
    label: t('plans.promises.add'),
    // One id for one promise: sent twice, it is added once.
    begin: () => ({ id: crypto.randomUUID(), text: '', responsibleId: '', dueOn: null }),
    fields: {
      id: anId,
      text: aText,
      responsibleId: oneOf(['', ...people.map((person) => person.id)]),
      dueOn: aDay,
    },
  });
  const { id, text, responsibleId, dueOn } = values;
  const [trouble, setTrouble] = useState<string | null>(null);
  const [problems, setProblems] = useState<FieldProblems>({});
  useEffect(() => {
    if (hasFocus) form.current?.querySelector('input')?.focus();
  }, [hasFocus]);

  async function save(event: FormEvent) {
    event.preventDefault();
    const missing = {
      ...(text.trim() === '' && { text: t('plans.promises.textMissing') }),
      ...(responsibleId === '' && { responsibleId: t('plans.promises.whoMissing') }),
      ...(dueOn === null && { dueOn: t('plans.promises.whenMissing') }),
    };
    setProblems(missing);
    setTrouble(null);
    if (dueOn === null || Object.keys(missing).length > 0) return focusFirstProblem(form.current);
    const result = await onAdd({ id, text, responsibleId, dueOn });
    if (result.kind === 'saved') return giveUp();
    const atFields = problemsAt(result, ['text', 'responsibleId', 'dueOn']);
    if (atFields) {
      setProblems(atFields);
      return requestAnimationFrame(() => focusFirstProblem(form.current));
    }
    setTrouble('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      <TextField
        size="small"
        label={t('plans.promises.what')}
        error={problems['text']}
        value={text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className={styles.pair}>
        <Select
          size="small"
          label={t('plans.promises.who')}
          value={responsibleId}
          error={problems['responsibleId']}
          onChange={(event) => change({ responsibleId: event.target.value })}
        >
          <option value="">{t('plans.promises.chooseWho')}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </Select>
        <DateField
          size="small"
          label={t('plans.promises.when')}
          {...dayOf('dueOn')}
          error={problems['dueOn']}
        />
      </div>
      {trouble ? <Notice kind="error">{trouble}</Notice> : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.promises.add" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
