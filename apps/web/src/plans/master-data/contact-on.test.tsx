/** The day the citizen asked for treatment, with the date the law makes of it. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

const missing = { key: 'TARGET_GROUP', section: 'MASTER_DATA', targetId: null };

test('saves itself, and shows the last day for treatment to begin with its law', async () => {
  const plan = aPlan({ missingBeforeAgreement: [missing] });
  let sent: unknown;
  const changePlan = ({ input }: { input: object }) => {
    sent = structuredClone({ ...input });
    return changed({ ...plan, contactOn: '2026-11-21' as never });
  };
  openPlan(plan, { changePlan });
  const field = await screen.findByLabelText('Henvendelse den');
  expect(field).toHaveAccessibleDescription(/senest 14 dage efter/);
  await userEvent.type(field, '21-11-2026');
  await userEvent.tab();
  await waitFor(() =>
    expect(sent).toEqual({ id: PLAN_ID, contactOn: { from: null, to: '2026-11-21' } }),
  );
  expect(await screen.findByText(/senest .*5\. dec.* 2026: 14 dage/)).toBeVisible();
});
