/** Going through a plan at the second meeting, as the tovholder meets it. */
import { useQuery } from '@apollo/client/react';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { aMeeting } from '../meetings/a-meeting.test-data.ts';
import { MeetingsQuery } from '../meetings/meetings.graph.ts';
import { PlanPlaces } from '../place/PlanPlaces.tsx';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { PLAN_ID } from '../testing/a-plan.ts';
import { agreed, begun, changed, draw, lineOf, noAnswer, said } from '../testing/a-renewal.tsx';
import { RenewalPanel } from './RenewalPanel.tsx';

describe('when the next meeting is near', () => {
  test('the review is offered with its day filled in, and begins with one click', async () => {
    const sent = draw(agreed(), changed(agreed({ lineReviews: begun })));
    expect(await screen.findByText(/I skal mødes senest om 3 dage/)).toBeVisible();
    expect(screen.getByLabelText('Hvornår er det nye møde?')).toHaveValue('27-11-2026');
    await userEvent.click(screen.getByRole('button', { name: 'Begynd gennemgangen' }));
    expect(await screen.findByText('1 af 5 gennemgået')).toBeVisible();
    expect(sent).toEqual([{ planId: PLAN_ID, version: 1, meetingOn: '2026-11-27' }]);
  });

  test('and when it is far, it waits behind a button', async () => {
    draw(agreed({ nextFollowUpOn: '2027-05-01' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Gennemgå planen' }));
    expect(screen.getByLabelText('Hvornår er det nye møde?')).toHaveValue('24-11-2026');
  });
});

test('the rest still holds with one click, and then the citizen is asked', async () => {
  const all = [
    ...begun,
    said('g1', 'GOAL'),
    said('i1', 'INTERVENTION'),
    said('helper', 'PARTICIPANT'),
    said('c1', 'CHALLENGE'),
  ];
  const sent = draw(agreed({ lineReviews: begun }), changed(agreed({ lineReviews: all })));
  await userEvent.click(await screen.findByRole('button', { name: 'Resten gælder stadig' }));
  expect(await screen.findByText(/Alle linjer er gennemgået/)).toBeVisible();
  expect(sent[0]?.lines).toEqual(all.slice(1));
  expect(screen.getByRole('radio', { name: 'Siger ja' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Videre til aftalen' })).toBeVisible();
});

test('the rest that could not be sent is sent again, without what was said meanwhile', async () => {
  const meanwhile = agreed({ lineReviews: [...begun, said('i1', 'INTERVENTION', 'DONE')] });
  const sent = draw(agreed({ lineReviews: begun }), noAnswer, changed(meanwhile));
  await userEvent.click(await screen.findByRole('button', { name: 'Resten gælder stadig' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Det blev ikke gemt.');
  const line = await lineOf('Søge bolig');
  await userEvent.click(line.getByRole('button', { name: 'Udført' }));
  expect(await screen.findByText('2 af 5 gennemgået')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]?.lines).toEqual([
    said('g1', 'GOAL'),
    said('helper', 'PARTICIPANT'),
    said('c1', 'CHALLENGE'),
  ]);
});

test('what has changed since last time is told in short sentences, with the agenda', async () => {
  const point = (key: string, what: string, more: object = {}) => ({
    key,
    section: 'GOALS',
    what,
    who: null,
    toOn: null,
    from: null,
    to: null,
    fields: [],
    ...more,
  });
  const changes = [
    point('GOAL_SCORE', 'Sove om natten', { from: 2, to: 6 }),
    point('INTERVENTION_MOVED', 'Søge bolig', { toOn: '2027-01-15' }),
    point('EXISTING_PLAN_GONE', 'JOB_PLAN'),
    point('GOAL_CHANGED', 'Egen dør', { fields: ['goalTitle', 'ownWords', 'fromTheFuture'] }),
    point('SECTION_CHANGED', '', { section: 'FOLLOW_UP', fields: ['followUpHow'] }),
  ];
  const sinceLastTime = { fromVersion: 1, changes };
  draw(agreed({ lineReviews: begun, sinceLastTime }));
  expect(await screen.findByText('Borgeren siger 6 af 10, før 2: Sove om natten')).toBeVisible();
  expect(screen.getByText(asShown('Flyttet til 15-01-2027: Søge bolig'))).toBeVisible();
  expect(screen.getByText('Anden plan er afsluttet: Jobplan')).toBeVisible();
  expect(screen.getByText('Målet er ændret (ordlyd, borgerens egne ord): Egen dør')).toBeVisible();
  expect(screen.getByText('Ændret under Opfølgning: hvordan I følger op')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Hent dagsorden (PDF)' })).toHaveAttribute(
    'href',
    `/dokumenter/dagsorden/${PLAN_ID}.pdf`,
  );
});

test.each([
  { hiddenSections: [], none: 'Der er ikke ændret noget i planen, siden version 1 blev aftalt.' },
  {
    hiddenSections: ['MAPPING'],
    none: 'Der er ikke ændret noget i det, du kan se af planen, siden version 1 blev aftalt.',
  },
])('that nothing has changed is said of what is seen: $none', async ({ hiddenSections, none }) => {
  draw(agreed({ lineReviews: begun, hiddenSections }));
  expect(await screen.findByText(none)).toBeVisible();
});

test('where a meeting is to come, its card tells what has changed, and the review does not repeat it', async () => {
  const plan = agreed({ lineReviews: begun, meetings: [aMeeting()] });
  const Both = () => {
    useQuery(MeetingsQuery, { variables: { id: PLAN_ID, purpose: null } });
    return <RenewalPanel planId={PLAN_ID} />;
  };
  const panel = (
    <ClockContext value={() => TUESDAY}>
      <PlanSaving planId={PLAN_ID}>
        <PlanPlaces openFromStart={[]}>
          <Both />
        </PlanPlaces>
      </PlanSaving>
    </ClockContext>
  );
  renderAt(`/planer/${PLAN_ID}`, panel, { plan: () => plan });
  expect(await screen.findByText('1 af 5 gennemgået')).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Siden sidst')).toBeNull());
});

test('what the citizen said of the version before is not taken for an answer to the new one', async () => {
  const lineReviews = [...begun, said('g1', 'GOAL'), said('i1', 'INTERVENTION')];
  const all = [...lineReviews, said('helper', 'PARTICIPANT'), said('c1', 'CHALLENGE')];
  const before = { lineReviews: all, citizenAcceptance: 'ACCEPTED', isCitizenAskedAnew: true };
  draw(agreed(before), changed(agreed({ ...before, isCitizenAskedAnew: false })));
  const yes = await screen.findByRole('radio', { name: 'Siger ja' });
  expect(yes).not.toBeChecked();
  await userEvent.click(yes);
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Siger ja' })).toBeChecked());
});
