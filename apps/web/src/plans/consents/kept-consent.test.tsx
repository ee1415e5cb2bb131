/** A consent that was being noted when the page was lost. */
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Device, onADevice, reload } from '../../ui/drafts/a-device.test-data.ts';
import { aParticipant, aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

const mother = aParticipant({
  id: 'mother',
  kind: 'RELATIVE',
  name: 'Bodil Demo-Kær',
  function: 'mor',
  isLead: false,
  hasAccount: false,
  needsConsent: true,
});
const consent = {
  id: 'c1',
  partyName: 'Bodil Demo-Kær',
  partyKind: 'RELATIVE',
  purpose: 'Støtte',
  sections: ['GOALS'],
  form: 'WRITTEN',
  fromOn: '2026-01-01',
  toOn: '2027-01-01',
  withdrawnOn: null,
  withdrawnBy: null,
  replacedOn: null,
  state: 'LIVE',
  participantId: 'mother',
  unitId: null,
};
const plan = (changes: object = {}) =>
  aPlan({
    participants: [aParticipant(), mother],
    missingBeforeAgreement: [{ key: 'CONSENT', section: 'MASTER_DATA', targetId: 'mother' }],
    ...changes,
  });

let device: Device;
beforeEach(async () => {
  device = await onADevice();
});

const note = { name: 'Notér samtykke for Bodil Demo-Kær' };

async function halfFilledIn() {
  openPlan(plan());
  await userEvent.click(await screen.findByRole('button', note));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Fælles mål og indsatser' }));
  await userEvent.clear(screen.getByLabelText('Formål'));
  await userEvent.type(screen.getByLabelText('Formål'), 'Bolig efter udskrivning');
  await userEvent.clear(screen.getByLabelText('Til'));
  await userEvent.type(screen.getByLabelText('Til'), '24-02');
}

test('is there again, opened, with everything in it, and takes no focus', async () => {
  await halfFilledIn();
  device = await reload(device);
  openPlan(plan());
  expect(await screen.findByLabelText('Formål')).toHaveValue('Bolig efter udskrivning');
  expect(screen.getByRole('checkbox', { name: 'Fælles mål og indsatser' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Opfølgning' })).not.toBeChecked();
  expect(screen.getByRole('button', note)).toHaveAttribute('aria-expanded', 'true');
  await waitFor(() => expect(document.body).toHaveFocus());
});

test('is forgotten when it is given up', async () => {
  await halfFilledIn();
  const form = screen.getByLabelText('Formål').closest('form') as HTMLElement;
  await userEvent.click(within(form).getByRole('button', { name: 'Annuller' }));
  await waitFor(() => expect(device.held.size).toBe(0));
  device = await reload(device);
  openPlan(plan());
  await screen.findByRole('button', note);
  expect(screen.queryByLabelText('Formål')).toBeNull();
});

test('is forgotten when it was sent, though its form is gone by then', async () => {
  await halfFilledIn();
  const given = plan({
    participants: [aParticipant(), { ...mother, consent, consents: [consent] }],
  });
  await userEvent.clear(screen.getByLabelText('Til'));
  await userEvent.type(screen.getByLabelText('Til'), '24-02-2027');
  await reload(device);
  openPlan(plan(), { giveConsent: () => changed(given) });
  await userEvent.click(await screen.findByRole('button', { name: 'Gem samtykket' }));
  expect(await screen.findByText('Samtykke givet')).toBeVisible();
  device = await reload(device);
  expect(device.held.size).toBe(0);
});

test('so is a withdrawal: the name that was typed is there again', async () => {
  const given = plan({
    participants: [aParticipant(), { ...mother, consent, consents: [consent] }],
    consents: [consent],
  });
  openPlan(given);
  const name = 'Træk samtykket for Bodil Demo-Kær tilbage';
  await userEvent.click(await screen.findByRole('button', { name }));
  const by = await screen.findByLabelText('Hvem trækker samtykket tilbage?');
  await userEvent.clear(by);
  await userEvent.type(by, 'Værgen');
  device = await reload(device);
  openPlan(given);
  expect(await screen.findByLabelText('Hvem trækker samtykket tilbage?')).toHaveValue('Værgen');
});
