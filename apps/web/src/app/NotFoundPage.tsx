/** An address that leads nowhere. */
import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink } from 'react-router';
import { Page } from '../ui/Page.tsx';
import { useText } from '../ui/text.tsx';

export function NotFoundPage() {
  const t = useText();
  return (
    <Page title={t('app.notFound.title')} lead={t('app.notFound.text')}>
      <Link as={RouterLink} to="/">
        {t('app.notFound.home')}
      </Link>
    </Page>
  );
}
