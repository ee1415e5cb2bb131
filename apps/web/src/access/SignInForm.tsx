/** E-mail, password, and what went wrong in words. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { type FormEvent, useState } from 'react';
import { useText } from '../ui/text.tsx';
import styles from './SignInForm.module.css';
import { SignInTrouble } from './SignInTrouble.tsx';
import { type SignInOutcome, useSignIn } from './use-sign-in.ts';

type SignInFormProps = { onSignedIn: (viewerId: string) => unknown };

export function SignInForm({ onSignedIn }: SignInFormProps) {
  const t = useText();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (!email.trim() || !password || isSending) return;
    setSending(true);
    const next = await signIn(email, password);
    setOutcome(next);
    if (next.kind === 'signedIn') await onSignedIn(next.viewerId);
    setSending(false);
  }

  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <TextField
        label={t('access.signIn.email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={wasSent && !email.trim() && t('access.signIn.emailMissing')}
      />
      <TextField
        label={t('access.signIn.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={wasSent && !password && t('access.signIn.passwordMissing')}
      />
      <SignInTrouble outcome={outcome} />
      <Button type="submit" loading={isSending}>
        {t('access.signIn.submit')}
      </Button>
    </form>
  );
}
