/** The access log for those who may read it. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asShown } from '../testing/as-shown.ts';
import { renderAt } from '../testing/render-at.tsx';
import AccessLogPage from './AccessLogPage.tsx';

const entry = (id: string, outcome: 'ALLOWED' | 'REFUSED') => ({
  id,
  at: `2026-11-2${id}T10:00:00Z`,
  employeeName: 'Karla Demo-Vinter',
  employeeUnitName: 'Rusmiddelcenter Næstved',
  action: 'READ_PLAN',
  outcome,
  planId: 'p1',
  citizenInitials: 'A.B.',
  criterion: null,
  words: [],
  legalGround: outcome === 'ALLOWED' ? 'WEIGHTY_REGARD' : null,
  purpose: 'Vikar for tovholder',
  requestId: 'request-0123456789',
});
const lines = [entry('3', 'ALLOWED'), entry('2', 'REFUSED')];

function answers(roles: string[], more: object = {}) {
  return {
    viewer: { id: 'v', roles },
    accessLog: {
      edges: lines.map((node) => ({ cursor: node.id, node })),
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    },
    ...more,
  };
}

const tabNames = async () => {
  await screen.findAllByRole('tab');
  return screen.getAllByRole('tab').map((tab) => tab.textContent);
};

test('a practitioner sees the own entries only', async () => {
  renderAt('/adgangslog', <AccessLogPage />, answers(['PRACTITIONER']));
  expect(await tabNames()).toEqual(['Mine opslag']);
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
});

test('somebody without access is told so in words', async () => {
  renderAt('/adgangslog', <AccessLogPage />, answers(['ADMINISTRATOR']));
  expect(await screen.findByText('Du har ikke adgang til loggen')).toBeInTheDocument();
});

test('a refused entry says so in a word', async () => {
  renderAt('/adgangslog', <AccessLogPage />, answers(['COORDINATOR']));
  expect(await screen.findByRole('cell', { name: /Afvist$/ })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: /Tilladt$/ })).toBeInTheDocument();
});

test('equal neighbours are one line, and can be unfolded', async () => {
  const twice = ['5', '4'].map((id) => ({
    ...entry(id, 'ALLOWED'),
    at: `2026-11-24T10:0${id}:00Z`,
  }));
  const accessLog = {
    edges: [...twice, ...lines].map((node) => ({ cursor: node.id, node })),
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
  };
  renderAt('/adgangslog', <AccessLogPage />, answers(['COORDINATOR'], { accessLog }));
  const unfold = await screen.findByRole('button', { name: 'Vis dem' });
  expect(screen.getAllByRole('row')[1]).toHaveTextContent(
    asShown('2 gange siden 24-11-2026 kl. 11.04'),
  );
  expect(screen.getAllByRole('row')).toHaveLength(4);
  await userEvent.click(unfold);
  expect(screen.getAllByRole('row')).toHaveLength(5);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Fold sammen' })).toHaveFocus());
});

test('what was shared without consent says on which ground', async () => {
  renderAt('/adgangslog', <AccessLogPage />, answers(['COORDINATOR']));
  const ground = 'Delt uden samtykke efter sundhedsloven § 43, stk. 2, nr. 2';
  expect(await screen.findByText(ground)).toBeInTheDocument();
});

test('a filter stands in the address bar, a person’s name does not', async () => {
  renderAt('/adgangslog', <AccessLogPage />, answers(['COORDINATOR']));
  await userEvent.click(await screen.findByRole('tab', { name: 'Kommunens' }));
  await userEvent.selectOptions(screen.getByLabelText('Udfald'), 'Afvist');
  await userEvent.type(screen.getByRole('searchbox'), 'Karla{Enter}');
  const address = screen.getByTestId('address').textContent;
  expect(address).toBe('/adgangslog?fane=kommunen&udfald=REFUSED');
});

test('the officer signs a sample with a note and the range it was drawn from', async () => {
  const inputs: unknown[] = [];
  const signOffAccessLog = ({ input }: { input: object }) => {
    inputs.push({ ...input });
    const signOff = { id: 's', signedAt: lines[0]?.at, employeeName: 'Rosa', ...input };
    return { __typename: 'SignedOff', signOff };
  };
  renderAt(
    '/adgangslog?fane=stikproeve',
    <AccessLogPage />,
    answers(['DATA_PROTECTION_OFFICER'], { signOffAccessLog }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Udvælg stikprøve' }));
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: 'Skriv under' }));
  expect(await screen.findByText('Skriv en note, før du skriver under.')).toBeVisible();
  expect(inputs).toEqual([]);
  await userEvent.type(screen.getByLabelText('Hvad så du?'), 'Intet at bemærke');
  await userEvent.click(screen.getByRole('button', { name: 'Skriv under' }));
  expect(await screen.findByText('Stikprøven er underskrevet og gemt i loggen.')).toBeVisible();
  const range = { fromEventId: '2', toEventId: '3' };
  expect(inputs).toEqual([{ ...range, sampleSize: 2, note: 'Intet at bemærke' }]);
});
