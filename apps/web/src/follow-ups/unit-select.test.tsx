/** The choice of a unit above the worklist. */
import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderAt } from '../testing/render-at.tsx';
import { UnitSelect } from './UnitSelect.tsx';

const viewer = { id: 'nora', municipality: { code: '370', name: 'Næstved' } };
const units = [
  { id: 'faxe', name: 'Bostøtten Faxe', municipality: { code: '320' } },
  { id: 'own', name: 'Rusmiddelcenter Næstved', municipality: { code: '370' } },
  { id: 'region', name: 'Distriktspsykiatrien Syd', municipality: null },
];

const draw = (unitId: string | null) =>
  renderAt('/opfoelgninger', <UnitSelect unitId={unitId} onChoose={jest.fn()} />, {
    viewer,
    units,
  });

const unitsIn = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

test("the units of one's own municipality stand first, before the many others", async () => {
  draw(null);
  await screen.findByLabelText('Enhed');
  expect(unitsIn('Næstved')).toEqual(['Rusmiddelcenter Næstved']);
  expect(unitsIn('Andre enheder')).toEqual(['Bostøtten Faxe', 'Distriktspsykiatrien Syd']);
});

test('a unit of an old address is seen to be none, and not taken for all of them', async () => {
  draw('gone');
  expect(await screen.findByRole('option', { name: 'En enhed, der ikke findes' })).toBeVisible();
  expect(screen.getByLabelText('Enhed')).toHaveValue('gone');
});
