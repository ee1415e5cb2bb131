/** A citizen nobody has added yet: the name is all that is asked for. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import styles from './find.module.css';

type Props = {
  /** Answers with the sentence when it was refused, null when the citizen was added. */
  onAdd: (name: string) => Promise<string | null>;
};

export function AddCitizenForm({ onAdd }: Props) {
  const t = useText();
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    const typed = name.trim();
    setIsMissing(typed === '');
    if (typed === '') return field.current?.focus();
    setIsBusy(true);
    setRefusal(await onAdd(typed));
    setIsBusy(false);
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate autoComplete="off">
      <h2 id="borger" className={styles.title}>
        <T id="plans.find.unknownTitle" />
      </h2>
      <p>
        <T id="plans.find.unknownText" />
      </p>
      <TextField
        ref={field}
        label={t('plans.find.name')}
        value={name}
        maxLength={SHORT_TEXT}
        error={isMissing ? t('plans.find.nameMissing') : undefined}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div>
        <Button type="submit" loading={isBusy}>
          <T id="plans.find.add" />
        </Button>
      </div>
    </form>
  );
}
