/** Shows the sign-in page to whoever is not signed in, and the app to whoever is. */
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { believedViewer, believeIn } from '../ui/believed-viewer.ts';
import { useSession } from '../access/use-session.ts';
import { ViewerContext } from '../access/viewer.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useChooseLanguage } from '../ui/language-choice.ts';
import { withTexts } from './danish-texts.ts';
import { Frame } from './Frame.tsx';
import { firstPath } from './places.ts';
import { Bare } from './Bare.tsx';
import { Pages } from './Pages.tsx';

const SignInPage = lazy(() => withTexts('access', import('../access/SignInPage.tsx')));
const SetPasswordPage = lazy(() => withTexts('access', import('../access/SetPasswordPage.tsx')));

const SIGN_IN = '/log-ind';
const SET_PASSWORD = '/adgangskode';

const loading = (
  <Bare>
    <Loading />
  </Bare>
);

function wantedPath(state: unknown): string | null {
  const isFrom = typeof state === 'object' && state !== null && 'from' in state;
  return isFrom && typeof state.from === 'string' ? state.from : null;
}

export function Session() {
  const { data, error, refetch } = useSession();
  const location = useLocation();
  const chooseLanguage = useChooseLanguage();
  const language = data?.viewer?.language;

  useEffect(() => {
    if (language) chooseLanguage(language);
  }, [language, chooseLanguage]);

  function goOn(viewerId: string) {
    const before = believedViewer();
    // What the page still holds of somebody else is not for the next.
    if (before !== null && before !== viewerId) return window.location.assign('/');
    return refetch();
  }

  // Whoever follows a one-time link may be signed in or not.
  if (location.pathname === SET_PASSWORD) {
    return (
      <Suspense fallback={loading}>
        <SetPasswordPage />
      </Suspense>
    );
  }
  if (!data) {
    return <Bare>{error ? <Failed error={error} onRetry={refetch} /> : <Loading />}</Bare>;
  }
  const { viewer } = data;
  if (viewer) believeIn(viewer.id);
  const isSignIn = location.pathname === SIGN_IN;
  if (!viewer) {
    const from = `${location.pathname}${location.search}`;
    return isSignIn ? (
      <Suspense fallback={loading}>
        <SignInPage onSignedIn={goOn} />
      </Suspense>
    ) : (
      <Navigate to={SIGN_IN} replace state={{ from }} />
    );
  }
  if (isSignIn || location.pathname === '/') {
    return <Navigate to={wantedPath(location.state) ?? firstPath(viewer.places)} replace />;
  }
  return (
    <ViewerContext value={viewer}>
      <Frame isDemo={data.signInOptions.isDemo}>
        <Pages />
      </Frame>
    </ViewerContext>
  );
}
