/** Notes every answer that what was asked for is not there: what is on the screen may be gone too. */
import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { noteRefused } from '../ui/refused.ts';

// What a page shows one of: nothing in its place means that it is not the viewer's.
const SHOWN = new Set(['plan', 'planVersion', 'planHeader']);

function isRefused([field, answer]: [string, unknown]): boolean {
  if (answer === null) return SHOWN.has(field);
  return typeof answer === 'object' && '__typename' in answer && answer.__typename === 'NotFound';
}

export const refusalLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ data }) => {
      if (data && Object.entries(data).some(isRefused)) noteRefused();
    }),
  ),
);
