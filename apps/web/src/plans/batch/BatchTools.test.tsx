/** Many plans as PDF, as whoever prints them meets it. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderScreen } from '../../testing/render-screen.tsx';
import { onADevice, reload } from '../../ui/drafts/a-device.test-data.ts';
import type { BatchStatus } from './batch-status.ts';
import BatchTools from './BatchTools.tsx';

const running: BatchStatus = {
  state: 'RUNNING',
  done: 1,
  total: 3,
  documents: 1,
  leftOut: 0,
  failed: 0,
  readyUntil: null,
};
const ready: BatchStatus = {
  ...running,
  state: 'READY',
  done: 3,
  documents: 2,
  leftOut: 1,
  readyUntil: '2026-11-24T11:15:00Z',
};

const { fetch } = globalThis;
let calls: { method: string; body: unknown }[];
let answers: (BatchStatus | null | number)[];

beforeEach(() => {
  calls = [];
  answers = [];
  globalThis.fetch = jest.fn<typeof fetch>(async (_, init) => {
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
    calls.push({ method: init?.method ?? 'GET', body });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (typeof answer === 'number') return { ok: false, status: answer } as Response;
    const status = answer ? 200 : 204;
    return { ok: true, status, json: async () => answer } as Response;
  });
});
afterEach(() => {
  globalThis.fetch = fetch;
});

function Stage() {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  return <BatchTools chosen={chosen} pageIds={['p1', 'p2']} onChosen={setChosen} />;
}

test('plans are chosen, started with a purpose, followed, and fetched as one file', async () => {
  answers = [null, running, ready];
  renderScreen(<Stage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Hent som PDF' }));
  expect(screen.getByRole('button', { name: /^Lav 0/ })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Vælg alle på siden' }));
  expect(screen.getByText('2 planer valgt')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText(/^Formål/), 'Overdragelse');
  await userEvent.click(screen.getByRole('button', { name: 'Lav 2 PDF’er' }));
  expect(await screen.findByText('1 af 3 planer')).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
  const link = await screen.findByRole('link', { name: 'Hent filen' });
  expect(link).toHaveAttribute('href', '/dokumenter/bunke/planer.zip');
  expect(screen.getByText(/2 planer er klar\. Filen kan hentes indtil kl\. 12.15/)).toBeVisible();
  expect(screen.getByText(/1 plan er udeladt/)).toBeInTheDocument();
  expect(calls[1]).toEqual({
    method: 'POST',
    body: { planIds: ['p1', 'p2'], purpose: 'Overdragelse' },
  });
});

test('what was left is found again, and can be stopped', async () => {
  answers = [running];
  renderScreen(<Stage />);
  await screen.findByText('1 af 3 planer');
  answers = [null];
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
  expect(calls.some(({ method }) => method === 'DELETE')).toBe(true);
});

test('a file with nothing in it says why', async () => {
  answers = [{ ...ready, documents: 0, leftOut: 3 }];
  renderScreen(<Stage />);
  expect(await screen.findByText('Ingen af planerne kunne tages med.')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('trouble is told, and the way to choose is still there', async () => {
  answers = [500];
  renderScreen(<Stage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Hent som PDF' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Vælg alle på siden' }));
  await userEvent.click(screen.getByRole('button', { name: /^Lav 2/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Det gik ikke.');
  expect(screen.getByRole('button', { name: 'Hent som PDF' })).toBeInTheDocument();
});

describe('a purpose that was typed and not used', () => {
  const open = () => userEvent.click(screen.getByRole('button', { name: 'Hent som PDF' }));

  test('is there again after a reload, by itself, and gone when it is given up', async () => {
    answers = [null];
    let device = await onADevice();
    renderScreen(<Stage />);
    await open();
    await userEvent.type(screen.getByLabelText(/^Formål/), 'Overdragelse');
    await waitFor(() => expect(device.held.size).toBe(1));
    device = await reload(device);
    renderScreen(<Stage />);
    expect(await screen.findByLabelText(/^Formål/)).toHaveValue('Overdragelse');
    expect(screen.getByText('Ingen planer valgt')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Annuller' }));
    await waitFor(() => expect(device.held.size).toBe(0));
    expect(screen.getByRole('button', { name: 'Hent som PDF' })).toBeVisible();
  });

  test('stays where nothing could be made, and is kept no longer once it is', async () => {
    answers = [500];
    const device = await onADevice();
    renderScreen(<Stage />);
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Vælg alle på siden' }));
    await userEvent.type(screen.getByLabelText(/^Formål/), 'Overdragelse');
    await userEvent.click(screen.getByRole('button', { name: /^Lav 2/ }));
    await screen.findByRole('alert');
    await open();
    expect(screen.getByLabelText(/^Formål/)).toHaveValue('Overdragelse');
    answers = [running];
    await userEvent.click(screen.getByRole('button', { name: 'Vælg alle på siden' }));
    await userEvent.click(screen.getByRole('button', { name: /^Lav 2/ }));
    await screen.findByText('1 af 3 planer');
    await waitFor(() => expect(device.held.size).toBe(0));
  });
});
