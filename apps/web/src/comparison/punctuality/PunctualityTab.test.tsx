/** Punctuality: three marks for zero, hidden and none, and a table beside the picture. */
import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import {
  FAXE,
  HIDDEN,
  NONE,
  NOT_DEMO,
  PUBLISHED,
  SORO,
  STEVNS,
  share,
} from '../municipalities.test-data.ts';
import PunctualityTab from './PunctualityTab.tsx';

const KOGE = { ...SORO, code: '259', name: 'Køge' };
const period = { key: 'q3', fromOn: '2026-07-01', toOn: '2026-09-30' };

function row(municipality: object, value: object, isDifferent: boolean | null = null) {
  return { municipality, value, isDifferent, isViewers: false };
}

const answers = {
  signInOptions: NOT_DEMO,
  figuresToPublish: null,
  punctuality: {
    periods: [period],
    period,
    region: share(70, 100),
    stamp: PUBLISHED,
    rows: [
      row(KOGE, share(36, 50), false),
      row(FAXE, share(0, 20), true),
      row(STEVNS, HIDDEN),
      row(SORO, NONE),
    ],
  },
};

async function tableLines() {
  await userEvent.click(await screen.findByRole('button', { name: 'Vis tabel' }));
  const lines = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  return lines.map((line) => [...line.children].map((one) => one.textContent).join('|'));
}

test('zero, hidden and none are three different things', async () => {
  renderAt('/', <PunctualityTab />, answers);
  expect(await tableLines()).toEqual([
    'Faxe|Klynge Syd|0|20|0,0|0,0|10,0|under det, tilfældet kan forklare',
    'Stevns|Klynge Syd|skjult|skjult|skjult|skjult|skjult|',
    'Køge|Klynge Vest|36|50|72,0|62,0|82,0|inden for det, tilfældet kan forklare',
    'Sorø|Klynge Vest|ingen|ingen|ingen|ingen|ingen|',
    'Region||70|100|70,0|60,0|80,0|',
  ]);
});

test('the sentence names who differs for real, and how many are hidden', async () => {
  renderAt('/', <PunctualityTab />, answers);
  const sentence =
    'I regionen er 70 % af opfølgningerne holdt til tiden. 1 kommune afviger mere, end tilfældet ' +
    'kan forklare: Faxe (under). 1 kommune er skjult, fordi tallene er små.';
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /Faxe \(under\)/ })).toBeInTheDocument();
});

test('the table alone can be put in order of share, those without a number last', async () => {
  renderAt('/', <PunctualityTab />, answers);
  await tableLines();
  await userEvent.selectOptions(
    screen.getByLabelText('Rækkefølge i tabellen'),
    'Andel, højeste først',
  );
  const names = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(names.map((name) => name.textContent)).toEqual([
    'Køge',
    'Faxe',
    'Stevns',
    'Sorø',
    'Region',
  ]);
});

test('the saved numbers carry title, period, stamp and source', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (data) => {
    saved.push(data as Blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  renderAt('/', <PunctualityTab />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Tal (CSV)' }));
  expect(await screen.findByText('Filen punktlighed-3-kvartal-2026.csv er gemt.')).toBeVisible();
  click.mockRestore();
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.readAsText(saved[0] as Blob);
  });
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('Bliver opfølgningerne holdt til tiden?');
  expect(lines[1]).toBe('3. kvartal 2026');
  expect(lines[2]).toMatch(
    /^Definition \(version 3\): .* Talt på prøve\. Offentliggjort 12-10-2026, sidst/,
  );
  expect(lines[3]).toMatch(/^Kilde: Sammenhæng, hentet \d\d-\d\d-\d{4}\.$/);
  expect(lines[6]).toBe('Faxe;Klynge Syd;0;20;0,0;0,0;10,0;under det, tilfældet kan forklare');
});
