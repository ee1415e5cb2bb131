/** Asks who withdraws a consent, and says what happens then. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { ChangeResult } from '../saving/change-result.ts';
import styles from './consents.module.css';

type Props = {
  partyName: string;
  citizenName: string;
  onWithdraw: (withdrawnBy: string) => Promise<ChangeResult>;
  onClose: () => void;
};

export function WithdrawConsentForm({ partyName, citizenName, onWithdraw, onClose }: Props) {
  const t = useText();
  // It is nearly always the citizen.
  const [by, setBy] = useState(citizenName);
  const [problem, setProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function send(event: FormEvent) {
    event.preventDefault();
    const typed = by.trim();
    setProblem(typed === '' ? t('plans.consent.withdrawnByMissing') : null);
    if (typed === '') return field.current?.focus();
    const result = await onWithdraw(typed);
    if (result.kind === 'saved') return;
    setRefusal('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <p>
        <T id="plans.consent.withdrawText" values={{ name: partyName }} />
      </p>
      <TextField
        ref={field}
        label={t('plans.consent.withdrawnBy')}
        value={by}
        maxLength={SHORT_TEXT}
        error={problem ?? undefined}
        autoComplete="off"
        onChange={(event) => setBy(event.target.value)}
      />
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.consent.withdrawNow" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={onClose}>
          <T id="plans.cpr.cancel" />
        </Button>
      </div>
    </form>
  );
}
