/** Lists that begin with a row to write in, and go on with Enter. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aGoal, anIntervention, aParticipant, aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

type Sent = { input: Record<string, unknown> & { id: string } };
type Challenge = { id: string; kind: string; text: string };

/** An API that keeps challenges. */
function keepingChallenges() {
  const calls: string[] = [];
  let challenges: Challenge[] = [];
  const now = () =>
    aPlan({ challenges, missingBeforeAgreement: [missing('CHALLENGE', 'CHALLENGES')] });
  const answers = {
    addChallenge: ({ input }: Sent) => {
      calls.push('add');
      challenges = [...challenges, { id: input.id, kind: String(input['kind']), text: '' }];
      return changed(now());
    },
    changeChallenge: ({ input }: Sent) => {
      const text = (input['text'] as { to: string }).to;
      calls.push(text);
      challenges = challenges.map((one) => (one.id === input.id ? { ...one, text } : one));
      return changed(now());
    },
  };
  return { calls, now, answers, texts: () => challenges.map(({ text }) => text) };
}

const missing = (key: string, section: string) => ({ key, section, targetId: null });

test('nothing is added before something is written, and then once', async () => {
  const { calls, now, answers } = keepingChallenges();
  openPlan(now(), answers);
  const field = await screen.findByLabelText('Primær udfordring 1');
  await userEvent.click(field);
  await userEvent.tab();
  expect(calls).toEqual([]);
  await userEvent.type(field, 'Sover ikke');
  await userEvent.tab();
  await waitFor(() => expect(calls).toEqual(['add', 'Sover ikke']));
  expect(screen.getByLabelText('Primær udfordring 1')).toBe(field);
});

test('Enter goes on to a new row, and Shift with Enter is a new line', async () => {
  const { now, answers, texts } = keepingChallenges();
  openPlan(now(), answers);
  const field = await screen.findByLabelText('Primær udfordring 1');
  await userEvent.type(field, 'Sover ikke{Shift>}{Enter}{/Shift}om natten{Enter}');
  const next = await screen.findByLabelText('Primær udfordring 2');
  await waitFor(() => expect(next).toHaveFocus());
  await userEvent.type(next, 'Alene');
  await userEvent.tab();
  await waitFor(() => expect(texts()).toEqual(['Sover ikke\nom natten', 'Alene']));
});

test('the button for one more leads to the row that is still empty', async () => {
  const { calls, now, answers } = keepingChallenges();
  openPlan(now(), answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Tilføj primær udfordring' }));
  await waitFor(() => expect(screen.getByLabelText('Primær udfordring 1')).toHaveFocus());
  expect(calls).toEqual([]);
});

test('a new intervention has a date before the next meeting and the responsible chosen last', async () => {
  const ulla = aParticipant({ id: 'ulla', name: 'Ulla Demo-Ask', isLead: false });
  const responsible = { id: 'ulla', name: 'Ulla Demo-Ask' };
  const plan = aPlan({
    nextFollowUpOn: '2027-03-01',
    participants: [aParticipant(), ulla],
    goals: [aGoal('g1', 'Bolig', { interventions: [anIntervention('i1', { responsible })] })],
    missingBeforeAgreement: [missing('GOAL', 'GOALS')],
  });
  let added: Record<string, unknown> = {};
  openPlan(plan, {
    addIntervention: ({ input }: Sent) => {
      added = { ...input };
      return changed(plan);
    },
  });
  const row = await screen.findByRole('listitem', { name: 'Indsats 1' });
  await userEvent.click(within(row).getByLabelText('Hvad skal der ske?'));
  await userEvent.keyboard('{Enter}');
  await waitFor(() =>
    expect(added).toMatchObject({ goalId: 'g1', dueOn: '2027-02-22', responsibleId: 'ulla' }),
  );
});
