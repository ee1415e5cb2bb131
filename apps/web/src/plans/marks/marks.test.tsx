/** Two of the citizen's plans that overlap or contradict each other, read and written. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';
import './MarksReading.tsx';

const texts = { status: '', goals: '', interventions: '' };
const existingPlans = [
  { id: 'job', kind: 'JOB_PLAN', owner: 'Jobcentret', ...texts },
  { id: 'treatment', kind: 'TREATMENT_PLAN', owner: 'Psykiatrien', ...texts },
];
const mark = {
  id: 'm',
  existingPlanId: 'job',
  otherPlanId: 'treatment',
  kind: 'CONTRADICTION',
  note: 'Samme dag',
};
const toWrite = {
  existingPlans,
  missingBeforeAgreement: [{ key: 'EXISTING_PLAN_OR_NONE', section: 'MAPPING', targetId: null }],
};

describe('a mark', () => {
  test('is shown with both plans', async () => {
    openPlan(aPlan({ existingPlans, existingPlanMarks: [mark], viewerCanChange: false }));
    expect(await screen.findAllByText('Modsiger')).toHaveLength(2);
    expect(screen.getByText('Behandlingsplan, Psykiatrien')).toBeVisible();
    expect(screen.getByText('Jobplan, Jobcentret')).toBeVisible();
  });

  test('is written in the card of one, and read in the card of the other', async () => {
    openPlan(aPlan({ ...toWrite, existingPlanMarks: [mark] }));
    expect(await screen.findByLabelText('Hvad går det ud på?')).toHaveValue('Samme dag');
    const other = screen.getByRole('group', { name: 'Behandlingsplan' });
    expect(within(other).getByText('Samme dag')).toBeVisible();
    expect(within(other).queryByRole('button', { name: /^Fjern: / })).not.toBeInTheDocument();
  });

  test('is added with the only other plan chosen already', async () => {
    let sent: Record<string, unknown> = {};
    const plan = aPlan({ ...toWrite, existingPlanMarks: [] });
    openPlan(plan, {
      addExistingPlanMark: ({ input }: { input: Record<string, unknown> }) => {
        sent = input;
        return changed(aPlan({ ...toWrite, existingPlanMarks: [mark] }));
      },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Notér overlap eller modsigelse for Jobplan, Jobcentret',
      }),
    );
    const form = screen.getByRole('form');
    await userEvent.selectOptions(
      within(form).getByLabelText('Hvordan hænger de sammen?'),
      'Modsiger',
    );
    await userEvent.click(within(form).getByRole('button', { name: 'Notér' }));
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(sent).toMatchObject({
      existingPlanId: 'job',
      otherPlanId: 'treatment',
      kind: 'CONTRADICTION',
    });
    expect(await screen.findAllByText('Modsiger')).toHaveLength(2);
  });

  test('that the server refuses keeps what was written, and says why', async () => {
    openPlan(aPlan({ ...toWrite, existingPlanMarks: [] }), {
      addExistingPlanMark: {
        __typename: 'Invalid',
        message: 'Noget skal rettes.',
        problems: [{ field: 'kind', code: 'MARK_EXISTS', message: 'Det er allerede noteret.' }],
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /for Behandlingsplan, Psykiatrien/ }),
    );
    const form = screen.getByRole('form');
    await userEvent.type(within(form).getByLabelText('Hvad går det ud på?'), 'Begge har samtaler');
    await userEvent.click(within(form).getByRole('button', { name: 'Notér' }));
    expect(await within(form).findByText('Det er allerede noteret.')).toBeVisible();
    expect(within(form).getByLabelText('Hvad går det ud på?')).toHaveValue('Begge har samtaler');
  });
});
