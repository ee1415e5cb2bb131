/** Who has seen a plan, as those who answer for it meet it. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import SeenBySection from './SeenBySection.tsx';

const line = (id: string, more: object = {}) => ({
  __typename: 'PlanAccess',
  id,
  firstAt: '2026-11-20T10:00:00Z',
  lastAt: '2026-11-20T10:00:00Z',
  count: 1,
  employeeName: 'Milo Demo-Skov',
  jobTitle: 'Kontaktperson',
  unitName: 'Distriktspsykiatrien',
  act: 'OPENED',
  isRefused: false,
  purpose: null,
  ...more,
});
const page = (lines: object[], next: string | null = null) => ({
  edges: lines.map((node) => ({ node })),
  pageInfo: { hasNextPage: next !== null, endCursor: next },
});

type Rights = { viewerCanSeeLog: boolean; viewerCanExtract: boolean };

function draw(answers: object, rights: Partial<Rights> = {}) {
  const plan = { id: 'p1', viewerCanSeeLog: true, viewerCanExtract: true, ...rights };
  const part = plan as unknown as Parameters<typeof SeenBySection>[0]['plan'];
  renderAt('/planer/p1', <SeenBySection plan={part} />, { ...answers });
}

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

test('nothing is fetched until it is asked for, and then a page at a time', async () => {
  const asked: (string | null)[] = [];
  draw({
    planSeenBy: ({ after }: { after: string | null }) => {
      asked.push(after ?? null);
      return after
        ? page([line('2', { act: 'CHANGED', count: 14, lastAt: '2026-11-20T11:30:00Z' })])
        : page([line('9', { isRefused: true, employeeName: 'Petra Demo-Holm' })], 'next');
    },
  });
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Vis, hvem der har set planen' }));
  const table = await screen.findByRole('table');
  expect(within(table).getByText('Petra Demo-Holm')).toBeInTheDocument();
  expect(within(table).getByText('Afvist')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
  expect(await within(table).findByText('14 gange')).toBeInTheDocument();
  expect(within(table).getByText(/11.00 til 12.30/)).toBeInTheDocument();
  expect(within(table).getByText('Arbejdet med planen')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Vis flere' })).not.toBeInTheDocument();
  expect(asked).toEqual([null, 'next']);
});

test('whoever may see it no longer is told so', async () => {
  draw({ planSeenBy: null });
  await userEvent.click(screen.getByRole('button', { name: 'Vis, hvem der har set planen' }));
  expect(await screen.findByText('Det kan du ikke se længere.')).toBeInTheDocument();
});

test('a guest is shown nothing of it', () => {
  draw({}, { viewerCanSeeLog: false, viewerCanExtract: false });
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});

test('a colleague of the unit makes no papers for the citizen', () => {
  draw({}, { viewerCanExtract: false });
  expect(screen.getByRole('heading', { name: 'Hvem har set planen' })).toBeInTheDocument();
  expect(screen.queryByLabelText('Hvorfor laver du den?')).not.toBeInTheDocument();
});

test('a paper is made for a purpose, which stands in no address', async () => {
  const calls: [string, unknown][] = [];
  globalThis.fetch = jest.fn<typeof fetch>(async (url, init) => {
    calls.push([url as string, JSON.parse(init?.body as string)]);
    return { ok: false, status: 404 } as Response;
  });
  draw({});
  await userEvent.click(screen.getByRole('radio', { name: /som datafil/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Lav og hent' }));
  expect(screen.getByText('Skriv, hvorfor du laver den.')).toBeInTheDocument();
  expect(calls).toEqual([]);
  await userEvent.type(screen.getByLabelText('Hvorfor laver du den?'), 'Borgeren har bedt om det');
  await userEvent.click(screen.getByRole('button', { name: 'Lav og hent' }));
  expect(calls).toEqual([
    ['/dokumenter/indsigt/p1/kopi.json', { purpose: 'Borgeren har bedt om det' }],
  ]);
  expect(await screen.findByText(/Det kan tovholderen og kommunens koordinator/)).toBeVisible();
});
