/** The plan's page as a practitioner works on it. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aGoal, anIntervention, aPlan, PLAN_ID } from './testing/a-plan.ts';
import { changed, openPlan } from './testing/open-plan.tsx';

const missing = (key: string, section: string, targetId: string | null = null) => ({
  key,
  section,
  targetId,
});

describe('what is missing', () => {
  const plan = aPlan({
    goals: [aGoal('g1', 'Et sted at bo', { interventions: [anIntervention('i1')] })],
    missingBeforeAgreement: [
      missing('MEETING_DATE', 'MASTER_DATA'),
      missing('RESPONSIBLE', 'GOALS', 'i1'),
    ],
  });

  test('is said in words, and each sentence leads to the field it is about', async () => {
    openPlan(plan);
    await userEvent.click(await screen.findByRole('button', { name: /2 ting mangler, før/ }));
    await userEvent.click(screen.getByRole('link', { name: 'Sæt en dato for mødet' }));
    await waitFor(() => expect(screen.getByLabelText('Dato for mødet')).toHaveFocus());
    await userEvent.click(
      screen.getByRole('link', { name: 'Vælg én ansvarlig for indsats 1 i mål 1' }),
    );
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Ansvarlig' })).toHaveFocus());
  });

  test('opens a section that was folded away', async () => {
    openPlan(plan);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Fold Stamoplysninger sammen' }),
    );
    expect(screen.queryByLabelText('Dato for mødet')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /ting mangler, før/ }));
    await userEvent.click(screen.getByRole('link', { name: 'Sæt en dato for mødet' }));
    await waitFor(() => expect(screen.getByLabelText('Dato for mødet')).toHaveFocus());
  });

  test('comes before agreeing: the way to the first of it is the button that stands out', async () => {
    openPlan(plan);
    const fill = await screen.findByRole('button', { name: 'Udfyld det, der mangler' });
    expect(fill).toHaveAttribute('data-variant', 'primary');
    const agree = screen.getByRole('button', { name: 'Aftal version 1' });
    expect(agree).toHaveAttribute('data-variant', 'secondary');
    await userEvent.click(fill);
    await waitFor(() => expect(screen.getByLabelText('Dato for mødet')).toHaveFocus());
  });

  test('is not asked for where nothing is: then agreeing stands out', async () => {
    openPlan(aPlan());
    const agree = await screen.findByRole('button', { name: 'Aftal version 1' });
    expect(agree).toHaveAttribute('data-variant', 'primary');
    expect(screen.queryByRole('button', { name: 'Udfyld det, der mangler' })).toBeNull();
  });

  test('is what the button to agree tells about, instead of agreeing', async () => {
    openPlan(plan);
    await userEvent.click(await screen.findByRole('button', { name: 'Aftal version 1' }));
    const panel = screen.getByRole('region', { name: 'Planen kan ikke aftales endnu' });
    expect(within(panel).getAllByRole('link')).toHaveLength(2);
    await waitFor(() => expect(panel).toHaveFocus());
  });
});

describe('agreeing', () => {
  test('freezes what the viewer saw, after one question in the page', async () => {
    const plan = aPlan();
    let now = plan;
    let seen: unknown;
    const agreePlan = ({ input }: { input: object }) => {
      seen = { ...input };
      now = aPlan({ version: 1, status: 'AGREED', hasUnagreedChanges: false });
      return changed(now);
    };
    // Panels that come with the first version ask for the plan again.
    openPlan(plan, { agreePlan, plan: () => ({ ...now }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Aftal version 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, aftal' }));
    const agreed = await screen.findByText(/Version 1 gælder/);
    await waitFor(() => expect(agreed).toHaveFocus());
    expect(seen).toEqual({ planId: PLAN_ID, seenChangedAt: plan.changedAt });
    expect(screen.getByRole('button', { name: 'Send planen ud' })).toBeVisible();
  });
});

describe('two people in the same plan', () => {
  const theirs = (field: string, value: string, changes: object) => ({
    changePlan: () => ({
      __typename: 'Conflict',
      message: 'En kollega var først.',
      fields: [{ field, mine: null, theirs: value }],
      plan: aPlan({ ...open, ...changes }),
    }),
  });
  const open = { missingBeforeAgreement: [missing('TARGET_GROUP', 'MASTER_DATA')] };

  test('a text both wrote: mine stays in the field, and theirs stands beside it', async () => {
    const conflict = theirs('basis', 'Deres tekst', { basis: 'Deres tekst' });
    openPlan(aPlan(open), conflict);
    const field = await screen.findByLabelText('Baggrund for planen');
    await userEvent.type(field, 'Min tekst');
    await userEvent.tab();
    expect(await screen.findByText('Deres tekst')).toBeVisible();
    expect(field).toHaveValue('Min tekst');
  });

  test('a choice both made: mine stays chosen until I take theirs', async () => {
    const group = 'COMPLEX_SOCIAL_PROBLEMS';
    openPlan(aPlan(open), theirs('targetGroup', group, { targetGroup: group }));
    await userEvent.click(await screen.findByRole('radio', { name: /ambulant psykiatri/ }));
    expect(await screen.findByText(/Kollegaen valgte: Psykisk lidelse/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /ambulant psykiatri/ })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Brug kollegaens' }));
    expect(screen.getByRole('radio', { name: /komplekse/ })).toBeChecked();
  });
});

test('a choice that did not get through says so, and goes through when tried again', async () => {
  let isDead = true;
  const changePlan = () => {
    if (isDead) throw new Error('The line is dead');
    return changed(aPlan({ targetGroup: 'COMPLEX_SOCIAL_PROBLEMS' }));
  };
  const missingGroup = [missing('TARGET_GROUP', 'MASTER_DATA')];
  openPlan(aPlan({ missingBeforeAgreement: missingGroup }), { changePlan });
  await userEvent.click(await screen.findByRole('radio', { name: /komplekse/ }));
  expect(await screen.findByText('Det blev ikke gemt. Prøv igen.')).toBeVisible();
  expect(screen.getByText(/Ét felt er ikke gemt/)).toBeVisible();
  isDead = false;
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await screen.findByText('Alt er gemt')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('radio', { name: /komplekse/ })).toHaveFocus());
});

describe('the order of the goals', () => {
  const goals = [aGoal('g1', 'Bolig'), aGoal('g2', 'Mindre hash'), aGoal('g3', 'Værested')];
  const plan = aPlan({ goals, missingBeforeAgreement: [missing('GOAL', 'GOALS')] });
  const titles = () =>
    screen
      .getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Mål' })
      .map((field) => field.value);

  test('is changed by the arrow keys, and the focus goes along', async () => {
    let sent: string[] = [];
    const prioritiseGoals = ({ input }: { input: { goalIds: string[] } }) => {
      sent = input.goalIds;
      const byId = new Map(goals.map((goal) => [goal.id, goal]));
      return changed(aPlan({ ...plan, goals: sent.map((id) => byId.get(id)) }));
    };
    openPlan(plan, { prioritiseGoals });
    const up = await screen.findByRole('button', { name: 'Flyt mål 3 op' });
    up.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(titles()).toEqual(['Bolig', 'Værested', 'Mindre hash']);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Flyt mål 2 op' })).toHaveFocus(),
    );
    expect(screen.getByText('Målet er nu nummer 2 af 3.')).toBeInTheDocument();
    await waitFor(() => expect(sent).toEqual(['g1', 'g3', 'g2']));
  });

  test('does not change past the ends', async () => {
    openPlan(plan);
    const up = await screen.findByRole('button', { name: 'Flyt mål 1 op' });
    up.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(titles()).toEqual(['Bolig', 'Mindre hash', 'Værested']);
    expect(up).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('who may not', () => {
  test('a reader finds no field to write in, and the name of who can help', async () => {
    openPlan(aPlan({ viewerCanChange: false, viewerIsLead: false, viewerCanAgree: false }));
    expect(await screen.findByText(/Du kan læse planen/)).toHaveTextContent('Karla Demo-Vinter');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Aftal/ })).not.toBeInTheDocument();
  });

  test('a section without consent says why it is hidden', async () => {
    openPlan(aPlan({ viewerCanChange: false, hiddenSections: ['CHALLENGES'] }));
    const section = await screen.findByRole('region', { name: /Udfordringer/ });
    expect(section).toHaveTextContent('Borgeren har ikke givet samtykke');
  });

  test('a plan out of reach gives the neutral answer, and a purpose may open it', async () => {
    const asked: (string | null)[] = [];
    const plan = ({ purpose }: { purpose?: string | null }) => {
      asked.push(purpose ?? null);
      return purpose ? aPlan() : null;
    };
    openPlan(null, { plan, viewer: { id: 'viewer', places: ['MY_PLANS'] } });
    const heading = 'Planen findes ikke, eller du har ikke adgang til den.';
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Åbn med dette formål' }));
    expect(screen.getByText('Skriv, hvad du skal bruge planen til.')).toBeVisible();
    await userEvent.type(screen.getByLabelText(/Hvad skal du bruge planen til/), 'Afløser i ferie');
    await userEvent.click(screen.getByRole('button', { name: 'Åbn med dette formål' }));
    expect(await screen.findByRole('heading', { name: 'Thyra Demo-Kær' })).toBeVisible();
    // The parts of the page that read themselves are asked with the same purpose.
    expect([...new Set(asked)]).toEqual([null, 'Afløser i ferie']);
  });

  test('who never opens plans is not asked for a purpose that would change nothing', async () => {
    openPlan(null, { viewer: { id: 'viewer', places: ['COMPARISON'] } });
    expect(await screen.findByRole('link', { name: 'Til forsiden' })).toBeVisible();
    expect(screen.queryByLabelText(/Hvad skal du bruge planen til/)).toBeNull();
  });
});
