/** People who were asked before are added with one press. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

const person = (changes: object) => ({
  from: 'OFTEN_IN_UNIT',
  kind: 'PROFESSIONAL',
  employeeId: null,
  function: '',
  organisation: '',
  relation: '',
  receivesPlan: true,
  ...changes,
});
const rememberedParticipants = [
  person({
    from: 'EARLIER_PLAN',
    kind: 'RELATIVE',
    name: 'Bodil Demo-Kær',
    relation: 'mor',
    receivesPlan: false,
  }),
  person({ employeeId: 'milo', name: 'Milo Demo-Skov', function: 'kontaktperson' }),
];
const missingBeforeAgreement = [{ key: 'PARTICIPANT', section: 'MASTER_DATA', targetId: null }];

test('by where they are known from; whoever was added is suggested no more', async () => {
  const added: unknown[] = [];
  openPlan(aPlan({ missingBeforeAgreement }), {
    rememberedParticipants,
    addParticipant: ({ input }: { input: Record<string, unknown> }) => {
      const { id: _, ...rest } = input;
      added.push(rest);
      return changed(aPlan({ missingBeforeAgreement }));
    },
  });
  const earlier = await screen.findByRole('group', { name: /borgerens tidligere planer/ });
  await userEvent.click(within(earlier).getByRole('button', { name: /Bodil Demo-Kær/ }));
  expect(await screen.findByText('Bodil Demo-Kær er tilføjet.')).toBeVisible();
  const often = screen.getByRole('group', { name: 'Er tit med i jeres planer' });
  await userEvent.click(within(often).getByRole('button', { name: /Milo Demo-Skov/ }));
  await waitFor(() => expect(added).toHaveLength(2));
  expect(added[0]).toMatchObject({
    planId: PLAN_ID,
    kind: 'RELATIVE',
    relation: 'mor',
    receivesPlan: false,
  });
  expect(added[1]).toMatchObject({ employeeId: 'milo', name: 'Milo Demo-Skov' });
  await waitFor(() => expect(screen.queryByRole('group', { name: /tit med/ })).toBeNull());
});

test('in a plan that was agreed before, only when somebody is about to be added', async () => {
  openPlan(aPlan({ version: 1, missingBeforeAgreement }), { rememberedParticipants });
  await userEvent.click(await screen.findByRole('button', { name: 'Pårørende' }));
  expect(await screen.findByRole('button', { name: /Milo Demo-Skov/ })).toBeVisible();
});
