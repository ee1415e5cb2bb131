/** What waits to be published: the line, the look first, the last question and what comes of it. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import DevelopmentTab from '../development/DevelopmentTab.tsx';
import { FAXE, NOT_DEMO, PUBLISHED, share, SORO, STAMP } from '../municipalities.test-data.ts';
import PunctualityTab from '../punctuality/PunctualityTab.tsx';

const Q2 = { key: '2026-Q2', fromOn: '2026-04-01', toOn: '2026-06-30' };
const Q3 = { key: '2026-Q3', fromOn: '2026-07-01', toOn: '2026-09-30' };
const WAITS = '3. kvartal 2026 er slut og er ikke offentliggjort.';
const PUBLISH = 'Offentliggør 3. kvartal 2026';

const waiting = { regionName: 'Region Sjælland', laterCount: 0, isFirst: false, quarter: Q3 };

function punctualityOf(period: object, isPublished: boolean) {
  return {
    periods: [period],
    period,
    region: share(70, 100),
    stamp: isPublished ? PUBLISHED : STAMP,
    rows: [{ municipality: FAXE, value: share(10, 20), isDifferent: false, isViewers: false }],
  };
}

/** An API on which the third quarter waits until it is published. */
function anApi(publishing: (quarterKey: string) => object) {
  const asked: string[] = [];
  const previews: boolean[] = [];
  let isPublished = false;
  return {
    asked,
    previews,
    answers: {
      signInOptions: NOT_DEMO,
      figuresToPublish: () => (isPublished ? null : waiting),
      punctuality: ({ preview }: { preview: boolean }) => {
        previews.push(preview);
        return punctualityOf(preview || isPublished ? Q3 : Q2, !preview);
      },
      publishFigures: ({ quarterKey }: { quarterKey: string }) => {
        asked.push(quarterKey);
        const answer = publishing(quarterKey);
        isPublished = '__typename' in answer && answer.__typename === 'FiguresPublished';
        return answer;
      },
    },
  };
}

const published = () => ({
  __typename: 'FiguresPublished',
  quarter: Q3,
  publishedOn: '2026-11-20',
});

const button = (name: string) => screen.findByRole('button', { name });

test('nobody else sees a line, and an address with a look first asks for nothing that is refused', async () => {
  const { answers, previews } = anApi(published);
  renderAt('/?visning=foerst', <PunctualityTab />, { ...answers, figuresToPublish: null });
  expect(await screen.findByRole('option', { name: '2. kvartal 2026' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Offentliggørelse' })).not.toBeInTheDocument();
  expect(new Set(previews)).toEqual(new Set([false]));
});

test('a quarter that waits is looked at first, marked wherever it is shown', async () => {
  const { answers, previews } = anApi(published);
  renderAt('/?periode=2026-Q2', <PunctualityTab />, answers);
  expect(await screen.findByText(WAITS)).toBeInTheDocument();
  await screen.findByRole('option', { name: '2. kvartal 2026' });
  expect(screen.queryByText('Ikke offentliggjort')).not.toBeInTheDocument();
  await userEvent.click(await button('Se tallene først'));
  expect(await screen.findByRole('option', { name: '3. kvartal 2026' })).toBeInTheDocument();
  expect(screen.getByText('Ikke offentliggjort')).toBeInTheDocument();
  expect(screen.getByText(/Kun programkoordinatoren kan se dem nu\./)).toBeInTheDocument();
  expect(previews.at(-1)).toBe(true);
  // The period that was chosen is not one of the others.
  expect(screen.getByTestId('address')).toHaveTextContent(/^\/\?visning=foerst$/);
  await userEvent.click(await button('Tilbage til de offentliggjorte tal'));
  expect(await screen.findByRole('option', { name: '2. kvartal 2026' })).toBeInTheDocument();
  expect(screen.queryByText('Ikke offentliggjort')).not.toBeInTheDocument();
});

test('publishing asks once more, says who will see what, and can be let be', async () => {
  const { answers, asked } = anApi(published);
  renderAt('/', <PunctualityTab />, answers);
  await userEvent.click(await button(PUBLISH));
  const question = await screen.findByRole('region', { name: `${PUBLISH}?` });
  await waitFor(() => expect(within(question).getByRole('heading')).toHaveFocus());
  expect(within(question).getByText(/Styregruppen, klyngeformændene/)).toHaveTextContent(
    /kommunernes medarbejdere i Region Sjælland kan se tallene med det samme/,
  );
  expect(within(question).getByText('Det kan ikke trækkes tilbage.')).toBeInTheDocument();
  await userEvent.click(within(question).getByRole('button', { name: 'Annuller' }));
  await waitFor(() => expect(screen.getByRole('button', { name: PUBLISH })).toHaveFocus());
  expect(asked).toEqual([]);
});

test('what is published is shown at once, and the line is gone', async () => {
  const { answers, asked } = anApi(published);
  renderAt('/', <PunctualityTab />, answers);
  await userEvent.click(await button(PUBLISH));
  await userEvent.click(await button('Offentliggør nu'));
  expect(
    await screen.findByText(
      '3. kvartal 2026 er offentliggjort. Alle, der sammenligner, kan se tallene.',
    ),
  ).toBeInTheDocument();
  expect(asked).toEqual(['2026-Q3']);
  expect(await screen.findByRole('option', { name: '3. kvartal 2026' })).toBeInTheDocument();
  expect(screen.queryByText(WAITS)).not.toBeInTheDocument();
  expect(document.activeElement).toHaveTextContent(/er offentliggjort/);
});

test('a refusal is said where the button is, and nothing is told as done', async () => {
  const message = 'Et andet kvartal står for tur. Genindlæs siden for at se hvilket.';
  const { answers } = anApi(() => ({ __typename: 'Invalid', message, problems: [] }));
  renderAt('/', <PunctualityTab />, answers);
  await userEvent.click(await button(PUBLISH));
  await userEvent.click(await button('Offentliggør nu'));
  expect(await screen.findByRole('alert')).toHaveTextContent(message);
  expect(screen.getByText(WAITS)).toBeInTheDocument();
  expect(await button('Offentliggør nu')).toBeEnabled();
});

test('before anything is published both figures say so, and the question what comes along', async () => {
  const answers = {
    signInOptions: NOT_DEMO,
    viewer: null,
    municipalities: [SORO, FAXE],
    figuresToPublish: { ...waiting, isFirst: true },
    punctuality: null,
    development: null,
  };
  const title = 'Der er ikke offentliggjort tal endnu';
  const { unmount } = renderAt('/', <PunctualityTab />, answers);
  expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
  await userEvent.click(await button(PUBLISH));
  expect(screen.getByText('De to år, der slutter med kvartalet, bliver vist.')).toBeInTheDocument();
  unmount();
  renderAt('/', <DevelopmentTab />, answers);
  expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
});

test('quarters that wait behind it are counted', async () => {
  const { answers } = anApi(published);
  renderAt('/', <PunctualityTab />, {
    ...answers,
    figuresToPublish: { ...waiting, laterCount: 2 },
  });
  expect(
    await screen.findByText(/De 2 kvartaler, der fulgte efter, venter også: De offentliggøres/),
  ).toBeInTheDocument();
});
