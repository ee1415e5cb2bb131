/** The new password twice, its rules in words, and what stands in the way of it. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { type FormEvent, useRef, useState } from 'react';
import { focusFirstProblem } from '../ui/focus-first-problem.ts';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.tsx';
import { passwordProblem } from './password-problem.ts';
import styles from './SignInForm.module.css';
import { type SetPasswordOutcome, useSetPassword } from './use-set-password.ts';

type SetPasswordFormProps = {
  token: string;
  onSaved: () => unknown;
  /** The link was used already, or is too old. */
  onOver: () => unknown;
};

export function SetPasswordForm({ token, onSaved, onOver }: SetPasswordFormProps) {
  const t = useText();
  const setPassword = useSetPassword();
  const form = useRef<HTMLFormElement>(null);
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<SetPasswordOutcome | null>(null);
  const typed = wasSent ? passwordProblem(first, again) : null;
  const errorOf = (field: 'first' | 'again') =>
    typed?.field === field && t(`access.password.${typed.problem}`);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    setOutcome(null);
    if (passwordProblem(first, again)) return focusFirstProblem(form.current);
    if (isSending) return;
    setSending(true);
    const next = await setPassword(token, first);
    setSending(false);
    setOutcome(next);
    if (next.kind === 'saved') onSaved();
    if (next.kind === 'refused' && next.problem === 'INVITATION_OVER') onOver();
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className={styles.form}>
      <TextField
        label={t('access.password.first')}
        description={t('access.password.rules')}
        type="password"
        autoComplete="new-password"
        value={first}
        onChange={(event) => setFirst(event.target.value)}
        error={errorOf('first')}
      />
      <TextField
        label={t('access.password.again')}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.target.value)}
        error={errorOf('again')}
      />
      {outcome?.kind === 'refused' && (
        <Notice kind="error">{t(`access.password.${outcome.problem}`)}</Notice>
      )}
      {outcome?.kind === 'failed' && <Notice kind="error">{t('access.signIn.failed')}</Notice>}
      <Button type="submit" loading={isSending}>
        {t('access.password.submit')}
      </Button>
    </form>
  );
}
