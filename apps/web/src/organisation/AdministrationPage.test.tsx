/** The administrator's page. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import AdministrationPage from './AdministrationPage.tsx';

const unit = { id: 'u1', name: 'Rusmiddelcenter Faxe', kind: 'SUBSTANCE_USE_TREATMENT' };
const jonas = {
  id: 'e1',
  name: 'Jonas Demo-Berg',
  jobTitle: 'misbrugsbehandler',
  email: 'jonas@demo.example',
  unit,
  isActive: true,
  openPlanCount: 0,
  revision: 4,
  roles: [
    {
      id: 'r1',
      role: 'PRACTITIONER',
      unit,
      fromOn: '2025-01-01',
      toOn: null,
      viewerCanChange: true,
    },
  ],
};
const pageInfo = { hasNextPage: false, hasPreviousPage: false };
const employees = {
  employees: {
    edges: [{ cursor: 'c', node: jonas }],
    totalCount: 1,
    pageInfo,
  },
};

test('somebody whose access is closed is said to be closed out', async () => {
  const setEmployeeActive = ({ input }: { input: { isActive: boolean; revision: number } }) => ({
    __typename: 'EmployeeChanged',
    employee: { ...jonas, isActive: input.isActive, revision: input.revision + 1 },
  });
  renderAt('/administration', <AdministrationPage />, { ...employees, setEmployeeActive });
  const access = await screen.findByRole('checkbox', { name: 'Adgang for Jonas Demo-Berg' });
  expect(access).toBeChecked();
  await userEvent.click(access);
  expect(await screen.findByText(/Jonas Demo-Berg kan ikke længere logge ind/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Adgang for Jonas Demo-Berg' })).not.toBeChecked();
});

test('a change that met somebody else’s is told, and the newest is shown', async () => {
  const setEmployeeActive = {
    __typename: 'EmployeeConflict',
    message: 'x',
    employee: { ...jonas, isActive: true, revision: 5 },
  };
  renderAt('/administration', <AdministrationPage />, { ...employees, setEmployeeActive });
  await userEvent.click(await screen.findByRole('checkbox'));
  expect(await screen.findByText(/En anden har ændret Jonas Demo-Berg imens/)).toBeVisible();
  expect(screen.getByRole('checkbox')).toBeChecked();
});

test('before the access of somebody who leads plans is closed, their number is told, and who can help', async () => {
  const asked: boolean[] = [];
  const setEmployeeActive = ({ input }: { input: { isActive: boolean } }) => {
    asked.push(input.isActive);
    return { __typename: 'EmployeeChanged', employee: { ...jonas, isActive: false, revision: 5 } };
  };
  const leads = { ...jonas, openPlanCount: 4 };
  const list = { ...employees.employees, edges: [{ cursor: 'c', node: leads }] };
  renderAt('/administration', <AdministrationPage />, { employees: list, setEmployeeActive });
  const access = await screen.findByRole('checkbox', { name: 'Adgang for Jonas Demo-Berg' });
  await userEvent.click(access);
  expect(screen.getByText(/tovholder for 4 åbne planer.*kommunens koordinator/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Behold adgangen' }));
  expect(asked).toEqual([]);
  expect(access).toBeChecked();
  await userEvent.click(access);
  await userEvent.click(screen.getByRole('button', { name: 'Luk adgangen alligevel' }));
  expect(await screen.findByText('Stadig tovholder for 4 planer')).toBeVisible();
  expect(asked).toEqual([false]);
});

test('a search is not put into the address bar', async () => {
  renderAt('/administration', <AdministrationPage />, employees);
  await userEvent.type(await screen.findByRole('searchbox'), 'Jonas{Enter}');
  expect(screen.getByTestId('address')).toHaveTextContent(/^\/administration$/);
});

test('roles are written with the profession’s words', async () => {
  renderAt('/administration', <AdministrationPage />, employees);
  expect(await screen.findByText('Behandler')).toBeInTheDocument();
});
