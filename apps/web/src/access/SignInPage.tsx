/** The first page of whoever is not signed in. */
import { BodyLong, BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useEffect } from 'react';
import { LanguageSelect } from '../ui/LanguageSelect.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import { DRAFTS_ARE_KEPT } from './drafts-kept.ts';
import { SignInForm } from './SignInForm.tsx';
import styles from './SignInPage.module.css';
import { useSetLanguage } from './use-set-language.ts';

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewerId: string) => unknown }) {
  const t = useText();
  const setLanguage = useSetLanguage();

  useEffect(() => {
    document.title = `${t('access.signIn.title')} · ${t('app.name')}`;
  }, [t]);

  return (
    <div className={styles.page}>
      <header className={styles.language}>
        <LanguageSelect onChoose={setLanguage} />
      </header>
      <main className={styles.main}>
        <section className={styles.card}>
          <img src="/mark.svg" alt="" width="48" height="48" />
          <Heading level="1" size="xlarge" className={styles.name}>
            {t('app.name')}
          </Heading>
          <BodyLong className={styles.lead}>{t('access.signIn.lead')}</BodyLong>
          {window.location.hash === DRAFTS_ARE_KEPT && (
            <Notice kind="info">{t('access.drafts.kept')}</Notice>
          )}
          <SignInForm onSignedIn={onSignedIn} />
          <BodyShort size="small" className={styles.forgotten}>
            {t('access.password.forgotten')}
          </BodyShort>
        </section>
        <DemoPeople onSignedIn={onSignedIn} />
      </main>
    </div>
  );
}
