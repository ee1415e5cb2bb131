/** Draws a part of the screen as it stands in the app: in Danish, at an address, on a day. */
import { Provider } from '@navikt/ds-react/Provider';
import { da } from '@sammenhaeng/texts/catalogue';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import akselDa from '../app/aksel-da.ts';
import { TextProvider } from '../ui/text.tsx';
import { ClockContext } from '../ui/use-today.ts';

type Options = {
  /** The address bar. */
  path?: string;
  /** The present instant; noon on Tuesday 24 November 2026 unless told. */
  now?: Date;
};

export const TUESDAY = new Date('2026-11-24T11:00:00Z');

export function renderScreen(screen: ReactNode, { path = '/', now = TUESDAY }: Options = {}) {
  return render(
    <ClockContext value={() => now}>
      <Provider locale={akselDa}>
        <TextProvider language="da" catalogue={da}>
          <MemoryRouter initialEntries={[path]}>{screen}</MemoryRouter>
        </TextProvider>
      </Provider>
    </ClockContext>,
  );
}
