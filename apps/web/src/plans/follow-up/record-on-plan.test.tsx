/** An overdue follow-up is recorded, and taken back, on the plan itself. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { asShown } from '../../testing/as-shown.ts';
import RecordInPlace from '../../follow-ups/RecordInPlace.tsx';
import { recordKey } from '../../follow-ups/worklist-drafts.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import PlanPage from '../PlanPage.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { Recording } from './recording.ts';

const late = {
  __typename: 'FollowUp',
  id: 'f1',
  kind: 'KI_MEETING',
  dueOn: '2026-11-10',
  outcome: null as string | null,
  doneOn: null as string | null,
  daysOverdue: 14,
  citizenInitials: 'TK',
  revision: 1,
  viewerCanRecord: true,
  viewerCanUndo: false,
};
const recorded = {
  ...late,
  outcome: 'E1',
  doneOn: '2026-11-24',
  daysOverdue: 0,
  revision: 2,
  viewerCanRecord: false,
  viewerCanUndo: true,
};

function open(followUp: object) {
  const now: { followUps: object[] } = { followUps: [followUp] };
  const sent: object[] = [];
  const page = (
    <ClockContext value={() => TUESDAY}>
      <Recording value={{ Form: RecordInPlace, draftKey: recordKey }}>
        <Routes>
          <Route path="/planer/:planId" element={<PlanPage />} />
        </Routes>
      </Recording>
    </ClockContext>
  );
  renderAt(`/planer/${PLAN_ID}`, page, {
    plan: () => aPlan(now),
    viewer: { id: 'me', places: [] },
    node: () => now.followUps[0],
    recordFollowUp: ({ input }: { input: object }) => {
      sent.push({ ...input });
      const next = { ...late, id: 'f2', dueOn: '2027-05-24', daysOverdue: 0 };
      now.followUps = [recorded, next];
      return { __typename: 'FollowUpRecorded', followUp: recorded, next };
    },
    undoFollowUp: () => {
      now.followUps = [{ ...late, revision: 3 }];
      return { __typename: 'FollowUpUndone', followUp: now.followUps[0] };
    },
  });
  return sent;
}

const start = { name: asShown('Registrér udfald: KI-møde, 10-11-2026') };
const list = async () =>
  within(await screen.findByRole('region', { name: 'Opfølgninger på planen' }));

test('the outcome is recorded in place, by the keyboard alone, and the plan shows the next date', async () => {
  const sent = open(late);
  (await screen.findByRole('button', start)).focus();
  await userEvent.keyboard('{Enter}');
  const choice = await screen.findByRole('radio', { name: 'Fortsættes' });
  await waitFor(() => expect(choice).toHaveFocus());
  await userEvent.keyboard(' ');
  screen.getByRole('button', { name: 'Det var i dag' }).focus();
  await userEvent.keyboard('{Enter}');
  screen.getByRole('button', { name: 'Gem udfaldet' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/TK: fortsættes/)).toBeVisible();
  expect(sent).toEqual([
    expect.objectContaining({ id: 'f1', revision: 1, outcome: 'E1', doneOn: '2026-11-24' }),
  ]);
  expect(await (await list()).findByText(asShown('24-05-2027'))).toBeVisible();
});

test('what was recorded by mistake is taken back there', async () => {
  open(late);
  await userEvent.click(await screen.findByRole('button', start));
  await userEvent.click(await screen.findByRole('radio', { name: 'Afsluttes' }));
  await userEvent.click(screen.getByRole('button', { name: 'Det var i dag' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gem udfaldet' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Fortryd/ }));
  expect(await screen.findByRole('radio', { name: 'Fortsættes' })).toBeVisible();
  expect(screen.getByRole('button', start)).toHaveAttribute('aria-expanded', 'true');
});

test('whoever may not record it sees the date alone', async () => {
  open({ ...late, viewerCanRecord: false });
  expect(await (await list()).findByText(asShown('10-11-2026'))).toBeVisible();
  expect(screen.queryByRole('button', start)).toBeNull();
});
