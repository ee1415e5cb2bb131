/** Which button leads on the page of an agreed plan: going through it, or what is to be done before. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { agreed, begun } from '../testing/a-renewal.tsx';
import { openPlan } from '../testing/open-plan.tsx';

const sent = { sentVersion: 1, sentAt: '2026-05-20T12:00:00Z', viewerCanSend: true };

test.each([
  ['the plan is sent and unchanged', sent, 'primary'],
  ['the viewer may not send it', { viewerCanSend: false }, 'primary'],
  ['it is to be sent', { viewerCanSend: true }, 'secondary'],
  ['it is changed, and to be agreed', { ...sent, hasUnagreedChanges: true }, 'secondary'],
])(
  'where %s, the button that begins the review is as it should be',
  async (_what, changes, variant) => {
    openPlan(agreed({ sentVersion: null, sentAt: null, hasUnagreedChanges: false, ...changes }));
    const begin = await screen.findByRole('button', { name: 'Begynd gennemgangen' });
    expect(begin).toHaveAttribute('data-variant', variant);
  },
);

test('where the review has begun, the way to the agreement leads, and no step of the review', async () => {
  openPlan(agreed({ ...sent, hasUnagreedChanges: true, lineReviews: begun }));
  const rest = await screen.findByRole('button', { name: 'Resten gælder stadig' });
  expect(rest).toHaveAttribute('data-variant', 'secondary');
  const leading = screen
    .getAllByRole('button')
    .filter((button) => button.getAttribute('data-variant') === 'primary');
  expect(leading).toHaveLength(1);
});
