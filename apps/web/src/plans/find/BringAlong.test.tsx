/** A new plan for a citizen whose last one is over: what is known comes along, as far as it is wanted. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import NewPlanPage from '../NewPlanPage.tsx';
import { aPlan } from '../testing/a-plan.ts';
import { changed } from '../testing/open-plan.tsx';

const citizen = { id: 'c1', name: 'Ellen Demo-Ask', cprMasked: '610190-••••', isFictive: true };
const last = {
  id: 'last',
  status: 'CLOSED',
  version: 2,
  hasUnagreedChanges: false,
  leadName: 'Jonas Demo-Berg',
  unitName: 'Rusmiddelcenter Næstved',
  changedAt: '2026-03-20T10:00:00Z',
};

type Sent = { input: Record<string, unknown> };

async function search(answers: Record<string, unknown>, plans: object[] = [last]) {
  renderAt('/planer/ny', <NewPlanPage />, {
    viewer: { id: 'viewer', viewerCanCreatePlan: true },
    citizenByCpr: { cprProblem: null, match: { citizen, plans, notNeeded: [] } },
    createPlan: ({ input }: Sent) => changed(aPlan({ id: input['id'] })),
    ...answers,
  });
  await userEvent.type(screen.getByLabelText('CPR-nummer'), '610190-1234');
  await userEvent.click(screen.getByRole('button', { name: 'Find borger' }));
  return screen.findByRole('button', { name: 'Start KI-planen' });
}

test('all of it is ticked, and what is not wanted is left out', async () => {
  let brought: Record<string, unknown> = {};
  const start = await search({
    bringAlong: ({ input }: Sent) => {
      brought = { ...input };
      return changed(aPlan());
    },
  });
  expect(screen.getByText(/Samtykker følger ikke med/)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Borgerens andre planer' }));
  await userEvent.click(start);
  expect(await screen.findByText(/^\/planer\/[0-9a-f-]{36}$/)).toBeInTheDocument();
  expect(brought).toMatchObject({ fromPlanId: 'last', parts: ['PARTICIPANTS', 'GOALS'] });
});

test('with nothing ticked, nothing is asked for', async () => {
  const start = await search({
    bringAlong: () => {
      throw new Error('Nothing was to be brought along');
    },
  });
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
  await userEvent.click(start);
  expect(await screen.findByText(/^\/planer\/[0-9a-f-]{36}$/)).toBeInTheDocument();
});

test('where it fails, the plan is there all the same, and that is said', async () => {
  const start = await search({
    bringAlong: { __typename: 'NotFound', message: 'Det findes ikke.' },
  });
  await userEvent.click(start);
  expect(await screen.findByText(/Planen er startet, men intet er taget med/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Åbn planen' }));
  expect(await screen.findByText(/^\/planer\/[0-9a-f-]{36}$/)).toBeInTheDocument();
});

test('where it fails, what was ticked stays ticked, and is brought when tried again', async () => {
  const brought: unknown[] = [];
  const created: unknown[] = [];
  const start = await search({
    createPlan: ({ input }: Sent) => {
      created.push(input['id']);
      return changed(aPlan({ id: input['id'] }));
    },
    bringAlong: ({ input }: Sent) => {
      brought.push([...(input['parts'] as string[])]);
      if (brought.length === 1) throw new Error('The server is away');
      return changed(aPlan());
    },
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Deltagere' }));
  await userEvent.click(start);
  expect(await screen.findByText(/Planen er startet, men intet er taget med/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Deltagere' })).not.toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await screen.findByText(/^\/planer\/[0-9a-f-]{36}$/)).toBeInTheDocument();
  expect(brought).toEqual([
    ['EXISTING_PLANS', 'GOALS'],
    ['EXISTING_PLANS', 'GOALS'],
  ]);
  expect(created).toHaveLength(1);
});

test('a citizen without an earlier plan is not asked', async () => {
  await search({}, []);
  await waitFor(() => expect(screen.queryByText('Tag med fra sidste plan')).toBeNull());
});
