/** What the viewer is here: unit, roles, language, sessions, and the way to the own log. */
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { BodyShort } from '@navikt/ds-react/Typography';
import { LANGUAGE_NAMES, LANGUAGES } from '@sammenhaeng/texts/language';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Link as RouterLink } from 'react-router';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useLanguage, useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import { OwnPhone } from './OwnPhone.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import { ProfileFacts } from './ProfileFacts.tsx';
import styles from './ProfilePage.module.css';
import { useSetLanguage } from './use-set-language.ts';
import { useSignOut } from './use-sign-out.ts';
import { useViewer } from './viewer.ts';

export default function ProfilePage() {
  const t = useText();
  const format = useFormat();
  const viewer = useViewer();
  const language = useLanguage();
  const setLanguage = useSetLanguage();
  const { signOut, signOutEverywhere } = useSignOut();
  const end = format.dateTime(viewer.sessionEndsAt);
  return (
    <Page title={t('access.profile.title')}>
      {viewer.places.length === 0 && <Notice kind="warning">{t('app.noPlace.text')}</Notice>}
      <div className={styles.cards}>
        <ProfileFacts />
        <OwnPhone />
        <ProfileCard title={t('access.profile.session')}>
          <BodyShort>
            {t('access.profile.sessionText', { minutes: viewer.sessionIdleMinutes, end })}
          </BodyShort>
          <BodyShort>{t('access.profile.everywhereText')}</BodyShort>
          <div className={styles.buttons}>
            <Button variant="secondary" size="small" onClick={() => void signOutEverywhere()}>
              {t('access.profile.everywhere')}
            </Button>
            <Button variant="tertiary" size="small" onClick={() => void signOut()}>
              {t('app.signOut')}
            </Button>
          </div>
        </ProfileCard>
        <ProfileCard title={t('access.profile.language')}>
          <RadioGroup
            legend={t('access.profile.language')}
            hideLegend
            value={language}
            onChange={setLanguage}
          >
            {LANGUAGES.map((one) => (
              <Radio key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </Radio>
            ))}
          </RadioGroup>
        </ProfileCard>
        <ProfileCard title={t('access.profile.log')}>
          <BodyShort>{t('access.profile.logText')}</BodyShort>
          <Link as={RouterLink} to="/adgangslog">
            {t('access.profile.logLink')}
          </Link>
        </ProfileCard>
      </div>
    </Page>
  );
}
