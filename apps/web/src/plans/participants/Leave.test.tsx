/** Somebody leaves the plan: what they still had to do is given to somebody else, in place. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aParticipant, aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

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
  expect(heir).toHaveFocus();
  expect([...heir.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Vælg én',
    'Karla Demo-Vinter',
  ]);
  await userEvent.selectOptions(heir, 'Karla Demo-Vinter');
  const left = { planId: PLAN_ID, id: 'helper', leftOn: { from: null, to: '2026-11-24' } };
  await waitFor(() => expect(sent).toEqual([left, { ...left, takenOverById: 'lead' }]));
  await waitFor(() => expect(heir).not.toBeInTheDocument());
});
