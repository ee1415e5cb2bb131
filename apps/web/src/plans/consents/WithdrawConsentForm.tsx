/** Asks who withdraws a consent, and says what happens then. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { aText } from '../../ui/drafts/form-fields.ts';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { type ChangeResult, problemsAt } from '../saving/change-result.ts';
import styles from './consents.module.css';

type Props = {
  consentId: string;
  partyName: string;
  citizenName: string;
  /** The purposes for which the party may still have something afterwards. */
  remaining: readonly string[];
  hasFocus: boolean;
  onWithdraw: (withdrawnBy: string) => Promise<ChangeResult>;
  onClose: () => void;
};

export const withdrawalKey = (consentId: string): string => `withdrawal.${consentId}`;

const fields = { by: aText };

export function WithdrawConsentForm(props: Props) {
  const { consentId, partyName, citizenName, remaining, hasFocus, onWithdraw, onClose } = props;
  const t = useText();
  const { values, change, forget } = useKeptForm({
    key: withdrawalKey(consentId),
    label: t('plans.consent.withdrawLabel', { name: partyName }),
    // It is nearly always the citizen.
    begin: () => ({ by: citizenName }),
    fields,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);

  async function send(event: FormEvent) {
    event.preventDefault();
    const typed = values.by.trim();
    setProblem(typed === '' ? t('plans.consent.withdrawnByMissing') : null);
    if (typed === '') return field.current?.focus();
    const result = await onWithdraw(typed);
    if (result.kind === 'saved') return forget();
    const atField = problemsAt(result, ['withdrawnBy'])?.['withdrawnBy'];
    if (atField) {
      setProblem(atField);
      return field.current?.focus();
    }
    setRefusal('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <p>
        {remaining.length === 0 ? (
          <T id="plans.consent.withdrawText" values={{ name: partyName }} />
        ) : (
          <T
            id="plans.consent.withdrawSome"
            values={{ name: partyName, purposes: remaining.join(', ') }}
          />
        )}
      </p>
      <TextField
        ref={field}
        label={t('plans.consent.withdrawnBy')}
        value={values.by}
        error={problem ?? undefined}
        autoComplete="off"
        onChange={(event) => change({ by: event.target.value })}
      />
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.consent.withdrawNow" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
