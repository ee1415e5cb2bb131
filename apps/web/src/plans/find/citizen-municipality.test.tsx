/** Where a new citizen lives: a choice that is told to be one for good. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderAt } from '../../testing/render-at.tsx';
import CitizenMunicipality from './CitizenMunicipality.tsx';

test('says before it is chosen that it cannot be corrected, and what it decides', async () => {
  renderAt(
    '/planer/ny',
    <CitizenMunicipality ref={null} value="" error={undefined} onChange={() => undefined} />,
    { citizenMunicipalities: [{ __typename: 'Municipality', code: '330', name: 'Slagelse' }] },
  );
  const choice = await screen.findByRole('combobox', { name: 'Borgerens kommune' });
  expect(choice).toHaveAccessibleDescription(/kan ikke rettes bagefter/);
  expect(choice).toHaveAccessibleDescription(/hvem der kan finde borgeren/);
});
