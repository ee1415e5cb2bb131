/** The usual consent is given in one press, in a form the law allows, after it has said what it covers. */
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { aParticipant, aPlan } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

const guest = (changes: object) =>
  aParticipant({ id: 'guest', isLead: false, hasAccount: false, needsConsent: true, ...changes });
const mother = guest({ kind: 'RELATIVE', name: 'Bodil Demo-Kær', function: 'mor' });
const doctor = guest({ kind: 'GP', name: 'Grethe Demo-Lyng' });

function planWith(participant: object) {
  const missing = [{ key: 'CONSENT', section: 'MASTER_DATA', targetId: 'guest' }];
  return aPlan({ participants: [aParticipant(), participant], missingBeforeAgreement: missing });
}

test('to a relative it is in writing, for what was agreed and when they meet again', async () => {
  let given: Record<string, unknown> = {};
  openPlan(planWith(mother), {
    giveConsent: ({ input }: { input: Record<string, unknown> }) => {
      given = { ...input };
      return changed(planWith({ ...mother, consent: null }));
    },
  });
  expect(
    await screen.findByText(/Det sædvanlige \(Pårørende\): Fælles mål og indsatser, Opfølgning\./),
  ).toHaveTextContent(asShown('Gælder til og med 24-11-2027.'));
  expect(screen.queryByRole('button', { name: /mundtligt/ })).not.toBeInTheDocument();
  const give = { name: 'Giv som sædvanlig, skriftligt: Bodil Demo-Kær' };
  await userEvent.click(screen.getByRole('button', give));
  await waitFor(() =>
    expect(given).toMatchObject({
      participantId: 'guest',
      partyKind: 'RELATIVE',
      sections: ['GOALS', 'FOLLOW_UP'],
      form: 'WRITTEN',
      fromOn: '2026-11-24',
      toOn: '2027-11-24',
    }),
  );
});

test('to the doctor it may be oral, and that is said by whoever notes it', async () => {
  let form: unknown;
  openPlan(planWith(doctor), {
    giveConsent: ({ input }: { input: Record<string, unknown> }) => {
      form = input['form'];
      return changed(planWith(doctor));
    },
  });
  const give = { name: 'Giv som sædvanlig, mundtligt: Grethe Demo-Lyng' };
  await userEvent.click(await screen.findByRole('button', give));
  await waitFor(() => expect(form).toBe('ORAL'));
});

test('a consent that was ended is not taken for granted again', async () => {
  const consent = {
    id: 'c1',
    partyKind: 'RELATIVE',
    purpose: 'Støtte',
    sections: ['GOALS'],
    form: 'WRITTEN',
    fromOn: '2026-01-01',
    toOn: '2027-01-01',
    withdrawnOn: '2026-05-01',
    state: 'WITHDRAWN',
  };
  openPlan(planWith({ ...mother, consent, consents: [consent] }));
  await screen.findByText(asShown('Samtykke trukket tilbage 01-05-2026'));
  expect(screen.queryByRole('button', { name: /^Giv som sædvanlig/ })).not.toBeInTheDocument();
});

test('a refusal is said where it was given', async () => {
  const message = 'Den valgte part passer ikke til deltageren.';
  const problems = [{ field: 'partyKind', code: 'CONSENT_PARTY_MISMATCH', message }];
  openPlan(planWith(mother), { giveConsent: { __typename: 'Invalid', message, problems } });
  await userEvent.click(await screen.findByRole('button', { name: /^Giv som sædvanlig/ }));
  expect(await screen.findByText(message)).toBeVisible();
});
