/** The only place that knows all slices: client, language, address and who is signed in. */
import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { createClient } from './apollo.ts';
import { LanguageProvider } from './LanguageProvider.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Session } from './Session.tsx';

export function App() {
  const [client] = useState(createClient);
  return (
    <ApolloProvider client={client}>
      <LanguageProvider>
        <BrowserRouter>
          <PageBoundary>
            <Session />
          </PageBoundary>
        </BrowserRouter>
      </LanguageProvider>
    </ApolloProvider>
  );
}
