/** Forms of the administration that were being filled in when the page was lost. */
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import { type Device, onADevice, reload } from '../ui/drafts/a-device.test-data.ts';
import { waitingDrafts } from '../ui/drafts/shelf.ts';
import AdministrationPage from './AdministrationPage.tsx';
import './AdministrationDrafts.tsx';

const unit = { id: 'u1', name: 'Rusmiddelcenter Faxe', kind: 'SUBSTANCE_USE_TREATMENT' };
const faxe = (changes: object = {}) => ({
  __typename: 'KeptMunicipality',
  id: '320',
  name: 'Faxe',
  population: 37_344,
  populationOn: '2023-01-01',
  clusterId: null,
  revision: 1,
  ...changes,
});

function open(tab: string, changes: object = {}) {
  renderAt(`/administration?fane=${tab}`, <AdministrationPage />, {
    employees: {
      edges: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    },
    units: [unit],
    unitContacts: [{ id: 'u1', phone: '', address: '' }],
    administered: { units: [unit], regions: [], municipalities: [], clusters: [] },
    referenceData: [
      {
        __typename: 'KeptRegion',
        id: '1085',
        name: 'Region Sjælland',
        viewerCanChange: true,
        clusters: [],
        municipalities: [faxe(changes)],
      },
    ],
  });
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

let device: Device;
beforeEach(async () => {
  device = await onADevice();
});

test('a new employee comes back with the roles, without taking the focus, and goes with the answer no', async () => {
  open('medarbejdere');
  await press('Ny medarbejder');
  await userEvent.type(screen.getByLabelText('Fulde navn'), 'Ellen Demo-Lind');
  await press('Tilføj rolle');
  await userEvent.selectOptions(screen.getByLabelText('Rolle 1'), 'Koordinator');
  device = await reload(device);
  open('medarbejdere');
  expect(await screen.findByLabelText('Fulde navn')).toHaveValue('Ellen Demo-Lind');
  expect(screen.getByLabelText('Rolle 1')).toHaveValue('COORDINATOR');
  await waitFor(() => expect(document.body).toHaveFocus());
  await press('Annuller');
  device = await reload(device);
  expect(waitingDrafts()).toEqual([]);
});

test('a new unit, and where another is reached, come back together', async () => {
  open('enheder');
  await press('Ny enhed');
  await userEvent.type((await panel('Ny enhed')).getByLabelText('Enhed'), 'Bostøtten');
  await press('Ret telefon og adresse for Rusmiddelcenter Faxe');
  await userEvent.type(screen.getByLabelText('Adresse'), 'Torvet 1');
  device = await reload(device);
  open('enheder');
  expect((await panel('Ny enhed')).getByLabelText('Enhed')).toHaveValue('Bostøtten');
  expect(await screen.findByLabelText('Adresse')).toHaveValue('Torvet 1');
});

test('a municipality comes back with what was typed, over what somebody else made of the rest', async () => {
  open('kommuner');
  await press('Ret Faxe');
  const field = () => screen.findByRole('textbox', { name: 'Indbyggere' });
  await userEvent.clear(await field());
  await userEvent.type(await field(), '38.000');
  device = await reload(device);
  open('kommuner', { populationOn: '2026-01-01', revision: 2 });
  expect(await field()).toHaveValue('38.000');
  expect(screen.getByRole('textbox', { name: 'Opgjort den' })).toHaveValue('01-01-2026');
});
