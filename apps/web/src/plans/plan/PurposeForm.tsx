/** Asks for the purpose of looking, which is logged; nothing is sent without one. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './plan.module.css';

type Props = {
  label: string;
  description?: string;
  /** The sentence when it is left empty. */
  missing: string;
  submit: string;
  isBusy?: boolean;
  /** Takes the focus when it turns up, because a button asked for it. */
  hasFocus?: boolean;
  onPurpose: (purpose: string) => void;
  /** More buttons beside the one that sends. */
  children?: ReactNode;
};

export function PurposeForm(props: Props) {
  const [purpose, setPurpose] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const { hasFocus = false } = props;
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);

  function send(event: FormEvent) {
    event.preventDefault();
    const typed = purpose.trim();
    setIsMissing(typed === '');
    if (typed === '') input.current?.focus();
    else props.onPurpose(typed);
  }

  return (
    <form className={styles.purposeForm} onSubmit={send} noValidate>
      <TextField
        ref={input}
        size="small"
        label={props.label}
        description={props.description}
        value={purpose}
        maxLength={SHORT_TEXT}
        error={isMissing ? props.missing : undefined}
        onChange={(event) => setPurpose(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button size="small" variant="secondary" type="submit" loading={props.isBusy ?? false}>
          {props.submit}
        </Button>
        {props.children}
      </div>
    </form>
  );
}
