/** One municipality over time. */
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { FAXE, HIDDEN, NOT_DEMO, PUBLISHED, SORO, share } from '../municipalities.test-data.ts';
import DevelopmentTab from './DevelopmentTab.tsx';

const quarter = (key: string, fromOn: string, toOn: string, own: object) => ({
  period: { key, fromOn, toOn },
  own,
  cluster: share(30, 40),
  region: share(70, 100),
});

const answers = {
  signInOptions: NOT_DEMO,
  viewer: null,
  figuresToPublish: null,
  municipalities: [SORO, FAXE],
  development: ({ municipalityCode }: { municipalityCode: string }) => ({
    municipality: municipalityCode === FAXE.code ? FAXE : SORO,
    points: [
      quarter('q2', '2026-04-01', '2026-06-30', HIDDEN),
      quarter('q3', '2026-07-01', '2026-09-30', share(9, 12)),
    ],
    trendPossible: municipalityCode !== FAXE.code,
    stamp: PUBLISHED,
  }),
};

test('too few points are said to be too few', async () => {
  renderAt('/', <DevelopmentTab />, answers);
  const words = 'Der er for få punkter til at tale om en tendens.';
  expect(await screen.findByText(words)).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Kommune'), 'Sorø');
  expect(await screen.findByRole('img', { name: /i Sorø holdt til tiden/ })).toBeInTheDocument();
  expect(screen.queryByText(words)).not.toBeInTheDocument();
  expect(screen.getByTestId('address')).toHaveTextContent('/?kommune=340');
});

test('a hidden quarter is a word in the table, beside its cluster and region', async () => {
  renderAt('/', <DevelopmentTab />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Vis tabel' }));
  const [, hidden, shown] = within(screen.getByRole('table')).getAllByRole('row');
  const cellsOf = (row?: HTMLElement) => [...(row?.children ?? [])].map((one) => one.textContent);
  expect(cellsOf(shown).slice(0, 5)).toEqual(['3. kvartal 2026', '75,0', '65,0', '85,0', '12']);
  const secrets = Array(4).fill('skjult');
  const others = ['75,0', '40', '70,0', '100'];
  expect(cellsOf(hidden)).toEqual(['2. kvartal 2026', ...secrets, ...others]);
});
