/** A small form with one line that must be said before something is done. */
import { Button } from '@navikt/ds-react/Button';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { CountedText, isTooLong } from '../../ui/CountedText.tsx';
import { aText } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import styles from './ending.module.css';

type Props = {
  /** Under which what is said is kept on the device until it is sent. */
  keptAs: string;
  label: string;
  /** What is wrong with what was said, or null. */
  problemWith: (said: string) => string | null;
  /** Null when it went well; else the sentence that says why not. */
  onSend: (said: string) => Promise<string | null>;
  submit: string;
  isDangerous?: boolean;
  hasFocus?: boolean;
  onClose?: () => void;
  children?: ReactNode;
};

const begin = () => ({ said: '' });
const fields = { said: aText };

export function SaidForm({ keptAs, label, problemWith, onSend, submit, ...rest }: Props) {
  const { isDangerous = false, hasFocus = false, onClose, children } = rest;
  const field = useRef<HTMLInputElement>(null);
  const { values, change, forget } = useKeptForm({ key: keptAs, label, begin, fields });
  const { said } = values;
  const [wasSent, setWasSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const problem = problemWith(said.trim());
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (problem || isTooLong(said, SHORT_TEXT)) return field.current?.focus();
    setIsBusy(true);
    const refused = await onSend(said.trim());
    if (refused === null) forget();
    setRefusal(refused);
    setIsBusy(false);
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate autoComplete="off">
      {children}
      <CountedText
        ref={field}
        label={label}
        value={said}
        maxLength={SHORT_TEXT}
        autoComplete="off"
        error={wasSent && problem ? problem : undefined}
        onChange={(typed) => change({ said: typed })}
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
          <Button
            size="small"
            variant="tertiary"
            type="button"
            onClick={() => {
              forget();
              onClose();
            }}
          >
            <T id="ui.cancel" />
          </Button>
        ) : null}
      </div>
    </form>
  );
}
