/** The end of a plan as its lead and the coordinator meet it. Today is Tuesday 24 November 2026. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../testing/answering-link.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { EndingSection } from './EndingSection.tsx';

type Masked = Parameters<typeof EndingSection>[0]['plan'];

/** A fragment is masked by type alone: the section reads what the page read. */
function open(changes: object = {}, answers: Answers = {}) {
  const plan = aPlan({ status: 'AGREED', version: 1, ...changes }) as unknown as Masked;
  return renderAt(
    `/planer/${PLAN_ID}`,
    <ClockContext value={() => TUESDAY}>
      <PlanSaving planId={PLAN_ID}>
        <EndingSection plan={plan} />
      </PlanSaving>
    </ClockContext>,
    answers,
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (reason: string) =>
  userEvent.selectOptions(screen.getByLabelText('Hvorfor slutter planen?'), reason);

test('a finished course says both dates, the day one moved from, and the rule, before the button', async () => {
  open();
  await press('Afslut planen …');
  await waitFor(() => expect(screen.getByLabelText('Hvorfor slutter planen?')).toHaveFocus());
  await choose('Behandlingsforløbet er slut');
  await userEvent.type(screen.getByLabelText('Forløbet sluttede'), '13-11-2026');
  await userEvent.tab();
  const told = screen.getByRole('region', { name: 'Det sker, når du afslutter' });
  expect(told).toHaveTextContent('Opfølgning efter 1 måned: senest man. 14. dec. 2026');
  expect(told).toHaveTextContent('Flyttet fra søn. 13. dec. 2026, som er i en weekend.');
  expect(told).toHaveTextContent('Opfølgning efter 6 måneder: senest tors. 13. maj 2027');
  expect(told).toHaveTextContent('Kilde: BEK nr. 1477 af 17-12-2019, § 4.');
  expect(told).toHaveTextContent('Planen kan ikke åbnes igen.');
});

test('nobody is followed up who said no', async () => {
  open();
  await press('Afslut planen …');
  await choose('Behandlingsforløbet er slut');
  await userEvent.type(screen.getByLabelText('Forløbet sluttede'), '13-11-2026');
  await userEvent.click(screen.getByLabelText(/sagt nej tak/));
  const told = screen.getByRole('region', { name: 'Det sker, når du afslutter' });
  expect(told).toHaveTextContent('fordi borgeren har sagt nej tak');
  expect(told).not.toHaveTextContent('Opfølgning efter 1 måned');
});

test('what else stands open and stops is named with its day', async () => {
  const stands = { dueOn: '2026-12-05', outcome: null };
  open({
    followUps: [
      { ...stands, id: 'clock', kind: 'TREATMENT_START' },
      { ...stands, id: 'region', kind: 'INTEGRATED_TREATMENT_START', dueOn: '2026-12-07' },
      { ...stands, id: 'kept', kind: 'TREATMENT_START', outcome: 'E1', dueOn: '2026-12-08' },
    ],
  });
  await press('Afslut planen …');
  await choose('Borgeren er flyttet fra kommunen');
  const told = screen.getByRole('region', { name: 'Det sker, når du afslutter' });
  expect(told).toHaveTextContent('»Start på behandling« senest lør. 5. dec. 2026 stopper også');
  // The region's own clock goes on, and what was recorded is not stopped again.
  expect(told).not.toHaveTextContent('7. dec.');
  expect(told).not.toHaveTextContent('8. dec.');
});

test.each([
  ['Behandlingsforløbet er slut', 'Skriv, hvilken dag forløbet sluttede.'],
  ['Henvist til regionens integrerede behandling', 'Skriv, hvilken dag borgeren blev henvist.'],
  ['En plan er ikke nødvendig nu', 'Skriv hvorfor. Årsagen siger ikke nok i sig selv.'],
])('%s asks for what is missing at the field', async (reason, sentence) => {
  open();
  await press('Afslut planen …');
  await choose(reason);
  await press('Afslut planen');
  expect(screen.getByText(sentence)).toBeVisible();
});

test('what is sent is what the reason asks for', async () => {
  let sent: unknown;
  open(
    {},
    {
      closePlan: ({ input }: { input: object }) => {
        sent = input;
        return {
          __typename: 'Invalid',
          message: 'Nej',
          problems: [
            { field: 'x', code: 'PLAN_CLOSED', message: 'Planen er afsluttet og kan ikke ændres.' },
          ],
        };
      },
    },
  );
  await press('Afslut planen …');
  await choose('Behandlingsforløbet er slut');
  await userEvent.type(screen.getByLabelText('Forløbet sluttede'), '13-11-2026');
  await userEvent.tab();
  await choose('Borgeren er flyttet fra kommunen');
  await press('Afslut planen');
  expect(await screen.findByText('Planen er afsluttet og kan ikke ændres.')).toBeVisible();
  expect(sent).toEqual({
    planId: PLAN_ID,
    reason: 'CITIZEN_MOVED',
    note: '',
    courseEndedOn: null,
    followUpDeclined: false,
    referredOn: null,
  });
});

test('a referral says by when the region must have begun', async () => {
  open();
  await press('Henvis til regionens behandling …');
  // Fourteen days from today, the date that stands there.
  const told = await screen.findByRole('region', {
    name: 'Henvist til regionens integrerede behandling',
  });
  expect(told).toHaveTextContent(
    'Regionens behandling skal være begyndt: senest tirs. 8. dec. 2026',
  );
  expect(told).toHaveTextContent('L 126 (2023-24)');
});

test('a referral is taken back with a reason', async () => {
  open({ referredOn: '2026-11-20' });
  expect(screen.getByText(/Henvist fre\. 20\. nov\. 2026/)).toBeVisible();
  await press('Fortryd henvisningen …');
  await press('Fortryd henvisningen');
  expect(screen.getByText('Skriv hvorfor.')).toBeVisible();
});

test('somebody who does not lead is shown nothing to close', () => {
  open({ viewerIsLead: false });
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});

const ENDED = {
  status: 'CLOSED',
  viewerIsLead: false,
  viewerCanChange: false,
  closedAt: '2026-11-20T10:00:00.000Z',
  endReason: 'COURSE_FINISHED',
  courseEndedOn: '2026-11-13',
};

test('how it ended is told to everybody, the archive to the coordinator alone', () => {
  open(ENDED);
  expect(screen.getByText(/fre\. 20\. nov\. 2026: Behandlingsforløbet er slut/)).toBeVisible();
  expect(screen.queryByText('Arkivér planen')).not.toBeInTheDocument();
});

test('a plan with open follow-ups waits for them before it is archived', () => {
  open({ ...ENDED, viewerCoordinates: true, followUps: [{ id: 'f', doneOn: null }] });
  expect(screen.getByText(/1 opfølgning er åben/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Arkivér' })).not.toBeInTheDocument();
});

test('erasing asks twice, and a wrong reference erases nothing', async () => {
  let erased = 0;
  open(
    {
      ...ENDED,
      status: 'ARCHIVED',
      viewerCoordinates: true,
      archivedAt: '2026-11-21T10:00:00.000Z',
      archiveReference: 'RA-2026-117',
    },
    {
      erasePlan: () => {
        erased += 1;
        return { __typename: 'PlanErased', erasureId: 'e1' };
      },
    },
  );
  expect(screen.getByText(/Tilbage er et slettebevis/)).toBeVisible();
  await press('Slet planen …');
  const field = screen.getByLabelText('Skriv referencen RA-2026-117 for at bekræfte');
  await userEvent.type(field, 'RA-2026-118');
  await press('Ja, slet for altid');
  expect(within(document.body).getByText(/Referencen passer ikke/)).toBeVisible();
  expect(erased).toBe(0);
  await userEvent.clear(field);
  await userEvent.type(field, 'RA-2026-117');
  await press('Ja, slet for altid');
  expect(await screen.findByText('/slettebeviser?slettet=ja')).toBeInTheDocument();
  expect(erased).toBe(1);
});
