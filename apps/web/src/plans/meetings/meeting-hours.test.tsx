/** The hours of a meeting to come, put right one after the other faster than they are saved. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed } from '../testing/open-plan.tsx';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aMeeting } from './a-meeting.test-data.ts';
import MeetingSection from './MeetingSection.tsx';

type Change = { from: string | null; to: string | null };
type Input = { startsAt?: Change; endsAt?: Change };

/** A server that merges field by field, as ours does. */
function aServer() {
  const stored: Record<string, string | null> = { startsAt: '10:00', endsAt: '11:00' };
  const calls: string[] = [];
  const plan = () => aPlan({ meetings: [aMeeting({ ...stored })] });
  const changeMeeting = async ({ input }: { input: Input }) => {
    await new Promise((over) => setTimeout(over, 100));
    const fields: { field: string; theirs: string | null }[] = [];
    for (const field of ['startsAt', 'endsAt'] as const) {
      const change = input[field];
      const theirs = stored[field] ?? null;
      if (!change) continue;
      if (theirs === change.from || theirs === change.to) stored[field] = change.to;
      else fields.push({ field, theirs });
    }
    if (fields.length === 0) return changed(plan());
    return { __typename: 'Conflict', message: 'En kollega …', fields, plan: plan() };
  };
  const callMeeting = ({ input }: { input: { id: string } }) => {
    calls.push(input.id);
    return changed(plan());
  };
  renderAt(
    `/planer/${PLAN_ID}`,
    <PlanSaving planId={PLAN_ID}>
      <MeetingSection planId={PLAN_ID} />
    </PlanSaving>,
    { plan, changeMeeting, callMeeting },
  );
  return { stored, calls };
}

test('an end that moves along with the start is no colleague’s to whoever then writes the end', async () => {
  const { stored } = aServer();
  await userEvent.click(await screen.findByRole('button', { name: 'Ret mødet' }));
  const [starts, ends] = [screen.getByLabelText('Begynder'), screen.getByLabelText('Slutter')];
  await userEvent.clear(starts);
  await userEvent.type(starts, '14');
  await userEvent.clear(ends);
  await userEvent.type(ends, '15.30');
  await userEvent.tab();
  await waitFor(() => expect(stored).toEqual({ startsAt: '14:00', endsAt: '15:30' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a double click calls the meeting once', async () => {
  const { calls } = aServer();
  await userEvent.dblClick(await screen.findByRole('button', { name: 'Indkald til mødet' }));
  await waitFor(() => expect(calls).not.toHaveLength(0));
  await new Promise((over) => setTimeout(over, 300));
  expect(calls).toHaveLength(1);
});
