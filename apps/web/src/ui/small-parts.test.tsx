/** The small parts every page is built of. */
import { describe, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import { renderScreen } from '../testing/render-screen.tsx';
import { DataTable } from './DataTable.tsx';
import { Empty } from './Empty.tsx';
import { Failed } from './Failed.tsx';
import { Loading } from './Loading.tsx';
import { Masked } from './Masked.tsx';
import { Notice } from './Notice.tsx';
import { Page } from './Page.tsx';

test('Page names the tab and has one main heading', () => {
  renderScreen(<Page title="Opfølgninger">Indhold</Page>);
  expect(document.title).toBe('Opfølgninger · Sammenhæng');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Opfølgninger');
});

test('Page keeps a name on the screen out of the tab when told', () => {
  renderScreen(
    <Page title="KI-plan for Ida Fiktiv" tabTitle="KI-plan">
      Indhold
    </Page>,
  );
  expect(document.title).toBe('KI-plan · Sammenhæng');
});

describe('Failed', () => {
  test('says that nothing is lost, names the request and tries again', async () => {
    const onRetry = jest.fn();
    const error = { errors: [{ extensions: { requestId: 'abc-123' } }] };
    renderScreen(<Failed error={error} onRetry={onRetry} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Der er ikke gået noget tabt');
    expect(screen.getByRole('alert')).toHaveTextContent('abc-123');
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['/opfoelgninger?efter=abc', '/opfoelgninger'],
    ['/sammenligning?fane=punktlighed&periode=x', '/sammenligning?fane=punktlighed'],
  ])('leads out of %s, which was refused, in place of trying it again', async (address, start) => {
    const error = { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] };
    renderAt(address, <Failed error={error} onRetry={jest.fn()} />, {});
    expect(screen.getByRole('alert')).toHaveTextContent('Adressen passer ikke mere');
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Vis siden forfra' }));
    expect(screen.getByTestId('address').textContent).toBe(start);
  });

  test('shows nothing of an error it does not know', () => {
    renderScreen(<Failed error={new Error('select * from plan')} />);
    expect(screen.getByRole('alert')).not.toHaveTextContent('select');
  });
});

test('Loading tells a screen reader what is awaited', () => {
  renderScreen(<Loading label="Henter planen …" />);
  expect(screen.getByRole('status')).toHaveTextContent('Henter planen …');
});

test('Empty says what to do next', () => {
  renderScreen(
    <Empty title="Ingen planer" action={<a href="/planer/ny">Lav en plan</a>}>
      Find borgeren først.
    </Empty>,
  );
  expect(screen.getByRole('heading', { name: 'Ingen planer' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Lav en plan' })).toBeVisible();
});

test.each([
  ['error', 'alert'],
  ['warning', 'status'],
  ['success', 'status'],
] as const)('a notice of %s is read aloud as %s', (kind, role) => {
  renderScreen(<Notice kind={kind}>Besked</Notice>);
  expect(screen.getByRole(role)).toHaveTextContent('Besked');
});

test('Masked shows the whole number only when it is given', () => {
  const { unmount } = renderScreen(<Masked masked="010190-••••" />);
  expect(screen.getByText(/010190-••••/)).toBeVisible();
  unmount();
  renderScreen(<Masked masked="010190-••••" whole="0101901234" />);
  expect(screen.getByText(/010190-1234/)).toBeVisible();
});

test('DataTable names its rows and can be reached by keyboard to scroll', () => {
  const columns = [
    {
      key: 'name',
      header: 'Kommune',
      cell: (row: { name: string }) => row.name,
      isRowHeader: true,
    },
    { key: 'count', header: 'Planer', cell: () => '12', isNumeric: true },
  ];
  renderScreen(
    <DataTable
      caption="Planer pr. kommune"
      columns={columns}
      rows={[{ name: 'Næstved' }]}
      keyOf={(row) => row.name}
    />,
  );
  expect(screen.getByRole('table', { name: 'Planer pr. kommune' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Næstved' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Planer pr. kommune' })).toHaveAttribute(
    'tabindex',
    '0',
  );
});
