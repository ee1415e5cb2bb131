/** One's own work telephone on the profile: shown, saved, and refused where it is none. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import { OwnPhone } from './OwnPhone.tsx';

const viewer = (phone: string) => ({ __typename: 'Viewer', id: 'karla', phone });
const field = () => screen.findByRole('textbox', { name: 'Telefonnummer' });

test('is shown, and saved as the server keeps it', async () => {
  const sent: string[] = [];
  renderAt('/profil', <OwnPhone />, {
    viewer: viewer('00 00 00 12'),
    setPhone: ({ phone }: { phone: string }) => {
      sent.push(phone);
      return { __typename: 'PhoneSet', viewer: viewer('00 00 00 34') };
    },
  });
  expect(await field()).toHaveValue('00 00 00 12');
  await userEvent.clear(await field());
  await userEvent.type(await field(), '00000034{Enter}');
  expect(await screen.findByText('Nummeret er gemt.')).toBeVisible();
  expect(await field()).toHaveValue('00 00 00 34');
  expect(sent).toEqual(['00000034']);
});

test('that is no number says so at the field, and keeps what was typed', async () => {
  const message = 'Det er ikke et telefonnummer. Skriv det for eksempel som 12 34 56 78.';
  renderAt('/profil', <OwnPhone />, {
    viewer: viewer(''),
    setPhone: {
      __typename: 'Invalid',
      message: 'Nej.',
      problems: [{ __typename: 'Problem', field: 'phone', code: 'PHONE_UNREADABLE', message }],
    },
  });
  await userEvent.type(await field(), 'ring{Enter}');
  expect(await screen.findByText(message)).toBeVisible();
  await waitFor(async () => expect(await field()).toHaveFocus());
  expect(await field()).toHaveValue('ring');
});
