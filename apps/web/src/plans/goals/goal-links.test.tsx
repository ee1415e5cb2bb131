/** The method of an intervention, how near a goal is, and what it serves. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aGoal, anIntervention, aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

const missing = [{ key: 'GOAL', section: 'GOALS', targetId: null }];
const planWith = (intervention: object, goal: object = {}) =>
  aPlan({
    goals: [aGoal('g', 'Bolig', { interventions: [anIntervention('i', intervention)], ...goal })],
    missingBeforeAgreement: missing,
  });

type Sent = Record<string, { from: unknown; to: unknown }>;

/** Opens the plan and gathers what is sent of an intervention or a goal. */
function open(plan: ReturnType<typeof aPlan>) {
  const sent: Sent[] = [];
  const keep = ({ input }: { input: Sent }) => {
    const { planId, id, ...fields } = input;
    expect([planId, id]).toHaveLength(2);
    sent.push(fields);
    return changed(plan);
  };
  openPlan(plan, {
    changeIntervention: keep,
    changeGoal: keep,
    recommendationChoices: [
      { id: 'r1', number: 1, title: 'Familieorienteret behandling' },
      { id: 'r6', number: 6, title: 'Evidensbaserede metoder' },
    ],
  });
  return sent;
}

const openMethods = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Vælg en metode til indsats 1' }));

describe('a method', () => {
  test('fills in the title where there is none', async () => {
    const sent = open(planWith({ title: '' }));
    await openMethods();
    await userEvent.selectOptions(screen.getByLabelText('Metode'), 'MOTIVATIONAL_INTERVIEWING');
    await waitFor(() =>
      expect(sent).toEqual([
        {
          methodKey: { from: null, to: 'MOTIVATIONAL_INTERVIEWING' },
          title: { from: '', to: 'Motiverende samtale' },
        },
      ]),
    );
  });

  test('never replaces what was written', async () => {
    const sent = open(planWith({ title: 'Tre samtaler hjemme' }));
    await openMethods();
    await userEvent.selectOptions(screen.getByLabelText('Metode'), 'MOTIVATIONAL_INTERVIEWING');
    await waitFor(() =>
      expect(sent).toEqual([{ methodKey: { from: null, to: 'MOTIVATIONAL_INTERVIEWING' } }]),
    );
  });

  test('replaces the title the method before it gave', async () => {
    const sent = open(
      planWith({ title: 'Afrusning og abstinensbehandling', methodKey: 'WITHDRAWAL' }),
    );
    await openMethods();
    await userEvent.selectOptions(screen.getByLabelText('Metode'), 'PSYCHOEDUCATION');
    await waitFor(() => expect(sent[0]?.['title']?.to).toBe('Psykoedukation'));
  });

  test('shows how well it is founded, and that this is a reading to be confirmed', async () => {
    open(planWith({ title: 'Nåle', methodKey: 'EAR_ACUPUNCTURE' }));
    const row = await screen.findByRole('listitem', { name: 'Indsats 1' });
    expect(within(row).getByText('Svag evidens')).toBeVisible();
    await openMethods();
    expect(within(row).getByText(/Skal bekræftes fagligt/)).toBeVisible();
  });
});

describe('how near a goal is', () => {
  test('is what the citizen says, and stands apart from what is done', async () => {
    const sent = open(planWith({ state: 'DONE' }, { attainment: 2 }));
    const field = await screen.findByLabelText('Hvor tæt på målet? (borgerens svar)');
    expect(field).toHaveValue('2');
    expect(screen.getByText('1 af 1 indsats gjort')).toBeVisible();
    await userEvent.selectOptions(field, '7');
    await waitFor(() => expect(sent).toEqual([{ attainment: { from: 2, to: 7 } }]));
  });
});

describe('the recommendation a goal serves', () => {
  test('is out of the way until it is wanted', async () => {
    const sent = open(planWith({}));
    expect(await screen.findByRole('button', { name: 'Anbefaling' })).toBeVisible();
    expect(screen.queryByLabelText('Hører til anbefaling')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Anbefaling' }));
    const field = await screen.findByLabelText('Hører til anbefaling');
    await screen.findByText('6. Evidensbaserede metoder');
    await userEvent.selectOptions(field, '6. Evidensbaserede metoder');
    await waitFor(() => expect(sent).toEqual([{ recommendationId: { from: null, to: 'r6' } }]));
  });
});
