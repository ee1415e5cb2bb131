/** An outcome that was being recorded when the list was lost. */
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../testing/render-at.tsx';
import { TUESDAY } from '../testing/render-screen.tsx';
import { type Device, onADevice, reload } from '../ui/drafts/a-device.test-data.ts';
import { ClockContext } from '../ui/use-today.ts';
import WorklistPage from './WorklistPage.tsx';
import './WorklistDrafts.tsx';

const followUp = {
  __typename: 'FollowUp',
  id: 'f1',
  planId: 'plan',
  kind: 'KI_MEETING',
  dueOn: '2026-11-21',
  workOn: '2026-11-23',
  movedBecause: 'WEEKEND',
  ruleKey: 'kiMeeting',
  bucket: 'OVERDUE',
  daysOverdue: 1,
  citizenInitials: 'AB',
  citizenBirthYear: 1984,
  responsibleName: 'Karla Demo-Vinter',
  responsibleFunction: 'misbrugsbehandler',
  leadName: 'Karla Demo-Vinter',
  unitName: 'Rusmiddelcenter Næstved',
  outcome: null,
  doneOn: null,
  note: '',
  reason: '',
  revision: 1,
  viewerCanRecord: true,
  viewerCanUndo: false,
};

function open(rows: object[], answers: object = {}) {
  const worklist = {
    totalCount: rows.length,
    counts: { overdue: rows.length, thisWeek: 0, later: 0 },
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
    edges: rows.map((node) => ({ cursor: 'c', node })),
  };
  const page = (
    <ClockContext value={() => TUESDAY}>
      <WorklistPage />
    </ClockContext>
  );
  renderAt('/opfoelgninger', page, { viewer: null, units: [], worklist, ...answers });
}

const start = { name: 'Registrér udfald for AB' };

async function halfRecorded() {
  open([followUp]);
  await userEvent.click(await screen.findByRole('button', start));
  await userEvent.click(screen.getByRole('radio', { name: 'Ændres' }));
  await userEvent.click(screen.getByRole('button', { name: 'Det var i dag' }));
  await userEvent.clear(screen.getByLabelText('Næste møde'));
  await userEvent.type(screen.getByLabelText('Næste møde'), '1-3-2027');
  await userEvent.tab();
  await userEvent.type(screen.getByLabelText(/^Note/), 'Ny indsats om bolig');
}

let device: Device;
beforeEach(async () => {
  device = await onADevice();
});

test('is there again in its row, and is forgotten once it is recorded', async () => {
  await halfRecorded();
  device = await reload(device);
  let sent: Record<string, unknown> = {};
  open([followUp], {
    recordFollowUp: ({ input }: { input: Record<string, unknown> }) => {
      sent = { ...input };
      const done = { ...followUp, outcome: 'E2', doneOn: '2026-11-24', revision: 2 };
      return { __typename: 'FollowUpRecorded', followUp: done, next: null };
    },
  });
  expect(await screen.findByLabelText(/^Note/)).toHaveValue('Ny indsats om bolig');
  expect(screen.getByRole('radio', { name: 'Ændres' })).toBeChecked();
  expect(screen.getByLabelText('Næste møde')).toHaveValue('01-03-2027');
  await userEvent.click(screen.getByRole('button', { name: 'Gem udfaldet' }));
  await waitFor(() => expect(device.held.size).toBe(0));
  expect(sent).toMatchObject({ id: 'f1', outcome: 'E2', nextOn: '2027-03-01' });
});

test('is kept when the row is folded, and forgotten when it is closed', async () => {
  await halfRecorded();
  await userEvent.click(screen.getByRole('button', start));
  expect(screen.queryByLabelText(/^Note/)).toBeNull();
  await userEvent.click(screen.getByRole('button', start));
  expect(screen.getByLabelText(/^Note/)).toHaveValue('Ny indsats om bolig');
  await userEvent.click(screen.getByRole('button', { name: 'Annuller' }));
  await waitFor(() => expect(device.held.size).toBe(0));
  await userEvent.click(screen.getByRole('button', start));
  expect(screen.getByLabelText(/^Note/)).toHaveValue('');
});

test('is shown to be copied where its row is not in the list any more', async () => {
  await halfRecorded();
  device = await reload(device);
  open([]);
  const region = await screen.findByRole('region', { name: /nåede ikke at blive gemt/ });
  expect(within(region).getByText('Ny indsats om bolig')).toBeVisible();
});
