/** Asks for a CPR number and says what is wrong with it before anything is sent. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { checkCpr } from '@sammenhaeng/domain/plans/cpr';
import { type FormEvent, useRef, useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { cprSentence } from './cpr-sentence.ts';
import styles from './find.module.css';

type Props = {
  isBusy: boolean;
  /** Called with ten digits that can be a CPR number. */
  onFind: (cpr: string) => void;
};

export function CprForm({ isBusy, onFind }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [wasLeft, setWasLeft] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const check = checkCpr(typed);
  // A number that is still being typed is too short, and that is no fault yet.
  const isEarly = !wasLeft && !check.ok && check.problem === 'LENGTH' && !isTooLong(typed);
  const problem = check.ok || isEarly || (typed === '' && !wasLeft) ? null : check.problem;

  function send(event: FormEvent) {
    event.preventDefault();
    setWasLeft(true);
    if (check.ok) onFind(check.cpr);
    else field.current?.focus();
  }

  return (
    <form className={styles.cpr} onSubmit={send} noValidate autoComplete="off">
      <TextField
        ref={field}
        className={styles.cprField}
        label={t('plans.find.cpr')}
        description={t('plans.find.cprHint')}
        error={problem && cprSentence(problem, typed, t)}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setWasLeft(false);
        }}
        onBlur={() => setWasLeft(typed !== '')}
      />
      <Button type="submit" loading={isBusy}>
        <T id="plans.find.search" />
      </Button>
    </form>
  );
}

const isTooLong = (typed: string) => typed.replace(/\D/g, '').length > 10;
