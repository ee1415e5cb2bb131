/** Handing over as it stands on the plan's page. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { PlanPlaces } from '../place/PlanPlaces.tsx';
import HandOverNotice from './HandOverNotice.tsx';
import LeadsSection from './LeadsSection.tsx';

const leads = [
  {
    name: 'Jonas Demo-Berg',
    jobTitle: 'misbrugsbehandler',
    fromAt: '2026-09-01T10:00:00Z',
    toAt: null,
  },
  {
    name: 'Asta Demo-Lund',
    jobTitle: 'jobkonsulent',
    fromAt: '2026-01-05T10:00:00Z',
    toAt: '2026-09-01T10:00:00Z',
  },
];
const aHandOver = (changes: object = {}) => ({
  viewerCanPropose: true,
  needsNewLead: false,
  nextOn: '2026-12-01',
  tasks: [{ kind: 'INTERVENTION', what: 'Søge bolig', responsibleName: null, dueOn: null }],
  leads,
  newest: null,
  ...changes,
});
const newest = (changes: object) => ({
  id: 'h1',
  state: 'PROPOSED',
  fromName: 'Jonas Demo-Berg',
  toName: 'Karla Demo-Vinter',
  proposedAt: new Date().toISOString(),
  answeredAt: null,
  answer: '',
  knowThis: '',
  viewerCanAnswer: false,
  viewerCanWithdraw: true,
  ...changes,
});

function draw(handOver: () => object, answers: object = {}) {
  const plan = () => ({ __typename: 'Plan', id: 'p1', handOver: handOver() });
  const parts = (
    <PlanPlaces openFromStart={[]}>
      <HandOverNotice planId="p1" />
      <LeadsSection planId="p1" />
    </PlanPlaces>
  );
  return renderAt('/planer/p1', parts, { plan, ...answers });
}

test('a plan whose lead has lost the consent says that it needs another, with the way there', async () => {
  const user = userEvent.setup();
  draw(() => aHandOver({ needsNewLead: true }));
  expect(
    await screen.findByText(/Planen har brug for en ny tovholder\. Jonas Demo-Berg/),
  ).toBeVisible();
  expect(screen.queryByText(/koordinator kan overdrage/)).toBeNull();
  const [go] = screen.getAllByRole('button', { name: 'Overdrag planen' });
  await user.click(go as HTMLElement);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Tovholdere' })).toHaveFocus());
});

test('whoever cannot hand it over is told who can', async () => {
  draw(() => aHandOver({ needsNewLead: true, viewerCanPropose: false }));
  expect(await screen.findByText(/Kommunens koordinator kan overdrage planen/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Overdrag planen' })).toBeNull();
});

test('everybody who led is named, the lead of today first', async () => {
  draw(() => aHandOver({ viewerCanPropose: false }));
  const section = await screen.findByRole('region', { name: 'Tovholdere' });
  const rows = within(section).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    asShown('Jonas Demo-Bergsiden 01-09-2026'),
    asShown('Asta Demo-Lund05-01-2026 til 01-09-2026'),
  ]);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a proposal needs a receiver and something to know; then it stands on top of the plan', async () => {
  let made: object | null = null;
  const sent: object[] = [];
  const proposeHandOvers = ({ input }: { input: { proposals: { id: string }[] } }) => {
    sent.push(input);
    made = newest({});
    return {
      __typename: 'HandOversDone',
      outcomes: input.proposals.map(({ id }) => ({ id, handOver: null, problem: null })),
    };
  };
  const handOverReceivers = [
    { id: 'karla', name: 'Karla Demo-Vinter', jobTitle: 'x', unit: { id: 'u', name: 'Enheden' } },
  ];
  draw(() => aHandOver({ newest: made }), { proposeHandOvers, handOverReceivers });
  await userEvent.click(await screen.findByRole('button', { name: 'Overdrag planen' }));
  expect(screen.getByText('Søge bolig')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send forslaget' }));
  expect(screen.getByText('Vælg, hvem der skal overtage.')).toBeVisible();
  expect(screen.getByText('Skriv, hvad den nye tovholder skal vide.')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Hvem skal overtage?'), 'karla');
  await userEvent.click(await screen.findByRole('button', { name: /Karla Demo-Vinter/ }));
  await userEvent.type(screen.getByLabelText('Det skal du vide'), 'Ring først.');
  await userEvent.click(screen.getByRole('button', { name: 'Spørg Karla Demo-Vinter' }));
  expect(await screen.findByText(/Karla Demo-Vinter er bedt om at overtage planen/)).toBeVisible();
  expect(sent).toMatchObject([
    {
      carriesFollowUps: true,
      leadLeaves: false,
      proposals: [{ planId: 'p1', toEmployeeId: 'karla', knowThis: 'Ring først.' }],
    },
  ]);
});

test('a proposal is there again when the page was left, and is forgotten when it is given up', async () => {
  const handOverReceivers = [
    { id: 'karla', name: 'Karla Demo-Vinter', jobTitle: 'x', unit: { id: 'u', name: 'Enheden' } },
  ];
  const first = draw(() => aHandOver(), { handOverReceivers });
  await userEvent.click(await screen.findByRole('button', { name: 'Overdrag planen' }));
  await userEvent.type(screen.getByLabelText('Hvem skal overtage?'), 'karla');
  await userEvent.click(await screen.findByRole('button', { name: /Karla Demo-Vinter/ }));
  await userEvent.type(screen.getByLabelText('Det skal du vide'), 'Ring først.');
  first.unmount();
  draw(() => aHandOver());
  expect(await screen.findByLabelText('Det skal du vide')).toHaveValue('Ring først.');
  expect(screen.getByRole('button', { name: 'Spørg Karla Demo-Vinter' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Annuller' }));
  await userEvent.click(screen.getByRole('button', { name: 'Overdrag planen' }));
  expect(screen.getByLabelText('Det skal du vide')).toHaveValue('');
});

test('a no is told with its reason, and leads to asking somebody else', async () => {
  const declined = newest({
    state: 'DECLINED',
    answer: 'Jeg går på orlov.',
    answeredAt: new Date().toISOString(),
    viewerCanWithdraw: false,
  });
  draw(() => aHandOver({ newest: declined }));
  expect(await screen.findByRole('button', { name: 'Spørg en anden' })).toBeVisible();
  expect(screen.getAllByText(/sagde nej til at overtage planen: Jeg går på orlov/)).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Overdrag planen' })).toBeVisible();
});

test('a proposal that was answered meanwhile says so when it is withdrawn', async () => {
  const message = 'Der er allerede svaret på forslaget.';
  const withdrawHandOver = ({ input }: { input: { id: string } }) => ({
    __typename: 'HandOversDone',
    outcomes: [
      {
        id: input.id,
        handOver: null,
        problem: { field: 'id', code: 'HAND_OVER_ANSWERED', message },
      },
    ],
  });
  draw(() => aHandOver({ newest: newest({}) }), { withdrawHandOver });
  await userEvent.click(await screen.findByRole('button', { name: 'Træk forslaget tilbage' }));
  expect(await screen.findByText(message)).toBeVisible();
});
