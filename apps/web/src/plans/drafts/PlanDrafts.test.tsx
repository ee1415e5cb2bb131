/** What waits on a plan's page and has no form to go back to, and what somebody folds away. */
import { expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { onADevice } from '../../ui/drafts/a-device.test-data.ts';
import type { Draft } from '../../ui/drafts/draft.ts';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { openPlan } from '../testing/open-plan.tsx';

const TITLE = 'Det her nåede ikke at blive gemt';
const left = (changes: Partial<Draft>): Draft => ({
  key: 'consent.gone',
  page: PLAN_ID,
  place: 'MASTER_DATA',
  label: 'Notér samtykke for Bodil Demo-Kær',
  from: '{}',
  to: '{}',
  words: 'Bolig efter udskrivning',
  ...changes,
});

test('words without a form can be copied; of choices alone it says so', async () => {
  const device = await onADevice(
    left({}),
    left({ key: 'consent.other', label: 'Notér samtykke for Grethe Demo-Lyng', words: '' }),
    left({ key: 'consent.elsewhere', page: 'another plan', words: 'En anden plan' }),
  );
  const user = userEvent.setup();
  openPlan(aPlan());
  const region = await screen.findByRole('region', { name: TITLE });
  expect(within(region).getByText('Kun valg og datoer, ingen tekst.')).toBeVisible();
  expect(within(region).queryByText('En anden plan')).toBeNull();
  await user.click(within(region).getByRole('button', { name: 'Kopiér' }));
  expect(await navigator.clipboard.readText()).toBe('Bolig efter udskrivning');
  const [first, second] = within(region).getAllByRole('button', { name: 'Slet' });
  if (first) await user.click(first);
  if (second) await user.click(second);
  await waitFor(() => expect([...device.held.keys()]).toEqual(['consent.elsewhere']));
});

test('a section that is folded with a form in it stays folded, and keeps the words', async () => {
  await onADevice();
  const missing = [{ key: 'PARTICIPANT', section: 'MASTER_DATA', targetId: null }];
  openPlan(aPlan({ missingBeforeAgreement: missing }));
  await userEvent.click(await screen.findByRole('button', { name: 'Anden fagperson' }));
  await userEvent.type(screen.getByLabelText('Navn'), 'Vibe');
  await userEvent.click(screen.getByRole('button', { name: 'Fold Stamoplysninger sammen' }));
  // As long as words without a form are waited for.
  await act(() => new Promise((over) => setTimeout(over, 3_000)));
  expect(screen.queryByLabelText('Navn')).toBeNull();
  expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Ret Stamoplysninger/ }));
  expect(await screen.findByLabelText('Navn')).toHaveValue('Vibe');
});
