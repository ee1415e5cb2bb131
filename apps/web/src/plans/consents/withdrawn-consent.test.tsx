/** After a withdrawal the citizen is asked whether the person is still to be with them. */
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { aParticipant, aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';
import '../participants/Leave.tsx';

const consent = {
  id: 'c1',
  partyKind: 'RELATIVE',
  purpose: 'Støtte',
  sections: ['GOALS'],
  form: 'WRITTEN',
  fromOn: '2026-01-01',
  toOn: '2027-01-01',
  withdrawnOn: '2026-11-12',
  state: 'WITHDRAWN',
};
const mother = aParticipant({
  id: 'mother',
  kind: 'RELATIVE',
  name: 'Bodil Demo-Kær',
  function: 'mor',
  isLead: false,
  hasAccount: false,
  needsConsent: true,
  consent,
  consents: [consent],
});
const missing = [
  {
    key: 'CONSENT_WITHDRAWN',
    section: 'MASTER_DATA',
    targetId: 'mother',
    withdrawnOn: '2026-11-12',
  },
];
const plan = aPlan({
  participants: [aParticipant(), mother],
  missingBeforeAgreement: missing,
  duties: [{ duty: 'CONSENT', state: 'NEXT', comesOn: null, missing }],
});
const QUESTION = asShown(
  'Samtykket for Bodil Demo-Kær er trukket tilbage 12-11-2026. Skal Bodil Demo-Kær stadig være med?',
);

async function openMissing() {
  const aside = await screen.findByRole('complementary', { name: 'Det mangler' });
  await userEvent.click(within(aside).getByRole('button', { name: /^1 ting mangler/ }));
  return aside;
}

let sent: Record<string, unknown> | null;
beforeEach(() => {
  sent = null;
});

test('what is missing says that it was withdrawn, and when, and asks', async () => {
  openPlan(plan);
  const aside = await openMissing();
  expect(within(aside).getByRole('link', { name: QUESTION })).toBeVisible();
  const duties = screen.getByRole('navigation', { name: 'De seks opgaver' });
  expect(within(duties).getByText(QUESTION)).toBeVisible();
  expect(screen.queryByText('Notér samtykke for Bodil Demo-Kær')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Aftal version 1' }));
  const agree = screen.getByRole('region', { name: 'Planen kan ikke aftales endnu' });
  expect(within(agree).getByRole('link', { name: QUESTION })).toBeVisible();
});

test('their row asks the same, and the link leads to its first way on', async () => {
  openPlan(plan);
  const aside = await openMissing();
  const anew = { name: 'Notér et nyt samtykke for Bodil Demo-Kær' };
  await screen.findByRole('button', anew);
  expect(screen.getByText(asShown('Samtykke trukket tilbage 12-11-2026'))).toBeVisible();
  expect(screen.getByText('Skal Bodil Demo-Kær stadig være med? Spørg borgeren.')).toBeVisible();
  await userEvent.click(within(aside).getByRole('link', { name: QUESTION }));
  await waitFor(() => expect(screen.getByRole('button', anew)).toHaveFocus());
  expect(screen.queryByRole('button', { name: 'Gem samtykket' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', anew));
  expect(await screen.findByRole('button', { name: 'Gem samtykket' })).toBeVisible();
});

test('whoever is not to be with them any more is taken out where it is asked', async () => {
  openPlan(plan, {
    changeParticipant: ({ input }: { input: Record<string, unknown> }) => {
      sent = { ...input };
      return changed({
        ...plan,
        participants: [aParticipant(), aParticipant({ ...mother, leftOn: '2026-11-24' })],
      });
    },
  });
  const leave = { name: 'Bodil Demo-Kær er ikke længere med' };
  await userEvent.click(await screen.findByRole('button', leave));
  await waitFor(() =>
    expect(sent).toMatchObject({ id: 'mother', leftOn: { from: null, to: '2026-11-24' } }),
  );
  expect(await screen.findByText('Bodil Demo-Kær er ikke længere med i planen.')).toBeVisible();
  expect(screen.queryByRole('button', leave)).not.toBeInTheDocument();
});
