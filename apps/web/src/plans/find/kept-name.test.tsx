/** The name of a citizen nobody has added, left in the middle: it waits for its own number alone. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { type Device, onADevice, reload } from '../../ui/drafts/a-device.test-data.ts';
import NewPlanPage from '../NewPlanPage.tsx';

const ELLEN = '610190-1234';
const ANTON = '620290-4321';
const citizen = { id: 'c1', name: 'Ellen Demo-Ask', cprMasked: '610190-••••', isFictive: true };

let isAdded: boolean;
const answers = () => ({
  viewer: { id: 'viewer', viewerCanCreatePlan: true, municipality: null },
  citizenMunicipalities: [{ code: '330', name: 'Slagelse' }],
  citizenByCpr: () => ({
    cprProblem: null,
    match: isAdded ? { citizen, plans: [], notNeeded: [] } : null,
  }),
  addCitizen: () => {
    isAdded = true;
    return { __typename: 'CitizenAdded', citizen, wasKnown: false };
  },
});

async function lookUp(cpr: string) {
  await userEvent.type(screen.getByLabelText('CPR-nummer'), cpr);
  await userEvent.click(screen.getByRole('button', { name: 'Find borger' }));
}

async function open(cpr: string) {
  renderAt('/planer/ny', <NewPlanPage />, answers());
  await lookUp(cpr);
}

/** Typed for Ellen's number, and the page is left. */
async function leftInTheMiddle(): Promise<Device> {
  isAdded = false;
  const device = await onADevice();
  await open(ELLEN);
  await userEvent.type(await screen.findByLabelText('Borgerens navn'), 'Ellen Demo-Ask');
  await screen.findByRole('option', { name: 'Slagelse' });
  await userEvent.selectOptions(screen.getByLabelText('Borgerens kommune'), 'Slagelse');
  await waitFor(() => expect(device.held.size).toBe(1));
  return reload(device);
}

test('comes back with the municipality when the same number is typed, and for no other', async () => {
  const device = await leftInTheMiddle();
  await open(ANTON);
  expect(await screen.findByLabelText('Borgerens navn')).toHaveValue('');
  // Whom one is about to add can be seen, and no more of the number than anywhere else.
  expect(screen.getByText('620290-••••')).toBeVisible();
  expect(document.body).not.toHaveTextContent('4321');
  expect(screen.queryByText(/Ellen/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Søg efter en anden borger' }));
  await lookUp(ELLEN);
  expect(await screen.findByLabelText('Borgerens navn')).toHaveValue('Ellen Demo-Ask');
  expect(screen.getByLabelText('Borgerens kommune')).toHaveValue('330');
  const kept = JSON.stringify([...device.held]);
  for (const part of ['610190', '1234', '620290', '4321']) expect(kept).not.toContain(part);
});

test('is kept no longer when the citizen is added', async () => {
  const device = await leftInTheMiddle();
  await open(ELLEN);
  await screen.findByDisplayValue('Ellen Demo-Ask');
  await userEvent.click(screen.getByRole('button', { name: 'Opret borgeren' }));
  await screen.findByRole('button', { name: 'Start KI-planen' });
  await waitFor(() => expect(device.held.size).toBe(0));
});

test('is forgotten when somebody else has added the citizen meanwhile', async () => {
  const device = await leftInTheMiddle();
  isAdded = true;
  await open(ELLEN);
  await screen.findByRole('button', { name: 'Start KI-planen' });
  await waitFor(() => expect(device.held.size).toBe(0));
});

test('that is too long is kept whole, and said before anything is sent', async () => {
  isAdded = false;
  await onADevice();
  await open(ANTON);
  const name = await screen.findByLabelText('Borgerens navn');
  await userEvent.click(name);
  await userEvent.paste('Å'.repeat(203));
  await userEvent.click(screen.getByRole('button', { name: 'Opret borgeren' }));
  expect(await screen.findByText('Teksten er 3 tegn for lang. Forkort den.')).toBeVisible();
  expect(name).toHaveValue('Å'.repeat(203));
  await waitFor(() => expect(name).toHaveFocus());
  expect(isAdded).toBe(false);
});
