/** The meeting is asked for in one place: where one is to come, the first section tells of it. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aMeeting } from '../meetings/a-meeting.test-data.ts';
import { aPlan } from '../testing/a-plan.ts';
import { openPlan } from '../testing/open-plan.tsx';
import '../meetings/MeetingSection.tsx';

const missing = [{ key: 'TARGET_GROUP', section: 'MASTER_DATA', targetId: null }];
const open = (meetings: object[]) =>
  openPlan(
    aPlan({
      meetings,
      meetingOn: '2026-12-02',
      meetingPlace: 'Lokale 2',
      missingBeforeAgreement: missing,
    }),
  );
const block = async () =>
  within(await screen.findByRole('region', { name: 'Hvor og hvornår laver I planen?' }));

test.each(['PLANNED', 'CALLED'])(
  'a meeting that is %s is told of, with the way to it',
  async (state) => {
    open([aMeeting({ state })]);
    const told = await block();
    expect(await told.findByText('ons. 2. dec. 2026 kl. 13.30–14.30 · Lokale 2')).toBeVisible();
    expect(screen.queryByLabelText('Dato for mødet')).not.toBeInTheDocument();
    await userEvent.click(told.getByRole('button', { name: 'Se og ret mødet' }));
    const card = screen.getByRole('region', { name: 'Møde' });
    await waitFor(() => expect(card).toContainElement(document.activeElement as HTMLElement));
  },
);

test.each([
  ['none', []],
  ['one that was held', [aMeeting({ state: 'HELD' })]],
  ['one that was cancelled', [aMeeting({ state: 'CANCELLED' })]],
])('with %s to come, day and place are written here', async (_, meetings) => {
  open(meetings);
  const asked = await block();
  expect(await asked.findByLabelText('Dato for mødet')).toHaveValue('02-12-2026');
  expect(asked.getByLabelText('Sted')).toHaveValue('Lokale 2');
  expect(asked.getByText(/Skal nogen indkaldes, så planlæg mødet øverst på siden/)).toBeVisible();
});
