/** What the panel beside the worklist says of a plan whose lead may lead it no more. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderAt } from '../testing/render-at.tsx';
import { PlanPanel } from './PlanPanel.tsx';

const open = (needsNewLead: boolean) => {
  const planHeader = () => ({
    __typename: 'PlanHeader',
    id: 'p1',
    citizenInitials: 'A.K.',
    citizenBirthYear: 1988,
    status: 'AGREED',
    version: 1,
    leadName: 'Milo Demo-Skov',
    leadJobTitle: 'kontaktperson',
    unitName: 'Rusmiddelcenter Næstved',
    agreedOn: '2026-09-01',
    nextOn: null,
    goalCount: 1,
    openInterventionCount: 1,
    participantCount: 3,
    needsNewLead,
    viewerCanOpenPlan: false,
    followUps: [],
  });
  const openPlan = { rowId: 'f1', planId: 'p1', initials: 'A.K.' };
  renderAt('/opfoelgning', <PlanPanel openPlan={openPlan} onClose={() => {}} />, { planHeader });
};

test('a plan that needs another lead says so, with the way to hand it over', async () => {
  open(true);
  expect(
    await screen.findByText(/brug for en ny tovholder: borgerens samtykke til Milo Demo-Skov/),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Overdrag planen' })).toHaveAttribute(
    'href',
    '/planer/overdragelse',
  );
});

test('any other plan says nothing of it', async () => {
  open(false);
  expect(await screen.findByText(/Milo Demo-Skov, kontaktperson/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Overdrag planen' })).toBeNull();
});
