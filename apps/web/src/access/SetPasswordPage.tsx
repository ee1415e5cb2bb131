/** Where a one-time link leads: a person chooses their own password, and goes on to sign in. */
import { Link } from '@navikt/ds-react/Link';
import { Heading } from '@navikt/ds-react/Typography';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { LanguageSelect } from '../ui/LanguageSelect.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.tsx';
import { SetPasswordForm } from './SetPasswordForm.tsx';
import styles from './SignInPage.module.css';
import { useSetLanguage } from './use-set-language.ts';

/** The link's value stands after #, so that no server on the way writes it down. */
function useLinkValue(): string {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [value, setValue] = useState('');
  // Kept before it is cleared; another link may be opened on the same page.
  if (hash && hash.slice(1) !== value) setValue(hash.slice(1));
  // Not left in the address bar, where it would be seen and remembered.
  useEffect(() => {
    if (hash) void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  return value;
}

export default function SetPasswordPage() {
  const t = useText();
  const setLanguage = useSetLanguage();
  const value = useLinkValue();
  const [savedWith, setSavedWith] = useState<string | null>(null);
  // A link that was used once already has most likely set a password.
  const [overWith, setOverWith] = useState<string | null>(null);
  const isSaved = value !== '' && savedWith === value;

  useEffect(() => {
    document.title = `${t('access.password.title')} · ${t('app.name')}`;
  }, [t]);

  return (
    <div className={styles.page}>
      <div className={styles.language}>
        <LanguageSelect onChoose={setLanguage} />
      </div>
      <main className={styles.main}>
        <section className={styles.card}>
          <img src="/mark.svg" alt="" width="48" height="48" />
          <Heading level="1" size="large" className={styles.choose}>
            {t('access.password.title')}
          </Heading>
          {!value && <Notice kind="warning">{t('access.password.noToken')}</Notice>}
          {value && !isSaved && (
            <SetPasswordForm
              key={value}
              token={value}
              onSaved={() => setSavedWith(value)}
              onOver={() => setOverWith(value)}
            />
          )}
          {isSaved && <Notice kind="success">{t('access.password.saved')}</Notice>}
          {(isSaved || !value || overWith === value) && (
            <p className={styles.toSignIn}>
              {/* A whole new page: whoever was signed in here before is not any more. */}
              <Link href="/log-ind">{t('access.password.toSignIn')}</Link>
            </p>
          )}
        </section>
      </main>
    </div>
  );
}
