/** A field that saves itself hears little of the rest of the plan, and fetches it where a colleague wrote. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { openPlan } from '../testing/open-plan.tsx';

const OPENED = '2026-11-24T10:00:00.000Z';
const BY_A_COLLEAGUE = '2026-11-24T10:00:05.000Z';
const MINE = '2026-11-24T10:00:09.000Z';
const THEIRS = { id: 'c1', kind: 'PRIMARY', text: 'Sover på gaden' };

/** An API whose plan was, or was not, changed by somebody else between opening and saving. */
function saving(changedAtBefore: string) {
  const opened = aPlan({ changedAt: OPENED });
  let now = opened;
  const reads: string[] = [];
  const seen: unknown[] = [];
  openPlan(opened, {
    plan: () => {
      reads.push(now.changedAt);
      return { ...now };
    },
    changePlan: () => {
      const theirs = changedAtBefore === OPENED ? {} : { challenges: [THEIRS] };
      now = aPlan({ basis: 'Ny baggrund', changedAt: MINE, ...theirs });
      return {
        __typename: 'PlanChanged',
        planId: PLAN_ID,
        changedAtBefore,
        changedAt: MINE,
        plan: { ...now },
      };
    },
    agreePlan: ({ input }: { input: { seenChangedAt: string } }) => {
      seen.push(input.seenChangedAt);
      return { __typename: 'NotFound', message: 'Planen findes ikke.' };
    },
  });
  return { reads, seen };
}

async function write() {
  await userEvent.click(await screen.findByRole('button', { name: /^Ret Stamoplysninger/ }));
  const field = await screen.findByLabelText('Baggrund for planen');
  await userEvent.clear(field);
  await userEvent.type(field, 'Ny baggrund');
  await userEvent.tab();
  await screen.findByText(/^Gemt/);
}

async function agree() {
  await userEvent.click(screen.getByRole('button', { name: 'Aftal version 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ja, aftal' }));
}

test('what nobody else changed is not fetched again, and an agreement is of what was saved', async () => {
  const { reads, seen } = saving(OPENED);
  await write();
  const before = reads.length;
  await agree();
  await waitFor(() => expect(seen).toEqual([MINE]));
  expect(reads).toHaveLength(before);
  expect(new Set(reads)).toEqual(new Set([OPENED]));
});

test('what a colleague changed meanwhile is fetched and stands on the page', async () => {
  const { reads } = saving(BY_A_COLLEAGUE);
  await write();
  expect((await screen.findAllByText('Sover på gaden'))[0]).toBeVisible();
  expect(reads.at(-1)).toBe(MINE);
});
