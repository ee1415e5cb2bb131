/** Why somebody looks, left in the middle: it is typed once. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { onADevice, reload } from '../../ui/drafts/a-device.test-data.ts';
import { aPlan } from '../testing/a-plan.ts';
import { openPlan } from '../testing/open-plan.tsx';

const WHY = 'Afløser i ferie';
const worker = { viewer: { id: 'viewer', places: ['MY_PLANS'] }, endedConsent: null };
const purpose = () => screen.findByLabelText(/Hvad skal du bruge planen til/);
const number = () => screen.findByLabelText('Hvorfor skal du se hele nummeret?');

test('the purpose of opening a plan comes back, and stays when the plan is not given', async () => {
  let device = await onADevice();
  openPlan(null, worker);
  await userEvent.type(await purpose(), WHY);
  await waitFor(() => expect(device.held.size).toBe(1));
  device = await reload(device);
  openPlan(null, worker);
  expect(await purpose()).toHaveValue(WHY);
  await userEvent.click(screen.getByRole('button', { name: 'Åbn med dette formål' }));
  await screen.findByText(/Planen kan ikke åbnes med et formål/);
  expect(await purpose()).toHaveValue(WHY);
});

test('once the plan is open it is kept no longer', async () => {
  const device = await onADevice();
  openPlan(null, {
    ...worker,
    plan: ({ purpose: said }: { purpose: string | null }) => (said ? aPlan() : null),
  });
  await userEvent.type(await purpose(), WHY);
  await waitFor(() => expect(device.held.size).toBe(1));
  await userEvent.click(screen.getByRole('button', { name: 'Åbn med dette formål' }));
  await screen.findByRole('heading', { level: 1, name: 'Thyra Demo-Kær' });
  await waitFor(() => expect(device.held.size).toBe(0));
});

test('the purpose of seeing the number opens by itself, and is gone when the number is shown', async () => {
  let device = await onADevice();
  openPlan(aPlan());
  await userEvent.click(await screen.findByRole('button', { name: 'Vis CPR' }));
  await waitFor(async () => expect(await number()).toHaveFocus());
  await userEvent.type(await number(), 'Ringe til lægen');
  await waitFor(() => expect(device.held.size).toBe(1));
  device = await reload(device);
  openPlan(aPlan(), { showCpr: { __typename: 'CprShown', cpr: '6101901234' } });
  expect(await number()).toHaveValue('Ringe til lægen');
  await userEvent.click(screen.getByRole('button', { name: 'Vis nummeret' }));
  expect(await screen.findByText('610190-1234')).toBeVisible();
  await waitFor(() => expect(device.held.size).toBe(0));
});

test('given up, it is kept nowhere', async () => {
  const device = await onADevice();
  openPlan(aPlan());
  await userEvent.click(await screen.findByRole('button', { name: 'Vis CPR' }));
  await userEvent.type(await number(), 'Ringe til lægen');
  await waitFor(() => expect(device.held.size).toBe(1));
  await userEvent.click(screen.getByRole('button', { name: 'Annuller' }));
  await waitFor(() => expect(device.held.size).toBe(0));
  expect(screen.queryByLabelText('Hvorfor skal du se hele nummeret?')).toBeNull();
});
