/** What is asked of a promise that is moved, or was not kept: the new day, and what now. */
import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import styles from './promises.module.css';
import type { Settling } from './use-settle-promise.ts';

type Props = {
  outcome: 'MOVED' | 'NOT_KEPT';
  onSettle: (settling: Settling) => Promise<void>;
  onCancel: () => void;
};

export function SettleForm({ outcome, onSettle, onCancel }: Props) {
  const t = useText();
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const [movedTo, setMovedTo] = useState<string | null>(null);
  const [isGivenUp, setGivenUp] = useState(false);
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (outcome === 'MOVED' && movedTo === null) return setMissing(true);
    await onSettle({
      outcome,
      note,
      ...(outcome === 'MOVED' ? { movedTo } : { isGivenUp }),
    });
  }

  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      {outcome === 'MOVED' ? (
        <DateField
          size="small"
          label={t('plans.promises.newDate')}
          value={movedTo}
          min={today}
          onChange={(date) => {
            setMovedTo(date);
            setMissing(false);
          }}
          error={isMissing ? t('plans.promises.newDateMissing') : undefined}
        />
      ) : (
        <RadioGroup
          size="small"
          legend={t('plans.promises.andThen')}
          value={isGivenUp ? 'givenUp' : 'goesOn'}
          onChange={(value: string) => setGivenUp(value === 'givenUp')}
        >
          <Radio value="goesOn">{t('plans.promises.goesOn')}</Radio>
          <Radio value="givenUp">{t('plans.promises.givenUp')}</Radio>
        </RadioGroup>
      )}
      <TextField
        size="small"
        label={t('plans.promises.note')}
        description={t('plans.promises.noteHint')}
        maxLength={SHORT_TEXT}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.promises.save" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={onCancel}>
          <T id="plans.promises.cancel" />
        </Button>
      </div>
    </form>
  );
}
