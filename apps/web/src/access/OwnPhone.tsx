/** Where those without an account reach the viewer: it stands on the letters. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { BodyShort } from '@navikt/ds-react/Typography';
import { type FormEvent, useRef, useState } from 'react';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import styles from './ProfilePage.module.css';
import { type PhoneOutcome, useOwnPhone, useSetPhone } from './use-set-phone.ts';

export function OwnPhone() {
  const t = useText();
  const { phone, error } = useOwnPhone();
  return (
    <ProfileCard title={t('access.profile.phone')}>
      <BodyShort>{t('access.profile.phoneText')}</BodyShort>
      {error && phone === null ? (
        <Notice kind="error">{t('access.profile.phoneUnread')}</Notice>
      ) : phone === null ? (
        <Loading />
      ) : (
        <PhoneForm phone={phone} />
      )}
    </ProfileCard>
  );
}

function PhoneForm({ phone }: { phone: string }) {
  const t = useText();
  const setPhone = useSetPhone();
  const [typed, setTyped] = useState(phone);
  const [outcome, setOutcome] = useState<PhoneOutcome | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    const result = await setPhone(typed);
    setOutcome(result);
    if (result.kind === 'saved') setTyped(result.phone);
    if (result.kind === 'refused') field.current?.focus();
  }

  return (
    <form noValidate className={styles.phone} onSubmit={send}>
      <TextField
        ref={field}
        size="small"
        type="tel"
        label={t('access.profile.phoneLabel')}
        autoComplete="work tel"
        value={typed}
        error={outcome?.kind === 'refused' ? outcome.message : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      {outcome?.kind === 'saved' ? (
        <Notice kind="success">{t('access.profile.phoneSaved')}</Notice>
      ) : null}
      {outcome?.kind === 'failed' ? (
        <Notice kind="error">{t('access.profile.phoneFailed')}</Notice>
      ) : null}
      <div>
        <Button size="small" type="submit" variant="secondary">
          {t('access.profile.phoneSave')}
        </Button>
      </div>
    </form>
  );
}
