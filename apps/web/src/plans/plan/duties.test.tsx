/** The six duties and the next step, as they follow from what a plan has. */
import { describe, expect, test } from '@jest/globals';
import type { Duty, DutyState } from '@sammenhaeng/domain/plans/duties';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { aPlan } from '../testing/a-plan.ts';
import { openPlan } from '../testing/open-plan.tsx';

type Status = {
  duty: Duty;
  state: DutyState;
  comesOn: string | null;
  missing: { key: string; section: string; targetId: null }[];
};
const status = (duty: Duty, state: DutyState, changes: Partial<Status> = {}): Status => ({
  duty,
  state,
  comesOn: null,
  missing: [],
  ...changes,
});
const DONE = ['CALL_MEETING', 'INFORMATION_PRESENT', 'CONSENT', 'PLAN_MADE', 'SENT'] as const;
const open = (duties: Status[]) => {
  const plan = aPlan({ status: 'AGREED', version: 1, duties });
  openPlan(plan, { plan: () => ({ ...plan, meetings: [] }) });
};
const line = async () => within(await screen.findByRole('navigation', { name: 'De seks opgaver' }));

/** On a narrow screen it is folded. */
const unfolded = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Der mangler ikke noget' }));
  return within(screen.getByRole('complementary'));
};

describe('following up', () => {
  const others = DONE.map((duty) => status(duty, 'DONE'));

  test('that is to come is not done: it has its day, and not everything is done', async () => {
    open([...others, status('FOLLOWED_UP', 'COMING', { comesOn: '2027-03-01' })]);
    expect(
      (await line()).getByRole('button', { name: asShown('Følg op Kommer 01-03-2027') }),
    ).toBeVisible();
    const panel = await unfolded();
    expect(panel.getByText(/^Alt er gjort for nu\. Næste opfølgning er .*2027\.$/)).toBeVisible();
    expect(panel.queryByText('Alle seks opgaver er gjort.')).toBeNull();
  });

  test('has no day for whoever may not know it', async () => {
    open([...others, status('FOLLOWED_UP', 'COMING')]);
    expect((await line()).getByRole('button', { name: 'Følg op Kommer' })).toBeVisible();
    expect((await unfolded()).getByText('Alt er gjort for nu.')).toBeVisible();
  });
});

test('a meeting that nobody was called to is said in words, with the way to it', async () => {
  const missing = [{ key: 'MEETING_CALL', section: 'MASTER_DATA', targetId: null }];
  open([status('CALL_MEETING', 'NEXT', { missing }), status('FOLLOWED_UP', 'MISSING')]);
  const step = { name: /Indkald til møde Næste Indkald deltagerne til mødet/ };
  expect((await line()).getByRole('button', step)).toBeVisible();
  const panel = await unfolded();
  expect(panel.getByText('Indkald deltagerne til mødet')).toBeVisible();
  await userEvent.click(panel.getByRole('button', { name: 'Gå til stedet' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Møde' })).toHaveFocus());
});
