/** Renders a page as somebody meets it: in Danish, at an address, with an API that answers. */
import { InMemoryCache } from '@apollo/client';
import { MockedProvider } from '@apollo/client/testing/react';
import { possibleTypes } from '@sammenhaeng/graph/generated/possible-types';
import { da } from '@sammenhaeng/texts/catalogue';
import { configure, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { TextProvider } from '../ui/text.tsx';
import { type Answers, answeringLink } from './answering-link.ts';

// Parts of a page are fetched when they are wanted: the first to want one waits for its code.
configure({ asyncUtilTimeout: 10_000 });

/** Stands in for the address bar. */
function AddressBar() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** `address` is where the page is opened; the address bar is found by its test id. */
export function renderAt(address: string, page: ReactElement, answers: Answers) {
  return render(
    <MemoryRouter initialEntries={[address]}>
      <MockedProvider link={answeringLink(answers)} cache={new InMemoryCache({ possibleTypes })}>
        <TextProvider language="da" catalogue={da}>
          {page}
          <AddressBar />
        </TextProvider>
      </MockedProvider>
    </MemoryRouter>,
  );
}
