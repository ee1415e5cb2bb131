/** Correcting the citizen's name where the plan is written. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { onADevice, reload } from '../../ui/drafts/a-device.test-data.ts';
import { aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

type Sent = { input: { planId: string; name: { from: string; to: string } } };

const OPEN = { name: 'Ret navn eller kommune' };
const named = (name: string) => aPlan({ citizen: { ...aPlan().citizen, name } });

/** Unfolds the section, and the form in it. */
async function begin() {
  await userEvent.click(await screen.findByRole('button', { name: /^Ret Stamoplysninger/ }));
  await userEvent.click(await screen.findByRole('button', OPEN));
}

async function type(name: string) {
  const field = await screen.findByLabelText('Borgerens navn');
  await userEvent.clear(field);
  await userEvent.type(field, name);
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));

test('the name is corrected from what was seen, and the page is called by the new one', async () => {
  const sent: unknown[] = [];
  openPlan(aPlan(), {
    correctCitizen: ({ input }: Sent) => {
      sent.push({ ...input.name });
      return changed(named('Thyra Demo-Bæk'));
    },
  });
  await begin();
  expect(screen.getByText(/Kommunen kan ikke rettes her/)).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Borgerens navn')).toHaveFocus());
  await type('Thyra Demo-Bæk');
  await save();
  expect(await screen.findByText('Navnet er rettet.')).toBeVisible();
  expect(await screen.findByRole('heading', { level: 1, name: 'Thyra Demo-Bæk' })).toBeVisible();
  expect(sent).toEqual([{ from: 'Thyra Demo-Kær', to: 'Thyra Demo-Bæk' }]);
});

test.each([
  ['nothing', ' ', 'Skriv borgerens fornavn og efternavn.'],
  ['the same name', 'Thyra Demo-Kær', 'Navnet er det samme som før.'],
])('%s is not sent, and the field says why', async (_, name, sentence) => {
  openPlan(aPlan(), {
    correctCitizen: () => {
      throw new Error('Nothing was to be sent');
    },
  });
  await begin();
  await type(name);
  await save();
  expect(await screen.findByText(sentence)).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Borgerens navn')).toHaveFocus());
});

test('a colleague’s name is told, and one’s own is sent against it when saved again', async () => {
  const sent: unknown[] = [];
  openPlan(aPlan(), {
    correctCitizen: ({ input }: Sent) => {
      sent.push({ ...input.name });
      if (sent.length > 1) return changed(named(input.name.to));
      return {
        __typename: 'Conflict',
        message: 'En kollega var først.',
        fields: [{ field: 'name', mine: input.name.to, theirs: 'Tyra Demo-Kær' }],
        plan: { ...named('Tyra Demo-Kær') },
      };
    },
  });
  await begin();
  await type('Thyra Demo-Bæk');
  await save();
  expect(await screen.findByText(/En kollega har rettet navnet til Tyra Demo-Kær/)).toBeVisible();
  expect(screen.getByLabelText('Borgerens navn')).toHaveValue('Thyra Demo-Bæk');
  await save();
  expect(await screen.findByText('Navnet er rettet.')).toBeVisible();
  expect(sent[1]).toEqual({ from: 'Tyra Demo-Kær', to: 'Thyra Demo-Bæk' });
});

test('what is typed is there again after a reload, and gone when it is given up', async () => {
  let device = await onADevice();
  openPlan(aPlan());
  await begin();
  await type('Thyra Demo-Bæk');
  await waitFor(() => expect(device.held.size).toBe(1));
  device = await reload(device);
  openPlan(aPlan());
  expect(await screen.findByLabelText('Borgerens navn')).toHaveValue('Thyra Demo-Bæk');
  await userEvent.click(screen.getByRole('button', { name: 'Annuller' }));
  await waitFor(() => expect(device.held.size).toBe(0));
  expect(await screen.findByRole('button', OPEN)).toBeVisible();
});
