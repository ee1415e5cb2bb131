/** What stands round every page: the bar, the navigation, and what the viewer must know now. */
import type { Place } from '@sammenhaeng/graph/generated/graphql';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useLocation, useMatch } from 'react-router';
import { useSignedOut } from '../access/signed-out.ts';
import { useSetLanguage } from '../access/use-set-language.ts';
import { useViewer } from '../access/viewer.ts';
import { LanguageSelect } from '../ui/LanguageSelect.tsx';
import { Later } from '../ui/Later.tsx';
import { useText } from '../ui/text.tsx';
import { useOnNewPath } from '../ui/use-on-new-path.ts';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { withTexts } from './danish-texts.ts';
import { FictiveMark } from './FictiveMark.tsx';
import styles from './Frame.module.css';
import { Mark } from './Mark.tsx';
import { Navigation } from './Navigation.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { SearchSlot } from './search/SearchSlot.tsx';
import { SessionKeeper } from './SessionKeeper.tsx';

const DraftShelf = lazy(() => import('../access/DraftShelf.tsx'));
const HandOverLine = lazy(() => import('./HandOverLine.tsx'));
const PasswordReplaced = lazy(() => import('../access/PasswordReplaced.tsx'));
const SignInAgain = lazy(() => withTexts('access', import('../access/SignInAgain.tsx')));

/** Places in which something is typed that is kept on the device. */
const WRITTEN_IN = new Set<Place>(['MY_PLANS', 'WORKLIST', 'ASSESSMENT']);

/** Where a day begins; a page with a citizen on it is left alone. */
const FIRST_PAGES = new Set(['/planer', '/opfoelgninger']);

function toTop() {
  window.scrollTo(0, 0);
}

export function Frame({ isDemo, children }: { isDemo: boolean; children: ReactNode }) {
  const t = useText();
  const viewer = useViewer();
  const setLanguage = useSetLanguage();
  const signedOut = useSignedOut();
  const { pathname } = useLocation();
  const writes = viewer.places.some((place) => WRITTEN_IN.has(place));
  const isTold = viewer.places.includes('MY_PLANS') && FIRST_PAGES.has(pathname);

  useOnNewPath(toTop);
  // At a meeting the screen is shared with the citizen: nothing leads to anybody else's affairs.
  const isMeeting = useMatch('/planer/:planId/moede') !== null;

  return (
    <>
      <a href="#indhold" className={styles.skip}>
        {t('app.skip')}
      </a>
      {isMeeting ? (
        isDemo && (
          <div className={styles.aside}>
            <FictiveMark />
          </div>
        )
      ) : (
        <header className={styles.bar}>
          <div className={styles.inner}>
            <Link to="/" className={styles.product} aria-label={t('app.home')}>
              <Mark className={styles.mark} />
              <span className={styles.name}>{t('app.name')}</span>
            </Link>
            <Navigation places={viewer.places} />
            <div className={styles.right}>
              <SearchSlot className={styles.search} />
              {isDemo && <FictiveMark />}
              <span className={styles.language}>
                <LanguageSelect onChoose={setLanguage} />
              </span>
              <PersonMenu />
            </div>
          </div>
        </header>
      )}
      <ConnectionNotice />
      <SessionKeeper />
      {viewer.passwordReplaced && !isMeeting && (
        <Suspense>
          <PasswordReplaced replaced={viewer.passwordReplaced} />
        </Suspense>
      )}
      {writes && (
        <Later>
          <DraftShelf />
        </Later>
      )}
      {isTold && (
        <Suspense>
          <HandOverLine />
        </Suspense>
      )}
      <main
        id="indhold"
        tabIndex={-1}
        className={styles.main}
        data-away={signedOut === 'other'}
        data-stage={isMeeting}
      >
        {children}
      </main>
      {signedOut && (
        <Suspense>
          <SignInAgain why={signedOut} />
        </Suspense>
      )}
    </>
  );
}
