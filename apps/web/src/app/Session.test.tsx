/** Who sees what first: the sign-in page, or the first place of whoever is signed in. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../testing/as-shown.ts';
import { renderAt } from '../testing/render-at.tsx';
import { Session } from './Session.tsx';

const nora = {
  id: 'nora',
  name: 'Nora Demo-Dahl',
  jobTitle: 'koordinator',
  unit: { id: 'u', name: 'Socialforvaltningen Næstved', kind: 'MUNICIPAL_ADMINISTRATION' },
  roles: ['COORDINATOR'],
  municipality: { code: '370', name: 'Næstved' },
  language: 'da',
  places: ['WORKLIST', 'MY_PLANS'],
  sessionEndsAt: '2030-01-01T00:00:00Z',
  sessionIdleMinutes: 30,
  viewerCanCreatePlan: true,
  passwordReplaced: null,
};

const karla = {
  email: 'karla@demo.example',
  name: 'Karla Demo-Vinter',
  jobTitle: 'misbrugsbehandler',
  unitName: 'Rusmiddelcenter Næstved',
  role: 'PRACTITIONER',
};

const answers = (viewer: object | null, isDemo = true) => ({
  viewer,
  signInOptions: { isDemo, demoPeople: isDemo ? [karla] : [] },
  units: [],
  worklist: {
    totalCount: 0,
    counts: { overdue: 0, thisWeek: 0, later: 0 },
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
    edges: [],
  },
});

const address = () => screen.getByTestId('address');

test('nobody signed in: every address leads to the sign-in page', async () => {
  renderAt('/planer?status=kladde', <Session />, answers(null));
  expect(await screen.findByRole('button', { name: 'Log ind' })).toBeVisible();
  expect(address()).toHaveTextContent('/log-ind');
});

test('the fictive people are offered by their job in demo mode alone', async () => {
  const { unmount } = renderAt('/log-ind', <Session />, answers(null));
  expect(await screen.findByRole('button', { name: /Karla Demo-Vinter/ })).toBeVisible();
  expect(screen.getByRole('heading', { name: /Laver KI-planer/ })).toBeVisible();
  unmount();
  renderAt('/log-ind', <Session />, answers(null, false));
  expect(await screen.findByRole('button', { name: 'Log ind' })).toBeVisible();
  expect(screen.queryByText(/fiktive medarbejdere/)).toBeNull();
});

test('whoever is signed in starts at the first of their places, and is told that data is fictive', async () => {
  renderAt('/', <Session />, answers(nora));
  expect(await screen.findByRole('heading', { level: 1, name: 'Opfølgninger' })).toBeVisible();
  expect(address()).toHaveTextContent('/opfoelgninger');
  expect(screen.getByRole('button', { name: 'Fiktive data' })).toBeVisible();
  const places = within(screen.getByRole('navigation', { name: 'Hovedmenu' }));
  expect(places.getAllByRole('link')).toHaveLength(2);
});

test('five places stand in the bar, and the sixth in the menu of the person', async () => {
  const places = ['WORKLIST', 'MY_PLANS', 'COMPARISON', 'PROGRAMMES', 'ASSESSMENT', 'ACCESS_LOG'];
  renderAt('/profil', <Session />, answers({ ...nora, places }));
  const bar = within(await screen.findByRole('navigation', { name: 'Hovedmenu' }));
  expect(bar.getAllByRole('link')).toHaveLength(5);
  expect(screen.queryByRole('link', { name: 'Adgangslog' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /Nora Demo-Dahl/ }));
  await userEvent.click(screen.getByRole('link', { name: 'Adgangslog' }));
  expect(address()).toHaveTextContent('/adgangslog');
});

test('somebody whose password was replaced is told when and by whose link, until they have read it', async () => {
  const passwordReplaced = { at: '2026-11-20T10:00:00Z', byName: 'Bo Demo-Nygaard' };
  renderAt('/profil', <Session />, answers({ ...nora, passwordReplaced }));
  expect(
    await screen.findByText(
      asShown(/erstattet 20-11-2026.*med et link, som Bo Demo-Nygaard har lavet/),
    ),
  ).toBeVisible();
  expect(screen.getByText(/sig det straks til databeskyttelsesrådgiveren/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Det er i orden' }));
  expect(screen.queryByText(/Bo Demo-Nygaard/)).toBeNull();
});

test('an address that leads nowhere says so', async () => {
  renderAt('/findes-ikke', <Session />, answers(nora));
  expect(await screen.findByRole('heading', { name: 'Siden findes ikke' })).toBeVisible();
});

test('the menu opens, and Esc closes it and gives the focus back', async () => {
  renderAt('/profil', <Session />, answers(nora));
  const menu = await screen.findByRole('button', { name: 'Menu for Nora Demo-Dahl' });
  await userEvent.click(menu);
  expect(screen.getByRole('link', { name: 'Din profil' })).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('link', { name: 'Din profil' })).toBeNull();
  await waitFor(() => expect(menu).toHaveFocus());
});

test('somebody without a role is told what to do', async () => {
  renderAt('/', <Session />, answers({ ...nora, places: [], roles: [] }));
  expect(await screen.findByText(/Tal med din administrator/)).toBeVisible();
  expect(address()).toHaveTextContent('/profil');
});
