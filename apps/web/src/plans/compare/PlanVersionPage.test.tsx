/** A version's page: the citizen's answer in its head, and the version beside another. */
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { renderAt } from '../../testing/render-at.tsx';
import PlanVersionPage from '../PlanVersionPage.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
// What the page fetches when it is asked for; a test has it at hand.
import './CompareWith.tsx';
import './NoWorkingCopy.tsx';
import './VersionComparison.tsx';

const aContent = (changes: object = {}) => ({
  citizenName: 'Thyra Demo-Kær',
  cprMasked: '060685-••••',
  municipalityName: 'Næstved',
  unitName: 'Rusmiddelcenter Næstved',
  leadName: 'Karla Demo-Vinter',
  targetGroup: null,
  basis: 'Flere indsatser',
  meetingOn: '2026-11-20',
  meetingPlace: '',
  followUpHow: '',
  nextFollowUpOn: null,
  nextFollowUpReason: '',
  citizenAcceptance: 'ACCEPTED_WITH_REMARKS',
  citizenRemarks: 'Ikke for stærkt',
  hasNoExistingPlans: true,
  participants: [],
  consents: [],
  existingPlans: [],
  existingPlanMarks: [],
  challenges: [],
  goals: [],
  ...changes,
});

const aVersion = (number: number, changes: object = {}) => ({
  __typename: 'PlanVersion',
  planId: PLAN_ID,
  number,
  agreedOn: '2026-11-20',
  agreedByName: 'Karla Demo-Vinter',
  isIntact: true,
  hiddenSections: [],
  content: aContent(),
  ...changes,
});

const aComparison = (from: number, to: number | null) => ({
  planId: PLAN_ID,
  from,
  to,
  fromAgreedOn: '2026-05-20',
  toAgreedOn: to === null ? null : '2026-11-20',
  isIntact: true,
  hiddenSections: ['MAPPING'],
  sections: [
    {
      section: 'MASTER_DATA',
      fields: [{ field: 'basis', from: 'Flere indsatser', to: 'Flere gode indsatser' }],
      lines: [],
    },
    { section: 'CHALLENGES', fields: [], lines: [] },
    {
      section: 'GOALS',
      fields: [],
      lines: [
        {
          kind: 'GOAL',
          change: 'MOVED',
          before: { word: null, text: 'Bolig' },
          after: { word: null, text: 'Bolig' },
          fields: [{ field: 'priority', from: '3', to: '1' }],
          lines: [],
        },
        {
          kind: 'GOAL',
          change: 'REMOVED',
          before: { word: null, text: 'Uddannelse' },
          after: null,
          fields: [{ field: 'goalState', from: 'DROPPED', to: null }],
          lines: [],
        },
      ],
    },
  ],
});

function open(path: string, { version = aVersion(2), hasUnagreedChanges = true } = {}) {
  const versions = [1, 2].map((number) => ({
    number,
    agreedOn: '2026-11-20',
    agreedByName: 'Karla Demo-Vinter',
  }));
  const page = (
    <Routes>
      <Route path="/planer/:planId/versioner/:number" element={<PlanVersionPage />} />
    </Routes>
  );
  return renderAt(`/planer/${PLAN_ID}/versioner/${path}`, page, {
    planVersion: () => version,
    plan: () => aPlan({ version: 2, hasUnagreedChanges, versions }),
    planVersionComparison: ({ from, to = null }: { from: number; to?: number | null }) =>
      aComparison(from, to),
  });
}

describe('the head of a version', () => {
  test('says what the citizen said, with the remarks', async () => {
    open('2');
    expect(await screen.findByText('Borgerens svar')).toBeVisible();
    expect(screen.getByText('Siger ja med bemærkninger: Ikke for stærkt')).toBeVisible();
  });

  test('says nothing of it to whoever may not have it', async () => {
    const content = aContent({ citizenAcceptance: null, citizenRemarks: '' });
    open('2', { version: aVersion(2, { hiddenSections: ['FOLLOW_UP'], content }) });
    expect(await screen.findByText('Tovholder')).toBeVisible();
    expect(screen.queryByText('Borgerens svar')).not.toBeInTheDocument();
  });
});

describe('beside another version', () => {
  test('is reached from the choice, and the address tells of it', async () => {
    open('2');
    await userEvent.selectOptions(await screen.findByLabelText('Sammenlign med'), 'Version 1');
    expect(screen.getByTestId('address')).toHaveTextContent('/versioner/2?med=1');
    expect(
      await screen.findByRole('heading', { name: 'Fra version 1 til version 2' }),
    ).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Sammenlign med'), 'Ingen');
    expect(await screen.findByRole('heading', { name: /1\. Stamoplysninger/ })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Fra version/ })).not.toBeInTheDocument();
  });

  test('reads a text through the other by element and spoken word', async () => {
    open('2?med=1');
    const added = await screen.findByText(
      (_, element) => element?.tagName === 'INS' && /gode/.test(element.textContent ?? ''),
    );
    expect(added).toHaveTextContent('tilføjet: gode slut.');
    expect(added.closest('dd')).toHaveTextContent(/^Flere .*indsatser$/);
  });

  test('says of each line what happened to it, and counts', async () => {
    open('2?med=1');
    const goals = await screen.findByRole('region', { name: '4. Fælles mål og indsatser' });
    const [moved, removed] = within(goals).getAllByRole('listitem');
    expect(moved).toHaveTextContent(/Flyttet.*Mål.*Bolig.*Prioritet.*3.*1/);
    expect(removed).toHaveTextContent(/Fjernet.*Mål.*Uddannelse.*Opgivet/);
    expect(screen.getByText(/Der er 3 forskelle\./)).toBeVisible();
  });

  test('folds what is the same into one line, and names what is hidden', async () => {
    open('2?med=1');
    expect(await screen.findByText('Uændret: Udfordringer')).toBeVisible();
    expect(screen.getByText(/samtykket ikke dækker det: Afdækning/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Udfordringer/ })).not.toBeInTheDocument();
  });

  test('may be the plan as it is now, where that holds something new', async () => {
    open('2?med=nu');
    expect(await screen.findByRole('heading', { name: 'Ændret siden version 2' })).toBeVisible();
    expect(screen.getByText(/Det nye er ikke aftalt endnu/)).toBeVisible();
  });

  test('says that there is nothing new to compare with, and compares with the one before', async () => {
    open('2?med=nu', { hasUnagreedChanges: false });
    const said = await screen.findByText(
      /^Der er ikke ændret noget, siden version 2 blev aftalt\./,
    );
    expect(said).toBeVisible();
    const heading = { name: 'Fra version 1 til version 2' };
    expect(await screen.findByRole('heading', heading)).toBeVisible();
    expect(screen.queryByText(/Det nye er ikke aftalt endnu/)).not.toBeInTheDocument();
    expect(screen.getByLabelText('Sammenlign med')).toHaveDisplayValue('Version 1');
  });

  test('compares an older one with the newest, which is the plan as it is now', async () => {
    open('1?med=nu', { hasUnagreedChanges: false, version: aVersion(1) });
    expect(await screen.findByText(/Planen, som den er nu, er version 2\./)).toBeVisible();
    const heading = { name: 'Fra version 1 til version 2' };
    expect(await screen.findByRole('heading', heading)).toBeVisible();
  });

  test('is not offered with the plan as it is now, where nothing is new', async () => {
    open('2', { hasUnagreedChanges: false });
    const choice = await screen.findByLabelText('Sammenlign med');
    expect(within(choice).queryByText(/som den er nu/)).not.toBeInTheDocument();
  });
});
