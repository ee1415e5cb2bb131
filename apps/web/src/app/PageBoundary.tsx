/** Keeps a page that broke from taking the rest of the screen with it. */
import { Button } from '@navikt/ds-react/Button';
import { Component, type ReactNode } from 'react';
import { Page } from '../ui/Page.tsx';
import { useText } from '../ui/text.tsx';

function Broken() {
  const t = useText();
  return (
    <Page title={t('app.broken.title')} lead={t('app.broken.text')}>
      <div>
        <Button onClick={() => window.location.reload()}>{t('app.broken.reload')}</Button>
      </div>
    </Page>
  );
}

type PageBoundaryProps = { children: ReactNode };

export class PageBoundary extends Component<PageBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}
