/** The reason why no plan is needed, left in the middle. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { onADevice, reload } from '../../ui/drafts/a-device.test-data.ts';
import NewPlanPage from '../NewPlanPage.tsx';

const answersFor = (id: string, name: string) => ({
  viewer: { id: 'viewer', viewerCanCreatePlan: true },
  citizenByCpr: {
    cprProblem: null,
    match: {
      citizen: { id, name, cprMasked: '610190-••••', isFictive: true },
      plans: [],
      notNeeded: [],
    },
  },
});

async function open(id: string, name: string) {
  renderAt('/planer/ny', <NewPlanPage />, answersFor(id, name));
  await userEvent.type(screen.getByLabelText('CPR-nummer'), '610190-1234');
  await userEvent.click(screen.getByRole('button', { name: 'Find borger' }));
  await screen.findByRole('heading', { name });
}

const FIELD = 'Begrundelse';
const OPEN = { name: 'En plan er ikke nødvendig nu' };

test('waits for its citizen and for nobody else, and no number is on the device', async () => {
  let device = await onADevice();
  await open('c1', 'Ellen Demo-Ask');
  await userEvent.click(await screen.findByRole('button', OPEN));
  await userEvent.type(screen.getByLabelText(FIELD), 'Forløbet er kort');
  await waitFor(() => expect(device.held.size).toBe(1));
  expect(JSON.stringify([...device.held.values()])).not.toMatch(/\d{6}-?\d{4}|Ellen/);
  device = await reload(device);
  await open('c2', 'Anton Demo-Birk');
  expect(await screen.findByRole('button', OPEN)).toBeVisible();
  expect(screen.queryByLabelText(FIELD)).toBeNull();
  await reload(device);
  await open('c1', 'Ellen Demo-Ask');
  expect(await screen.findByLabelText(FIELD)).toHaveValue('Forløbet er kort');
});
