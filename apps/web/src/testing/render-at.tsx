/** Renders a page as somebody meets it: in Danish, at an address, with an API that answers. */
import { afterEach } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import { da } from '@sammenhaeng/texts/catalogue';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { createCache } from '../app/cache.ts';
import { discard, waitingDrafts } from '../ui/drafts/shelf.ts';
import { TextProvider } from '../ui/text.tsx';
import { type Answers, answeringLink } from './answering-link.ts';

// What one test left unsaved must not come back in the next, as it does to people.
afterEach(() => {
  cleanup();
  waitingDrafts().forEach(discard);
});

/** Stands in for the address bar. */
function AddressBar() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** `address` is where the page is opened; the address bar is found by its test id. */
export function renderAt(address: string, page: ReactElement, answers: Answers) {
  return render(
    <MemoryRouter initialEntries={[address]}>
      <MockedProvider link={answeringLink(answers)} cache={createCache()}>
        <TextProvider language="da" catalogue={da}>
          {page}
          <AddressBar />
        </TextProvider>
      </MockedProvider>
    </MemoryRouter>,
  );
}
