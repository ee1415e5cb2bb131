/** A date that saves itself, left in the middle: it is no date yet, and not lost either. */
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Device, onADevice, reload } from '../../ui/drafts/a-device.test-data.ts';
import { aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

type Sent = { input: { meetingOn?: { from: string | null; to: string | null } } };

let device: Device;
let sent: unknown[];
beforeEach(async () => {
  device = await onADevice();
  sent = [];
});

function open() {
  let meetingOn: string | null = '2026-12-01';
  const missing = [{ key: 'TARGET_GROUP', section: 'MASTER_DATA', targetId: null }];
  const plan = () => aPlan({ meetingOn, missingBeforeAgreement: missing });
  openPlan(plan(), {
    changePlan: ({ input }: Sent) => {
      sent.push(input.meetingOn);
      meetingOn = input.meetingOn?.to ?? null;
      return changed(plan());
    },
  });
  return screen.findByLabelText('Dato for mødet');
}

test('half of it is there again with what is wrong with it, and the rest can be typed', async () => {
  const field = await open();
  await userEvent.clear(field);
  await userEvent.type(field, '24-1');
  device = await reload(device);
  const again = await open();
  await waitFor(() => expect(again).toHaveValue('24-1'));
  expect(again).toBeInvalid();
  expect(again).toHaveAccessibleDescription(/Skriv datoen som dag-måned-år/);
  expect(sent).toEqual([]);
  await userEvent.type(again, '2-2026');
  await userEvent.tab();
  await waitFor(() => expect(sent).toEqual([{ from: '2026-12-01', to: '2026-12-24' }]));
  await waitFor(() => expect(device.held.size).toBe(0));
});

test('a whole one is saved, though the field was never left', async () => {
  const field = await open();
  await userEvent.clear(field);
  await userEvent.type(field, '24-12-2026');
  device = await reload(device);
  expect(sent).toEqual([]);
  const again = await open();
  await waitFor(() => expect(sent).toEqual([{ from: '2026-12-01', to: '2026-12-24' }]));
  expect(again).toHaveValue('24-12-2026');
  await waitFor(() => expect(device.held.size).toBe(0));
});
