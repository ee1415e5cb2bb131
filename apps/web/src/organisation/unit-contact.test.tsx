/** Where a unit is reached: shown in the list, and put right by who looks after it. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import { UnitsTab } from './UnitsTab.tsx';

const aUnit = (id: string, name: string) => ({
  __typename: 'Unit',
  id,
  name,
  kind: 'SUBSTANCE_USE_TREATMENT',
  municipality: null,
});
const contact = (phone: string, address: string) => ({
  __typename: 'UnitContact',
  id: 'u1',
  phone,
  address,
});

test('is put right in the page, and stands in the list', async () => {
  const sent: object[] = [];
  renderAt('/administration', <UnitsTab />, {
    units: [aUnit('u1', 'Rusmiddelcenter Faxe'), aUnit('u2', 'Rusmiddelcenter Greve')],
    unitContacts: [contact('00 00 00 12', '')],
    setUnitContact: ({ input }: { input: object }) => {
      sent.push({ ...input });
      return { __typename: 'UnitContactSet', contact: contact('00 00 00 34', 'Demovej 7') };
    },
  });
  expect(await screen.findByText('00 00 00 12')).toBeVisible();
  // That of another administrator has no button.
  const change = screen.getAllByRole('button', { name: /^Ret telefon og adresse/ });
  expect(change).toHaveLength(1);
  await userEvent.click(change[0] as HTMLElement);
  const phone = screen.getByRole('textbox', { name: 'Telefon' });
  await userEvent.clear(phone);
  await userEvent.type(phone, '00000034');
  await userEvent.type(screen.getByRole('textbox', { name: 'Adresse' }), 'Demovej 7{Enter}');
  expect(await screen.findByText(/Rusmiddelcenter Faxe er gemt/)).toBeVisible();
  expect(screen.getByText('00 00 00 34')).toBeVisible();
  expect(screen.getByText('Demovej 7')).toBeVisible();
  expect(sent).toEqual([{ id: 'u1', phone: '00000034', address: 'Demovej 7' }]);
});

test('what is refused is said at its field, which has the focus', async () => {
  const message = 'Skriv et telefonnummer.';
  const problems = [{ __typename: 'Problem', field: 'phone', code: 'PHONE', message }];
  renderAt('/administration', <UnitsTab />, {
    units: [aUnit('u1', 'Rusmiddelcenter Faxe')],
    unitContacts: [contact('00 00 00 12', '')],
    setUnitContact: { __typename: 'Invalid', message, problems },
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Ret telefon og adresse/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Adresse' }), 'Demovej 7{Enter}');
  const phone = screen.getByRole('textbox', { name: 'Telefon' });
  await waitFor(() => expect(phone).toHaveFocus());
  expect(phone).toHaveAccessibleDescription(expect.stringContaining(message));
});
