/** Somebody leaves the plan: what they still had to do is given to somebody else, in place. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aParticipant, aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';
// Fetched when somebody is asked; a test has it at hand.
import './TakeOver.tsx';

test('whoever leaves with something to do names who takes over, by the keyboard', async () => {
  const helper = aParticipant({ id: 'helper', name: 'Otto Demo-Lind', isLead: false });
  const gone = aParticipant({ id: 'gone', name: 'Ida Demo-Holm', leftOn: '2026-05-01' });
  const plan = aPlan({
    participants: [aParticipant(), helper, gone],
    missingBeforeAgreement: [{ key: 'TARGET_GROUP', section: 'MASTER_DATA', targetId: null }],
  });
  const sent: object[] = [];
  const message = 'Personen er stadig ansvarlig for noget i planen.';
  const problems = [{ field: 'leftOn', code: 'PARTICIPANT_IS_RESPONSIBLE', message }];
  const changeParticipant = ({ input }: { input: object }) => {
    sent.push({ ...input });
    return 'takenOverById' in input ? changed(plan) : { __typename: 'Invalid', message, problems };
  };
  openPlan(plan, { changeParticipant });
  await userEvent.click(await screen.findByRole('button', { name: 'Ret Otto Demo-Lind' }));
  screen.getByRole('button', { name: 'Otto Demo-Lind er ikke længere med' }).focus();
  await userEvent.keyboard('{Enter}');
  const heir = await screen.findByLabelText('Hvem overtager det, Otto Demo-Lind ikke har nået?');
  await waitFor(() => expect(heir).toHaveFocus());
  expect([...heir.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Vælg én',
    'Karla Demo-Vinter',
  ]);
  await userEvent.selectOptions(heir, 'Karla Demo-Vinter');
  const left = { planId: PLAN_ID, id: 'helper', leftOn: { from: null, to: '2026-11-24' } };
  await waitFor(() => expect(sent).toEqual([left, { ...left, takenOverById: 'lead' }]));
  await waitFor(() => expect(heir).not.toBeInTheDocument());
});

const relative = aParticipant({
  id: 'mother',
  kind: 'RELATIVE',
  name: 'Bodil Demo-Kær',
  function: '',
  organisation: '',
  relation: 'mor',
  receivesPlan: false,
  isLead: false,
  hasAccount: false,
});
const withRelative = (...participants: object[]) =>
  aPlan({
    participants: [aParticipant(), ...participants],
    missingBeforeAgreement: [{ key: 'TARGET_GROUP', section: 'MASTER_DATA', targetId: null }],
  });
const wayBack = async (sentence: string) => {
  const line = (await screen.findByText(sentence)).closest('[role=status]');
  return within(line as HTMLElement).getByRole('button');
};

test('a slip is put right: whoever left comes back with one press', async () => {
  const sent: object[] = [];
  openPlan(withRelative(relative), {
    changeParticipant: ({ input }: { input: Record<string, unknown> }) => {
      sent.push({ ...(input['leftOn'] as object) });
      const { to } = input['leftOn'] as { to: string | null };
      return changed(withRelative({ ...relative, leftOn: to }));
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Ret Bodil Demo-Kær' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bodil Demo-Kær er ikke længere med' }));
  await userEvent.click(await wayBack('Bodil Demo-Kær er ikke længere med i planen.'));
  await waitFor(() =>
    expect(sent).toEqual([
      { from: null, to: '2026-11-24' },
      { from: '2026-11-24', to: null },
    ]),
  );
});

test('whoever was removed comes back as they were, and is not sent the plan for that', async () => {
  let added: Record<string, unknown> = {};
  openPlan(withRelative(relative), {
    removeFromPlan: () => changed(withRelative()),
    addParticipant: ({ input }: { input: Record<string, unknown> }) => {
      added = { ...input };
      return changed(withRelative(relative));
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Ret Bodil Demo-Kær' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fjern Bodil Demo-Kær' }));
  await userEvent.click(await wayBack('Bodil Demo-Kær er fjernet fra planen.'));
  await waitFor(() =>
    expect(added).toMatchObject({ id: 'mother', relation: 'mor', receivesPlan: false }),
  );
});
