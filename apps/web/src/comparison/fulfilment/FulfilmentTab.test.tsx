/** The heat map as somebody sees, hears and walks it. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { FAXE, NOT_DEMO, SORO, STAMP, STEVNS } from '../municipalities.test-data.ts';
import FulfilmentTab from './FulfilmentTab.tsx';

const rounds = [
  { key: '2013', title: 'Runde 2013', isPublished: true },
  { key: '2014', title: 'Runde 2014', isPublished: false },
];
const recommendations = [
  { id: 'r1', number: 1, title: 'Familiebehandling', responsible: 'MUNICIPALITY' },
  { id: 'r2', number: 2, title: 'Retningslinjer', responsible: 'STATE' },
];

function cell(level: number | null, previousLevel: number | null) {
  return {
    recommendationNumber: 1,
    state: level === null ? 'NOT_ANSWERED' : 'ANSWERED',
    level,
    previousState: (previousLevel === null ? 'NOT_ANSWERED' : 'ANSWERED') as string | null,
    previousLevel,
    evidence: level === null ? null : 'Familier tilbydes samtaler.',
    functionName: level === null ? null : 'Centerleder',
    assessedOn: level === null ? null : '2014-05-12',
  };
}

function row(municipality: object, own: ReturnType<typeof cell>, isViewers = false) {
  const answeredCount = own.state === 'ANSWERED' ? 1 : 0;
  const counts = { previousAnsweredCount: 1, previousFulfilledCount: 0 };
  const fulfilledCount = (own.level ?? 0) >= 3 ? 1 : 0;
  const notOurs = { recommendationNumber: 2, state: 'NOT_OURS', previousState: 'NOT_OURS' };
  const cells = [own, notOurs];
  return { municipality, isViewers, answeredCount, fulfilledCount, ...counts, cells };
}

const answers = {
  signInOptions: NOT_DEMO,
  programmes: [{ key: 'kl12', name: 'KL 12', rounds }],
  fulfilment: ({ roundKey }: { roundKey?: string }) => ({
    programmeKey: 'kl12',
    round: roundKey === '2013' ? rounds[0] : rounds[1],
    previousRound: roundKey === '2013' ? null : rounds[0],
    recommendations,
    rows:
      roundKey === '2013'
        ? [row(FAXE, { ...cell(0, null), previousState: null })]
        : [row(STEVNS, cell(null, null)), row(FAXE, cell(0, 2), true), row(SORO, cell(3, 1))],
    stamp: STAMP,
  }),
};

const lineOf = async (name: RegExp) => screen.findByRole('row', { name });

test('a round that only its coordinator sees is marked where it is chosen', async () => {
  renderAt('/', <FulfilmentTab />, answers);
  const choice = await screen.findByRole('combobox', { name: 'Runde' });
  const options = within(choice).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Runde 2013',
    'Runde 2014 (ikke offentliggjort)',
  ]);
});

test('what an old address names and nobody knows is left open', async () => {
  renderAt('/?program=kl13&runde=2011', <FulfilmentTab />, {
    ...answers,
    fulfilment: (asked: { programmeKey: string; roundKey?: string }) =>
      asked.programmeKey === 'kl12' && asked.roundKey !== '2011' ? answers.fulfilment(asked) : null,
  });
  expect(await screen.findByRole('combobox', { name: 'Program' })).toHaveValue('kl12');
  expect(screen.getByRole('combobox', { name: 'Runde' })).toHaveValue('2014');
});

test('not answered is said in words and is no zero', async () => {
  renderAt('/', <FulfilmentTab />, answers);
  const stevns = await lineOf(/^Stevns/);
  expect(within(stevns).getByRole('button', { name: 'ikke besvaret' })).toBeInTheDocument();
  expect(within(stevns).queryByText('0')).not.toBeInTheDocument();
  expect(within(stevns).getByText('Har ikke svaret')).toBeInTheDocument();
  const faxe = await lineOf(/^Faxe/);
  const zero = within(faxe).getByRole('button', { name: 'Niveau 0, ikke på plads, ned fra 2' });
  expect(zero).toHaveTextContent('0▼');
});

test('what is not the municipality’s own task is neither answered nor unanswered', async () => {
  renderAt('/', <FulfilmentTab />, answers);
  const faxe = await lineOf(/^Faxe/);
  expect(within(faxe).getByRole('cell', { name: 'ikke kommunens opgave' })).toBeInTheDocument();
  expect(within(faxe).getAllByRole('button')).toHaveLength(1);
});

test('the sentence on top counts what the picture shows', async () => {
  renderAt('/', <FulfilmentTab />, answers);
  const sentence =
    '2 af 3 kommuner har svaret. Mest på plads er anbefaling 1: 1 kommune på niveau 3–4. ' +
    'Blandt dem, der også svarede i Runde 2013, er fremgangen størst for anbefaling 1: fra 0 til 1 kommuner.';
  expect(await screen.findByText(sentence)).toBeInTheDocument();
});

test('the viewer’s own municipality is marked', async () => {
  renderAt('/', <FulfilmentTab />, answers);
  expect(await screen.findByRole('rowheader', { name: 'Faxe din kommune' })).toBeInTheDocument();
});

test('the arrow keys walk the cells and the line below tells what a level builds on', async () => {
  const user = userEvent.setup();
  renderAt('/', <FulfilmentTab />, answers);
  await user.click(within(await lineOf(/^Faxe/)).getByRole('button'));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(screen.getByRole('button', { name: /op fra 1/ })).toHaveFocus());
  const line = screen.getAllByRole('status').find((one) => one.textContent?.includes('Sorø'));
  expect(line).toHaveTextContent('Niveau 3, stort set på plads, op fra 1');
  expect(line).toHaveTextContent('Familier tilbydes samtaler.');
  expect(line).toHaveTextContent(asShown('Vurderet af Centerleder, 12-05-2014'));
});

test('the table holds the same, with words for what is not a number', async () => {
  const user = userEvent.setup();
  renderAt('/', <FulfilmentTab />, answers);
  await user.click(await screen.findByRole('button', { name: 'Vis tabel' }));
  const [, numbers] = screen.getAllByRole('table');
  const lines = within(numbers as HTMLElement).getAllByRole('row');
  expect(lines.map((line) => [...line.children].map((one) => one.textContent).join('|'))).toEqual([
    'Kommune|Klynge|Nr. 1|Nr. 1 før|På plads (niveau 3–4)|Besvaret',
    'Faxe|Klynge Syd|0|2|0|1',
    'Stevns|Klynge Syd|ikke besvaret|ikke besvaret|0|0',
    'Sorø|Klynge Vest|3|1|1|1',
  ]);
});

test('the round is chosen in the address bar', async () => {
  const user = userEvent.setup();
  renderAt('/', <FulfilmentTab />, answers);
  await user.selectOptions(await screen.findByLabelText('Runde'), 'Runde 2013');
  expect(screen.getByTestId('address')).toHaveTextContent('/?runde=2013');
  expect(await screen.findByRole('button', { name: 'Niveau 0, ikke på plads' })).toBeVisible();
});
