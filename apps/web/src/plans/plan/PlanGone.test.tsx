/** The page of a plan that the server does not give. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderAt } from '../../testing/render-at.tsx';
import PlanGone from './PlanGone.tsx';

const gone = <PlanGone planId="p1" worksWithPlans wasRefused={false} onPurpose={() => {}} />;

test('whoever took part is told that the consent ended, and no purpose is asked for', async () => {
  renderAt('/planer/p1', gone, { endedConsent: { reason: 'WITHDRAWN', on: '2026-11-22' } });
  const heading = 'Du kan ikke længere se planen';
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  expect(screen.getByText(/^Borgeren trak samtykket til din enhed tilbage/)).toHaveTextContent(
    'søn. 22. nov. 2026',
  );
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('to everybody else it may not be there at all, and a purpose may open it', async () => {
  renderAt('/planer/p1', gone, { endedConsent: null });
  const heading = 'Planen findes ikke, eller du har ikke adgang til den.';
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  expect(screen.getByLabelText('Hvad skal du bruge planen til?')).toBeVisible();
});
