/** A programme's page. */
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { renderAt } from '../testing/render-at.tsx';
import ProgrammePage from './ProgrammePage.tsx';

const programme = {
  key: 'nr',
  name: 'Genomförandeplan',
  country: 'SE',
  regionName: 'Norrbottens län',
  framework: null,
  task: null,
  language: 'sv',
  fromOn: '2008-04-01',
  toOn: '2010-12-31',
  areas: [{ key: 'norra', title: 'Norra länsdelen', municipalityNames: ['Kiruna', 'Gällivare'] }],
  recommendations: [
    { id: 'g1', number: 1, title: 'Personalen har kunskap', responsible: 'REGION', areaKey: null },
  ],
  activities: ['Chefsutbildning'],
  collaborationAreas: [],
  milestones: [
    { dateText: '2013-09', title: 'Start' },
    { dateText: '2015-06-12', title: 'Möte' },
  ],
  budgetLines: [
    { title: 'Kartläggning', amount: 30000, currency: 'SEK' },
    { title: 'Samordnare', amount: 20, currency: 'hours/week' },
  ],
  budgetTotals: [{ amount: 30000, currency: 'SEK' }],
  rounds: [
    { key: '2013', title: 'Baslinje', isPublished: true },
    { key: '2016', title: 'Uppföljning', isPublished: false },
  ],
};

function open(key: string) {
  const page = (
    <Routes>
      <Route path="/programmer/:key" element={<ProgrammePage />} />
    </Routes>
  );
  renderAt(`/programmer/${key}`, page, { programmes: [programme] });
}

test('a Swedish programme is spoken in Swedish', async () => {
  open('nr');
  const goal = await screen.findByText('Personalen har kunskap');
  expect(goal.closest('[lang]')).toHaveAttribute('lang', 'sv');
  expect(screen.getByText('Regionen')).toBeInTheDocument();
});

test('a round says whether everybody sees it', async () => {
  open('nr');
  const rounds = await screen.findAllByRole('listitem');
  const saying = (title: string) => rounds.find((one) => one.textContent.startsWith(title));
  expect(saying('Baslinje')).toHaveTextContent('Offentliggjort');
  expect(saying('Uppföljning')).toHaveTextContent('Låst, ikke offentliggjort endnu');
});

test('a month stays a month and a day a day', async () => {
  open('nr');
  expect(await screen.findByText('september 2013')).toBeInTheDocument();
  expect(screen.getByText('12. juni 2015')).toBeInTheDocument();
});

test('the budget has its lines and its total, hours kept apart from money', async () => {
  open('nr');
  const lines = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
  expect(lines.map((line) => [...line.children].map((one) => one.textContent))).toEqual([
    ['Kartläggning', '30.000 SEK'],
    ['Samordnare', '20 timer om ugen'],
    ['I alt', '30.000 SEK'],
  ]);
});

test('a programme that is not there is said not to be', async () => {
  open('ukendt');
  expect(await screen.findByText('Vi kan ikke finde programmet')).toBeInTheDocument();
});
