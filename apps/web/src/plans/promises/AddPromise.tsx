/** A promise of its own, made at the meeting: what, who, by when. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { ChangeResult } from '../saving/change-result.ts';
import styles from './promises.module.css';
import type { NewPromise } from './use-settle-promise.ts';

type Props = {
  people: readonly { id: string; name: string }[];
  onAdd: (promise: NewPromise) => Promise<ChangeResult>;
};

export function AddPromise({ people, onAdd }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  function close() {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  }
  if (isOpen) return <AddForm people={people} onAdd={onAdd} onClose={close} />;
  return (
    <div>
      <Button
        ref={button}
        size="small"
        variant="secondary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => setOpen(true)}
      >
        <T id="plans.promises.add" />
      </Button>
    </div>
  );
}

function AddForm({ people, onAdd, onClose }: Props & { onClose: () => void }) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  // One id for one promise: sent twice, it is added once.
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [responsibleId, setResponsibleId] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || responsibleId === '' || dueOn === null) {
      return setTrouble(t('plans.promises.needsAll'));
    }
    const result = await onAdd({ id, text, responsibleId, dueOn });
    if (result.kind === 'saved') return onClose();
    setTrouble('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      <TextField
        size="small"
        label={t('plans.promises.what')}
        maxLength={SHORT_TEXT}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.pair}>
        <Select
          size="small"
          label={t('plans.promises.who')}
          value={responsibleId}
          onChange={(event) => setResponsibleId(event.target.value)}
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
          value={dueOn}
          onChange={setDueOn}
        />
      </div>
      {trouble ? <Notice kind="error">{trouble}</Notice> : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.promises.add" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={onClose}>
          <T id="plans.promises.cancel" />
        </Button>
      </div>
    </form>
  );
}
