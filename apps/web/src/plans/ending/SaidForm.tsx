/** A small form with one line that must be said before something is done. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import styles from './ending.module.css';

type Props = {
  label: string;
  /** What is wrong with what was said, or null. */
  problemWith: (said: string) => string | null;
  /** Null when it went well; else the sentence that says why not. */
  onSend: (said: string) => Promise<string | null>;
  submit: string;
  isDangerous?: boolean;
  onClose?: () => void;
  children?: ReactNode;
};

export function SaidForm({ label, problemWith, onSend, submit, ...rest }: Props) {
  const { isDangerous = false, onClose, children } = rest;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const problem = problemWith(said.trim());
  const isOpened = onClose !== undefined;
  // Only a form that somebody opened takes the focus.
  useEffect(() => {
    if (isOpened) field.current?.focus();
  }, [isOpened]);

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (problem) return field.current?.focus();
    setIsBusy(true);
    setRefusal(await onSend(said.trim()));
    setIsBusy(false);
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate autoComplete="off">
      {children}
      <TextField
        ref={field}
        label={label}
        value={said}
        maxLength={SHORT_TEXT}
        autoComplete="off"
        error={wasSent && problem ? problem : undefined}
        onChange={(event) => setSaid(event.target.value)}
      />
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button
          size="small"
          type="submit"
          loading={isBusy}
          data-color={isDangerous ? 'danger' : undefined}
        >
          {submit}
        </Button>
        {onClose ? (
          <Button size="small" variant="tertiary" type="button" onClick={onClose}>
            <T id="plans.ending.cancel" />
          </Button>
        ) : null}
      </div>
    </form>
  );
}
