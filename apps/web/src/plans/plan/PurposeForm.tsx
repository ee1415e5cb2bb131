/** Asks for the purpose of looking, which is logged; nothing is sent without one, and what is typed is kept until then. */
import { Button } from '@navikt/ds-react/Button';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { CountedText, isTooLong } from '../../ui/CountedText.tsx';
import { aText } from '../../ui/drafts/form-fields.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import styles from './plan.module.css';

type Props = {
  /** Where what is typed waits: what is looked at, and for what. */
  keptAs: string;
  /** The plan it is asked at, where its page is not open. */
  page?: string;
  label: string;
  description?: string;
  /** The sentence when it is left empty. */
  missing: string;
  submit: string;
  isBusy?: boolean;
  /** Takes the focus when it turns up, because a button asked for it. */
  hasFocus?: boolean;
  /** Answers true when it was taken, and so is kept no longer. */
  onPurpose: (purpose: string) => unknown;
  /** Given where there is something to go back to. */
  cancel?: { label: string; onCancel: () => void };
};

const begin = () => ({ purpose: '' });
const fields = { purpose: aText };

export function PurposeForm(props: Props) {
  const { keptAs, page, label, cancel } = props;
  const form = { key: keptAs, label, begin, fields, ...(page && { page }) };
  const { values, change, forget } = useKeptForm(form);
  const { purpose } = values;
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const { hasFocus = false } = props;
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);

  async function send(event: FormEvent) {
    event.preventDefault();
    const typed = purpose.trim();
    setIsMissing(typed === '');
    if (typed === '' || isTooLong(typed, SHORT_TEXT)) input.current?.focus();
    else if ((await props.onPurpose(typed)) === true) forget();
  }

  function giveUp() {
    forget();
    cancel?.onCancel();
  }

  return (
    <form className={styles.purposeForm} onSubmit={send} noValidate>
      <CountedText
        ref={input}
        size="small"
        label={label}
        description={props.description}
        value={purpose}
        maxLength={SHORT_TEXT}
        error={isMissing ? props.missing : undefined}
        onChange={(typed) => change({ purpose: typed })}
      />
      <div className={styles.buttons}>
        <Button size="small" variant="secondary" type="submit" loading={props.isBusy ?? false}>
          {props.submit}
        </Button>
        {cancel ? (
          <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
            {cancel.label}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
