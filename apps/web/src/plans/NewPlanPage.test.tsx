/** From a CPR number to a plan. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../testing/as-shown.ts';
import { renderAt } from '../testing/render-at.tsx';
import NewPlanPage from './NewPlanPage.tsx';
import { aPlan } from './testing/a-plan.ts';
import { changed } from './testing/open-plan.tsx';

const viewer = { id: 'viewer', viewerCanCreatePlan: true, municipality: { code: '370' } };
const citizen = { id: 'c1', name: 'Ellen Demo-Ask', cprMasked: '610190-••••', isFictive: true };

const summary = {
  id: 'running',
  status: 'DRAFT',
  version: 0,
  hasUnagreedChanges: true,
  leadName: 'Jonas Demo-Berg',
  unitName: 'Rusmiddelcenter Næstved',
  changedAt: '2026-11-20T10:00:00Z',
};

async function search() {
  await userEvent.type(screen.getByLabelText('CPR-nummer'), '610190-1234');
  await userEvent.click(screen.getByRole('button', { name: 'Find borger' }));
}

test('a known citizen without a plan gets one, and the number is nowhere in the address', async () => {
  let created: unknown;
  renderAt('/planer/ny', <NewPlanPage />, {
    viewer,
    citizenByCpr: { cprProblem: null, match: { citizen, plans: [], notNeeded: [] } },
    createPlan: ({ input }: { input: { id: string; citizenId: string } }) => {
      created = input.citizenId;
      return changed(aPlan({ id: input.id }));
    },
  });
  await search();
  expect(await screen.findByRole('heading', { name: 'Ellen Demo-Ask' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Start KI-planen' }));
  expect(await screen.findByText(/^\/planer\/[0-9a-f-]{36}$/)).toBeInTheDocument();
  expect(created).toBe('c1');
});

test('a citizen with a running plan is led there, and no second one is offered', async () => {
  renderAt('/planer/ny', <NewPlanPage />, {
    viewer,
    citizenByCpr: { cprProblem: null, match: { citizen, plans: [summary], notNeeded: [] } },
  });
  await search();
  expect(await screen.findByText('Borgeren har allerede en KI-plan')).toBeVisible();
  const link = screen.getByRole('link', { name: 'Åbn planen' });
  expect(link).toHaveAttribute('href', '/planer/running');
  expect(screen.queryByRole('button', { name: 'Start KI-planen' })).not.toBeInTheDocument();
});

test('whoever has looked up too many numbers is told to wait, and nobody is offered to add', async () => {
  const refusal = 'Du har slået mange CPR-numre op den seneste time.';
  renderAt('/planer/ny', <NewPlanPage />, {
    viewer,
    citizenByCpr: { cprProblem: null, match: null, refusal },
  });
  await search();
  expect(await screen.findByText(refusal)).toBeVisible();
  expect(screen.getByLabelText('CPR-nummer')).toHaveValue('610190-1234');
  expect(screen.queryByLabelText('Borgerens navn')).toBeNull();
});

test('an unknown citizen is added with the number that was searched for', async () => {
  let added: { cpr: string; name: string } | null = null;
  renderAt('/planer/ny', <NewPlanPage />, {
    viewer,
    citizenByCpr: () => ({
      cprProblem: null,
      match: added ? { citizen, plans: [], notNeeded: [] } : null,
    }),
    addCitizen: ({ input }: { input: { cpr: string; name: string } }) => {
      added = { ...input };
      return { __typename: 'CitizenAdded', citizen, wasKnown: false };
    },
  });
  await search();
  await userEvent.type(await screen.findByLabelText('Borgerens navn'), 'Ellen Demo-Ask');
  await userEvent.click(screen.getByRole('button', { name: 'Opret borgeren' }));
  expect(await screen.findByRole('button', { name: 'Start KI-planen' })).toBeVisible();
  expect(added).toEqual({ cpr: '6101901234', name: 'Ellen Demo-Ask' });
});

describe('whoever works for the region', () => {
  const municipalities = [
    { code: '370', name: 'Næstved' },
    { code: '330', name: 'Slagelse' },
  ];
  const ofTheRegion = (answers: Record<string, unknown>) =>
    renderAt('/planer/ny', <NewPlanPage />, {
      viewer: { ...viewer, municipality: null },
      citizenMunicipalities: municipalities,
      citizenByCpr: { cprProblem: null, match: null },
      ...answers,
    });
  const send = () => userEvent.click(screen.getByRole('button', { name: 'Opret borgeren' }));

  test('chooses where the citizen lives, and is asked to when they forget it', async () => {
    const added: unknown[] = [];
    ofTheRegion({
      citizenByCpr: () => ({
        cprProblem: null,
        match: added.length > 0 ? { citizen, plans: [], notNeeded: [] } : null,
      }),
      addCitizen: ({ input }: { input: object }) => {
        added.push({ ...input });
        return { __typename: 'CitizenAdded', citizen, wasKnown: false };
      },
    });
    await search();
    await userEvent.type(await screen.findByLabelText('Borgerens navn'), 'Ellen Demo-Ask');
    const choice = await screen.findByLabelText('Borgerens kommune');
    await send();
    await waitFor(() => expect(choice).toHaveFocus());
    expect(choice).toHaveAccessibleDescription(/Vælg den kommune, borgeren bor i\./);
    expect(added).toEqual([]);
    await screen.findByRole('option', { name: 'Slagelse' });
    await userEvent.selectOptions(choice, 'Slagelse');
    await send();
    expect(await screen.findByRole('button', { name: 'Start KI-planen' })).toBeVisible();
    expect(added).toEqual([{ cpr: '6101901234', name: 'Ellen Demo-Ask', municipalityCode: '330' }]);
  });

  test('sees a refusal of the choice at the choice, and once', async () => {
    const message = 'Vælg den kommune, borgeren bor i.';
    ofTheRegion({
      addCitizen: {
        __typename: 'Invalid',
        message,
        problems: [{ field: 'municipalityCode', code: 'MUNICIPALITY_NEEDED', message }],
      },
    });
    await search();
    await userEvent.type(await screen.findByLabelText('Borgerens navn'), 'Ellen Demo-Ask');
    await screen.findByRole('option', { name: 'Slagelse' });
    await userEvent.selectOptions(screen.getByLabelText('Borgerens kommune'), 'Slagelse');
    await send();
    expect(await screen.findByText(message)).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Borgerens kommune')).toHaveFocus());
    expect(screen.getByLabelText('Borgerens kommune')).toBeInvalid();
  });
});

test('whoever has a municipality is not asked where the citizen lives', async () => {
  renderAt('/planer/ny', <NewPlanPage />, {
    viewer,
    citizenByCpr: { cprProblem: null, match: null },
  });
  await search();
  await screen.findByLabelText('Borgerens navn');
  expect(screen.queryByLabelText('Borgerens kommune')).toBeNull();
});

test('that no plan is needed is written down with its reason, and no plan is made', async () => {
  let noted: unknown;
  renderAt('/planer/ny', <NewPlanPage />, {
    viewer,
    citizenByCpr: { cprProblem: null, match: { citizen, plans: [], notNeeded: [] } },
    notePlanNotNeeded: ({
      input,
    }: {
      input: { id: string; citizenId: string; reason: string };
    }) => {
      noted = [input.citizenId, input.reason];
      return { __typename: 'PlanNotNeededNoted', id: input.id };
    },
  });
  await search();
  await userEvent.click(
    await screen.findByRole('button', { name: 'En plan er ikke nødvendig nu' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Gem valget' }));
  expect(screen.getByText('Skriv hvorfor.')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Begrundelse'), 'Én indsats er nok');
  await userEvent.click(screen.getByRole('button', { name: 'Gem valget' }));
  expect(await screen.findByText('Valget er gemt. Der er ikke lavet en plan.')).toBeVisible();
  expect(noted).toEqual(['c1', 'Én indsats er nok']);
});

test('an earlier choice is seen: when, where, by which function, and why', async () => {
  const choice = {
    id: 'n1',
    decidedOn: '2026-03-02',
    unitName: 'Rusmiddelcenter Næstved',
    decidedByFunction: 'misbrugsbehandler',
    reason: 'Borgeren har kun brug for én indsats',
  };
  renderAt('/planer/ny', <NewPlanPage />, {
    viewer,
    citizenByCpr: { cprProblem: null, match: { citizen, plans: [], notNeeded: [choice] } },
  });
  await search();
  expect(
    await screen.findByText(asShown('02-03-2026, Rusmiddelcenter Næstved, misbrugsbehandler')),
  ).toBeVisible();
  expect(screen.getByText('Borgeren har kun brug for én indsats')).toBeVisible();
});
