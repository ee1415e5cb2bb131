/** Signs in over the page when the session has ended or is another's, so that nothing typed is lost. */
import { Button } from '@navikt/ds-react/Button';
import { Modal } from '@navikt/ds-react/Modal';
import { BodyLong, BodyShort } from '@navikt/ds-react/Typography';
import { useText } from '../ui/text.tsx';
import { useUnsaved } from '../ui/unsaved.ts';
import { DemoSelf } from './DemoSelf.tsx';
import { SignInForm } from './SignInForm.tsx';
import { noteSignedIn, type SignedOut } from './signed-out.ts';
import { useKeepSession } from './use-session.ts';
import { useViewer } from './viewer.ts';

export default function SignInAgain({ why }: { why: SignedOut }) {
  const t = useText();
  const viewer = useViewer();
  const askSession = useKeepSession();
  const { unkept } = useUnsaved();

  async function goOn(viewerId: string) {
    // Somebody else must not go on in, nor save, what this viewer left on the screen.
    if (viewerId !== viewer.id) return window.location.assign('/');
    noteSignedIn();
    await askSession();
  }

  return (
    <Modal
      open
      onClose={() => undefined}
      onBeforeClose={() => false}
      header={{ heading: t(`access.again.title.${why}`), closeButton: false }}
    >
      <Modal.Body>
        <BodyLong spacing>{t(`access.again.text.${why}`)}</BodyLong>
        <SignInForm onSignedIn={goOn} />
        <DemoSelf name={viewer.name} onSignedIn={goOn} />
        <Button size="small" variant="tertiary" onClick={() => window.location.assign('/log-ind')}>
          {t(`access.again.go.${why}`)}
        </Button>
        <BodyShort size="small">
          {t(unkept > 0 ? 'access.again.otherText' : 'access.again.otherKept')}
        </BodyShort>
      </Modal.Body>
    </Modal>
  );
}
