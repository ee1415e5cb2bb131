/** The list of plans. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import { TUESDAY } from '../testing/render-screen.tsx';
import { ClockContext } from '../ui/use-today.ts';
// Fetched when the list is there; a test has it at hand.
import './batch/BatchTools.tsx';
import MyPlansPage from './MyPlansPage.tsx';

const page = (
  <ClockContext value={() => TUESDAY}>
    <MyPlansPage />
  </ClockContext>
);

const viewer = { id: 'viewer', roles: ['PRACTITIONER'], viewerCanCreatePlan: true };

function listOf(...plans: object[]) {
  const edges = plans.map((node, index) => ({ cursor: String(index), node }));
  return { totalCount: plans.length, edges, pageInfo: { hasNextPage: false } };
}

const plan = {
  id: 'p1',
  citizenName: 'Frida Demo-Eng',
  citizenBirthYear: 1990,
  status: 'AGREED',
  version: 2,
  hasUnagreedChanges: true,
  leadName: 'Jonas Demo-Berg',
  viewerIsLead: false,
  nextOn: '2026-11-02',
  changedAt: '2026-11-20T10:00:00Z',
};

test('a plan is one line: whose, how far, who leads, and that a date is past', async () => {
  renderAt('/planer', page, { viewer, myPlans: listOf(plan) });
  const row = await screen.findByRole('listitem');
  expect(row).toHaveTextContent('Frida Demo-Eng');
  expect(row).toHaveTextContent('født 1990');
  expect(row).toHaveTextContent('Aftalt · Version 2');
  expect(row).toHaveTextContent('Ændret siden aftalen');
  expect(row).toHaveTextContent(/Tovholder\s?Jonas Demo-Berg/);
  expect(row).toHaveTextContent('22 dage over');
  expect(screen.getByRole('link', { name: 'Frida Demo-Eng' })).toHaveAttribute(
    'href',
    '/planer/p1',
  );
});

test('somebody without plans is told how to begin', async () => {
  renderAt('/planer', <MyPlansPage />, { viewer, myPlans: listOf() });
  expect(await screen.findByText('Du har ingen KI-planer endnu')).toBeVisible();
  expect(screen.getAllByRole('link', { name: 'Ny KI-plan' }).length).toBeGreaterThan(0);
});

test('tab and status stand in the address, and a search, which names a person, does not', async () => {
  const asked: object[] = [];
  const myPlans = (args: object) => {
    asked.push({ ...args });
    return listOf(plan);
  };
  renderAt('/planer', <MyPlansPage />, { viewer, myPlans });
  await userEvent.click(await screen.findByRole('tab', { name: 'Enhedens' }));
  await userEvent.selectOptions(screen.getByLabelText('Status'), 'DRAFT');
  await userEvent.type(screen.getByLabelText('Søg efter borger eller tovholder'), 'frida');
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({ scope: 'UNIT', status: 'DRAFT', search: 'frida' }),
  );
  expect(screen.getByTestId('address')).toHaveTextContent('/planer?vis=enhed&status=DRAFT');
});

test('a coordinator’s other list is the municipality’s', async () => {
  const coordinator = { ...viewer, roles: ['COORDINATOR'] };
  renderAt('/planer', <MyPlansPage />, { viewer: coordinator, myPlans: listOf(plan) });
  expect(await screen.findByRole('tab', { name: 'Kommunens' })).toBeInTheDocument();
});
